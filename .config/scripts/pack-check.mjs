// Packs each package as the registry would get it, and lets publint and attw look at the tarball: what is
// wrong in `exports` or `files` shows only there. Reads dist, so build first.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { data, packages, publicEntries } from '../workspace.mjs'

/**
 * Runs a tool and ends the whole check with its output if it fails.
 *
 * @param {string} command the tool
 * @param {string[]} args its arguments
 * @param {string} cwd where it runs
 * @returns what it wrote
 */
const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  console.error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  process.exit(1)
}

const temp = mkdtempSync(join(tmpdir(), 'vilkar-pack-'))
process.on('exit', () => {
  rmSync(temp, { recursive: true, force: true })
})

/** How many files a package may have, its changelog among them; the kernel has eleven entry points in four forms. */
const mostFiles = (/** @type {string} */ name) => (name === '@vilkar/core' ? 60 : 40)
/** What all packages of code may come to, unpacked, in MB. */
const mostUnpacked = 12

let unpacked = 0
for (const { name, dir } of [...packages, data]) {
  const out = mkdtempSync(join(temp, 'p-'))
  run('npm', ['pack', '--silent', '--pack-destination', out], dir)
  const tarball = join(out, readdirSync(out)[0] ?? '')
  // What a package cannot be published without, and what it must not carry along.
  const files = run('tar', ['-tzf', tarball], out).split('\n').filter(Boolean)
  const wanted = [
    'LICENSE',
    'README.md',
    // The changelog comes with the first release: `changeset version` writes it.
    ...(existsSync(join(dir, 'CHANGELOG.md')) ? ['CHANGELOG.md'] : []),
    ...publicEntries(dir).flatMap(({ name: entry }) =>
      ['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => `dist/${entry}${end}`),
    ),
  ]
  const missing = wanted.filter((file) => !files.includes(`package/${file}`))
  const surplus = files.filter((file) =>
    /\/(test|src)\/|\.test(-d)?\.|\.env|\.map$|tsup\.config/.test(file),
  )
  if (missing.length + surplus.length > 0) {
    console.error(
      `${name}: missing ${missing.join(', ') || 'nothing'}; surplus ${surplus.join(', ') || 'nothing'}`,
    )
    process.exit(1)
  }
  // Who pins one of the packages pins the law: what they ask of each other is one version and no range.
  run('tar', ['-xzf', tarball, '-C', out], out)
  const { version, dependencies = {} } = JSON.parse(
    readFileSync(join(out, 'package/package.json'), 'utf8'),
  )
  const ranges = Object.entries(dependencies).filter(
    ([asked, range]) => /^(@vilkar\/|vilkar$)/.test(asked) && range !== version,
  )
  if (ranges.length > 0) {
    console.error(
      `${name} ${version} asks for ${ranges.flat().join(' ')}, and not for its own version`,
    )
    process.exit(1)
  }
  if (name === data.name) {
    console.log(`${name}: ${files.length} files`)
    continue
  }
  run('publint', ['run', tarball, '--strict'], out)
  // Node 10's way of resolving knows no `exports`; no Node that these packages support uses it.
  run('attw', [tarball, '--profile', 'node16', '--no-emoji'], out)
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0)
  unpacked += bytes
  console.log(`${name}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`)
  if (files.length > mostFiles(name)) {
    console.error(`${name}: more than ${mostFiles(name)} files`)
    process.exit(1)
  }
}
console.log(`all packages of code: ${(unpacked / 1e6).toFixed(1)} MB`)
if (unpacked > mostUnpacked * 1e6) {
  console.error(`more than ${mostUnpacked} MB`)
  process.exit(1)
}
