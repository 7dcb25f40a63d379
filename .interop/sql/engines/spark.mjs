// Spark, with a session in Python that is spoken to line by line.
import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { python } from '../python.mjs'

/** @typedef {import('./engine.mjs').Engine} Engine */

/**
 * Starts Spark; nothing where Java or Python is missing.
 *
 * @param {boolean} ansi whether it follows the standard where it used not to
 * @returns {Promise<Engine | undefined>}
 */
export async function spark(ansi) {
  const program = spawnSync('java', ['-version']).status === 0 ? python() : undefined
  if (program === undefined) return undefined
  const script = fileURLToPath(new URL('spark.py', import.meta.url))
  const session = spawn(program, [script, String(ansi)], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: session.stdout })[Symbol.asyncIterator]()
  const read = async () => {
    const { value } = await lines.next()
    if (value === undefined) throw new Error('Spark stopped')
    const said = JSON.parse(value)
    if (said.error !== undefined) throw new Error(said.error)
    return said
  }
  /** @param {object} asked */
  const ask = (asked) => {
    session.stdin.write(`${JSON.stringify(asked)}\n`)
    return read()
  }
  const { version } = await read()
  return {
    name: `Spark ${version}, two executors, ANSI ${ansi ? 'on' : 'off'}`,
    dialect: 'spark',
    load: async (table, columns, file) => void (await ask({ table, columns, file })),
    query: async (sql) => (await ask({ sql })).rows,
    stop: () => {
      session.stdin.end()
    },
  }
}
