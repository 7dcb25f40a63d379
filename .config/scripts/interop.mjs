// Runs the proofs in .interop/proofs: what the packages write for other engines, executed by those engines. None
// of it is needed to build, to test or to use the packages, so an engine may be missing on a machine; that is
// said loudly, at the end, and is no failure. Reads dist, so build first.
//
// A proof is a program: it exits with 0 when it proved what it prints, with 3 when its engine is missing, and
// with anything else when something was found to differ. `npm run interop -- sql dmn` runs those whose name
// holds "sql" or "dmn"; what begins with -- is handed on.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.mjs'

const folder = join(root, '.interop')
const engineMissing = 3

const args = process.argv.slice(2)
const options = args.filter((arg) => arg.startsWith('--'))
const names = args.filter((arg) => !arg.startsWith('--'))

const installed = join(folder, 'node_modules')
if (!existsSync(installed)) {
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', install, { cwd: folder, stdio: 'inherit' })
  // Half of it would pass for the whole the next time.
  if (status !== 0) rmSync(installed, { recursive: true, force: true })
}

const proofs = readdirSync(join(folder, 'proofs'))
  .filter((file) => file.endsWith('.mjs'))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .sort()

/** @type {string[]} */
const missing = []
/** @type {string[]} */
const failed = []
for (const proof of proofs) {
  const start = performance.now()
  console.log(`${proof} …`)
  const { status } = spawnSync(process.execPath, [join('proofs', proof), ...options], {
    cwd: folder,
    stdio: 'inherit',
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  if (status === engineMissing) missing.push(proof)
  else if (status !== 0) failed.push(proof)
  console.log(`${status === 0 ? '✓' : '✗'} ${proof} (${seconds} s)`)
}

if (missing.length > 0)
  console.log(`\nNOT PROVEN HERE, for their engines are missing: ${missing.join(', ')}\n`)
if (failed.length > 0) console.error(`FAILED: ${failed.join(', ')}`)
console.log(
  `${proofs.length - missing.length - failed.length} proven, ${failed.length} failed, ${missing.length} not run`,
)
process.exitCode = failed.length > 0 || proofs.length === 0 ? 1 : 0
