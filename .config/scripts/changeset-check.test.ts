import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('changeset-check.mjs', import.meta.url))

let folder = ''

/** Asks git as somebody whom no setting of the machine changes. */
function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org']
  execFileSync('git', [...who, '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function commit(): void {
  git('add', '.')
  git('commit', '--message', 'Change something')
}

function check(): { readonly passes: boolean; readonly says: string } {
  const { status, stderr } = spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { passes: status === 0, says: stderr }
}

const manifest = (version: string): string => JSON.stringify({ name: '@example/rules', version })
const entry = "---\n'@example/rules': patch\n---\n\nSays it in other words.\n"
const changed = 'export const age = 16\n'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changeset-check-'))
  git('init', '--initial-branch', 'main')
  write('packages/rules/package.json', manifest('1.0.0'))
  write('packages/rules/src/index.ts', 'export const age = 18\n')
  commit()
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('on a branch', () => {
  beforeEach(() => {
    git('checkout', '-b', 'lower-the-age')
    write('packages/rules/src/index.ts', changed)
  })

  test.each([
    ['committed', commit],
    ['not committed yet', () => undefined],
  ])('a change that no changeset tells of is named, %s', (_, keep) => {
    keep()
    const { passes, says } = check()
    expect(passes).toBe(false)
    expect(says).toContain('@example/rules: packages/rules/src/index.ts')
    expect(says).toContain('npm run changeset')
  })

  test('a changeset that came with it is enough', () => {
    write('.changeset/lower-age.md', entry)
    expect(check().passes).toBe(true)
    commit()
    expect(check().passes).toBe(true)
  })

  test('one that names another package is not', () => {
    write('.changeset/lower-age.md', entry.replace('@example/rules', '@example/other'))
    expect(check().passes).toBe(false)
  })
})

test('a changeset that was there before the branch tells nothing of it', () => {
  write('.changeset/older.md', entry)
  commit()
  git('checkout', '-b', 'lower-the-age')
  write('packages/rules/src/index.ts', changed)
  commit()
  expect(check().passes).toBe(false)
})

test('tests and private packages need none', () => {
  write('packages/rules/test/index.test.ts', '')
  write('packages/helpers/package.json', '{"name":"helpers","private":true}')
  write('packages/helpers/src/index.ts', '')
  expect(check().passes).toBe(true)
})

describe('on main alone', () => {
  test('what has not changed needs none', () => {
    expect(check().passes).toBe(true)
  })

  test('all that changed since the first commit has to be told', () => {
    write('packages/rules/src/index.ts', changed)
    commit()
    expect(check().says).toContain('the first commit')
    write('.changeset/lower-age.md', entry)
    commit()
    expect(check().passes).toBe(true)
  })

  test('after a release, what changed since', () => {
    write('packages/rules/src/index.ts', changed)
    write('packages/rules/package.json', manifest('1.1.0'))
    commit()
    expect(check().passes).toBe(true)
    git('tag', '--annotate', 'v1.1.0', '--message', 'Release')
    expect(check().passes).toBe(true)
    write('packages/rules/src/index.ts', 'export const age = 15\n')
    commit()
    expect(check().says).toContain('v1.1.0')
  })
})
