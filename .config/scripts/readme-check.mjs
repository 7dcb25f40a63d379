// Follows each readme as a reader would: a new project, the packages that it says to install, its examples as they
// stand. They must compile with `strict` under every TypeScript that the packages are for, and print and give what the
// readme says, whether npm or pnpm put the packages there: pnpm lets nobody import what is not installed.
// Needs the npm registry, and the built packages, which it packs as the registry would get them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collect } from '../doc-tests/collect.ts'
import { installedBy, readmes, readmeText } from '../doc-tests/readme.ts'
import { packages } from '../workspace.mjs'

const typescripts = ['5.5', '5.9', '6', '7']
const temp = mkdtempSync(join(tmpdir(), 'vilkar-readme-'))
process.on('exit', () => {
  rmSync(temp, { recursive: true, force: true })
})

/**
 * Runs a tool.
 *
 * @param {string} cwd where it runs
 * @param {string} command the tool
 * @param {string[]} args its arguments
 * @returns whether it succeeded, and what it wrote
 */
function run(cwd, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  return { ok: status === 0, stdout, all: `${stdout}${stderr}` }
}

/**
 * Ends the check.
 *
 * @param {string} why
 * @returns {never}
 */
function fail(why) {
  console.error(why)
  process.exit(1)
}

/** @param {string} dir @param {Record<string, string>} files */
function write(dir, files) {
  mkdirSync(dir, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
}

if (!run(temp, 'npm', 'view', 'zod', 'version').ok)
  fail('The npm registry is not reachable: nothing was checked.')

/** The tarball of each package, by its name. */
const tarballs = Object.fromEntries(
  packages.map(({ name, short, dir }) => {
    const out = join(temp, 'tarballs', short)
    mkdirSync(out, { recursive: true })
    const packed = run(dir, 'npm', 'pack', '--silent', '--pack-destination', out)
    if (!packed.ok) fail(packed.all)
    return [name, `file:${join(out, readdirSync(out)[0] ?? '')}`]
  }),
)

// The compilers stand in folders of their own, so that a project holds what its readme names and no more.
const compilers = typescripts.map((version) => {
  const dir = join(temp, `typescript-${version}`)
  write(dir, { 'package.json': '{}' })
  const got = run(dir, 'npm', 'install', '--no-audit', '--no-fund', `typescript@${version}`)
  if (!got.ok) fail(got.all)
  return { version, tsc: join(dir, 'node_modules/typescript/bin/tsc') }
})

/** Compares as the tests of the examples do: what is undefined is not there. */
const expectModule = `import { deepStrictEqual } from 'node:assert'
const plain = (value) =>
  Array.isArray(value)
    ? value.map(plain)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined).map(([name, held]) => [name, plain(held)]))
      : value
export const expect = (value) => ({ toEqual: (wanted) => deepStrictEqual(plain(value), plain(wanted)) })
`

/** @param {boolean} checkJs */
const tsconfig = (checkJs) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'es2022',
      module: 'nodenext',
      noEmit: true,
      types: [],
      allowJs: checkJs,
      checkJs,
    },
    include: ['example-*'],
  })

/**
 * The examples of a readme: what is compiled, what is run, and what that prints.
 *
 * @param {string} path
 */
function examplesOf(path) {
  const readme = readmeText(path)
  const checked = fences
    .filter(({ name }) => name.startsWith(`${path}:`))
    .map(({ name, source, code }) => ({ name, source, code, ending: 'ts', prints: '' }))
  const printing = [
    ...readme.matchAll(/^```js\n([^]*?)^```\n\nIt prints:\n\n```text\n([^]*?)^```/gm),
  ].map(([, source = '', prints = '']) => ({
    name: `${path}: the program that prints`,
    source,
    code: source,
    ending: 'mjs',
    prints,
  }))
  return [...printing, ...checked]
}

/**
 * The packages that the readme does not name, as npm wants them overridden.
 *
 * @param {readonly string[]} names
 */
function others(names) {
  return Object.fromEntries(Object.entries(tarballs).filter(([name]) => !names.includes(name)))
}

const fences = collect()
let problems = 0

/** @param {string} where @param {string} what */
function say(where, what) {
  problems += 1
  const lines = what
    .trim()
    .split('\n')
    .slice(0, 12)
    .map((line) => line.slice(0, 300))
  console.error(`✗ ${where}\n${lines.join('\n')}\n`)
}

// All of them, or those that are named.
const named = process.argv.slice(2)
for (const path of named.length > 0 ? named : readmes) {
  for (const manager of ['npm', 'pnpm']) {
    const dir = join(temp, `${manager}-${path.replaceAll('/', '-')}`)
    const names = installedBy(readmeText(path))
    const examples = examplesOf(path)
    write(dir, {
      'package.json': JSON.stringify({
        name: 'reader',
        private: true,
        type: 'module',
        dependencies: Object.fromEntries(names.map((name) => [name, tarballs[name] ?? 'latest'])),
        // What the packages ask of each other is not in the registry before they are published.
        ...(manager === 'npm' && { overrides: others(names) }),
      }),
      'pnpm-workspace.yaml': JSON.stringify({ overrides: tarballs }),
      'tsconfig.json': tsconfig(examples.some(({ ending }) => ending === 'mjs')),
      'expect.mjs': expectModule,
    })
    examples.forEach(({ source, code, ending }, at) => {
      write(dir, {
        [`example-${at}.${ending}`]: source,
        [`run-${at}.${ending}`]: code.replace("'vitest'", "'./expect.mjs'"),
      })
    })
    const got =
      manager === 'npm'
        ? run(dir, 'npm', 'install', '--no-audit', '--no-fund')
        : run(dir, 'npx', '--yes', 'pnpm@12', 'install', '--no-frozen-lockfile')
    if (!got.ok) {
      say(`${path}, ${manager} install`, got.all)
      continue
    }
    // Where the packages lie differs with who put them there; what their types say does not.
    for (const { version, tsc } of manager === 'npm' ? compilers : compilers.slice(-1)) {
      const { ok, all } = run(dir, process.execPath, tsc, '-p', dir)
      if (!ok) say(`${path}, ${manager}, TypeScript ${version}`, all)
    }
    examples.forEach(({ name, ending, prints }, at) => {
      const { ok, stdout, all } = run(dir, process.execPath, `run-${at}.${ending}`)
      if (!ok) say(`${name}, ${manager}`, all)
      else if (ending === 'mjs' && stdout !== prints)
        say(`${name}, ${manager}`, `It printed:\n${stdout}`)
    })
    console.log(`${path}: ${examples.length} examples, ${manager}`)
  }
}

process.exitCode = problems > 0 ? 1 : 0
