// What the proofs of both ports do alike: hold what a port says it has replayed to the files. `--update` writes that
// into its proven.json.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, root, scratch } from './engine.mjs'

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
 * Lets a port replay the vectors, and holds what it says of it to the files.
 *
 * @param {string} port its folder
 * @param {(folder: string, proven: string) => void} replay runs its tests, which say in a file what they have proven
 */
export function provePort(port, replay) {
  const folder = join(root, 'examples/ports', port)
  const proven = join(scratch(), 'proven.json')
  replay(folder, proven)

  const expected = `${JSON.stringify(everything(), null, 2)}\n`
  if (`${JSON.stringify(JSON.parse(readFileSync(proven, 'utf8')), null, 2)}\n` !== expected) {
    console.error(`${port} replayed something else than all vectors of the catalogue`)
    process.exit(1)
  }
  const { catalogue, vectors } = everything()
  console.log(`${port}: ${sum(vectors)} vectors alike, ${catalogue}`)

  const record = join(folder, 'proven.json')
  if (process.argv.includes('--update')) writeFileSync(record, expected)
  else if (readFileSync(record, 'utf8') !== expected)
    console.log(`${port}/proven.json names another catalogue: npm run interop -- ports --update`)
}
