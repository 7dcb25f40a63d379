// What the proofs of both ports do alike: let a port replay the vectors, and hold what it says it has proven to the
// files. `--update` writes that into its proven.json.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = join(root, 'packages/data/dist')

/** How a proof ends where its engine is missing. */
const engineMissing = 3

/** What every port has to replay: all that is there. */
function everything() {
  const hash = createHash('sha256')
    .update(readFileSync(join(data, 'catalogue.json')))
    .digest('hex')
  const files = readdirSync(join(data, 'vectors')).sort()
  const lines = (file) => readFileSync(join(data, 'vectors', file), 'utf8').split('\n').length - 1
  return {
    catalogue: `sha256:${hash}`,
    vectors: Object.fromEntries(files.map((file) => [file.replace('.jsonl', ''), lines(file)])),
  }
}

const sum = (counts) => Object.values(counts).reduce((all, each) => all + each, 0)

/**
 * Ends the proof where a command is missing.
 *
 * @param {...[string, ...string[]]} commands that must run
 */
export function need(...commands) {
  for (const [command, ...args] of commands) {
    if (spawnSync(command, args).status === 0) continue
    console.log(`${command} ${args.join(' ')} does not run here`)
    process.exit(engineMissing)
  }
}

/**
 * Runs the tests of a port, and holds what they have replayed to the files.
 *
 * @param {string} port the folder
 * @param {(where: { data: string, proven: string }) => { command: string, args: string[], env?: Record<string, string> }} tests
 */
export function provePort(port, tests) {
  const folder = join(root, 'examples/ports', port)
  const proven = join(mkdtempSync(join(tmpdir(), 'vilkar-port-')), 'proven.json')
  const { command, args, env } = tests({ data, proven })
  const { status } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)

  const expected = JSON.stringify(everything(), null, 2)
  if (JSON.stringify(JSON.parse(readFileSync(proven, 'utf8')), null, 2) !== expected) {
    console.error(`${port} replayed something else than all vectors of the catalogue`)
    process.exit(1)
  }
  const { catalogue, vectors } = everything()
  console.log(`${port}: ${String(sum(vectors))} vectors alike, ${catalogue}`)

  const record = join(folder, 'proven.json')
  if (process.argv.includes('--update')) writeFileSync(record, `${expected}\n`)
  else if (readFileSync(record, 'utf8') !== `${expected}\n`)
    console.log(`${port}/proven.json names another catalogue: npm run interop -- ports --update`)
}
