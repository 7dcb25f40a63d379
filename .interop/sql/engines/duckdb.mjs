// DuckDB, in this process.
import { quoteIn } from './engine.mjs'

/** @typedef {import('./engine.mjs').Engine} Engine */

/** @type {Readonly<Record<import('./engine.mjs').Type, string>>} */
const types = { integer: 'INTEGER', text: 'VARCHAR', boolean: 'BOOLEAN', date: 'DATE' }

/** @param {string} name */
const asText = (name) => `'${name.replaceAll("'", "''")}'`

/**
 * Starts DuckDB; nothing where it is not installed.
 *
 * @returns {Promise<Engine | undefined>}
 */
export async function duckdb() {
  const found = await import('@duckdb/node-api').catch(() => undefined)
  if (found === undefined) return undefined
  const settings = { threads: '2', memory_limit: '4GB' }
  const connection = await (await found.DuckDBInstance.create(':memory:', settings)).connect()
  const quote = quoteIn('duckdb')
  return {
    name: `DuckDB ${found.version()}, two threads`,
    dialect: 'duckdb',
    load: async (table, columns, file) => {
      const typed = columns.map(([name, type]) => `${asText(name)}: '${types[type]}'`).join(', ')
      await connection.run(
        `CREATE OR REPLACE TABLE ${quote(table)} AS SELECT * FROM read_csv('${file}', header = false, auto_detect = false, delim = ',', columns = {${typed}})`,
      )
    },
    query: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    stop: () => connection.closeSync(),
  }
}
