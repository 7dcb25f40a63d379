// A release, without publishing: in a clone of what is committed, the versions and changelogs of the pending
// changesets are written, everything is built, packed and looked at, and what would be published is told. The
// repository stays as it is.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { data, packages, root } from '../workspace.mjs'

const temp = mkdtempSync(join(tmpdir(), 'vilkar-release-'))
process.on('exit', () => {
  rmSync(temp, { recursive: true, force: true })
})
const clone = join(temp, 'vilkar')

/**
 * Runs a command and ends with its output if it fails.
 *
 * @param {string} cwd where it runs
 * @param {string} command
 * @param {...string} args
 * @returns what it wrote
 */
const run = (cwd, command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status === 0) return stdout
  console.error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  process.exit(1)
}

/** @param {string} step */
const say = (step) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${step}`)
const start = performance.now()
const stateOf = () =>
  run(root, 'git', 'status', '--porcelain') + run(root, 'git', 'rev-parse', 'HEAD')
const before = stateOf()

run(root, 'git', 'clone', '--quiet', '--no-hardlinks', root, clone)
// Hard links where the folders share a disk: what is installed is not written to.
const linked = spawnSync('cp', ['-al', join(root, 'node_modules'), clone]).status === 0
if (!linked) {
  rmSync(join(clone, 'node_modules'), { recursive: true, force: true })
  run(root, 'cp', '-a', join(root, 'node_modules'), clone)
}
say('cloned')

run(clone, 'npm', 'run', '--silent', 'release:version')
const versions = new Set(
  [...packages, data].map(
    ({ short }) =>
      JSON.parse(readFileSync(join(clone, 'packages', short, 'package.json'), 'utf8')).version,
  ),
)
if (versions.size !== 1) throw new Error(`The packages part: ${[...versions].join(', ')}`)
const [version] = versions
run(clone, 'npm', 'run', '--silent', 'lock:check')
say(`versioned ${version}`)

run(clone, 'npm', 'run', '--silent', 'build')
say('built')

process.stdout.write(run(clone, 'npm', 'run', '--silent', 'pack:check'))
say('looked at')

const out = join(temp, 'tarballs')
mkdirSync(out)
for (const { short } of [...packages, data]) {
  const dir = join(clone, 'packages', short)
  run(dir, 'npm', 'pack', '--silent', '--pack-destination', out)
}
const bill = join(out, 'vilkar.cdx.json')
process.stdout.write(run(clone, 'npm', 'run', '--silent', 'licences', '--', bill))

console.log(`\nWould be published as ${version}:`)
for (const file of readdirSync(out)) {
  const bytes = readFileSync(join(out, file))
  const hash = createHash('sha256').update(bytes).digest('hex')
  console.log(
    `  ${file.padEnd(38)} ${String(bytes.length).padStart(8)} bytes  sha256 ${hash.slice(0, 16)}…`,
  )
}
console.log('\nChangelogs, by heading:')
for (const { name, short } of [...packages, data]) {
  const file = join(clone, 'packages', short, 'CHANGELOG.md')
  if (!existsSync(file)) throw new Error(`${name} has no CHANGELOG.md`)
  const entries = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^(##|- )/.test(line))
  console.log(
    `  ${name}: ${entries.filter((line) => line.startsWith('## ')).length} versions, ${entries.filter((line) => line.startsWith('- ')).length} entries`,
  )
}
const keep = process.argv[2]
if (keep !== undefined) run(root, 'cp', '-r', out, keep)

if (stateOf() !== before) {
  console.error('The repository was changed.')
  process.exit(1)
}
say('the repository is as it was')
