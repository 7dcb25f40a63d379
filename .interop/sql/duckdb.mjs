// DuckDB, in this process.

/** @typedef {import('./prove.mjs').Engine} Engine */

/** @type {Readonly<Record<import('./prove.mjs').Type, string>>} */
const types = { integer: 'INTEGER', text: 'VARCHAR', boolean: 'BOOLEAN', date: 'DATE' }

/**
 * Starts DuckDB; nothing where it is not installed.
 *
 * @returns {Promise<Engine | undefined>}
 */
export async function duckdb() {
  const found = await import('@duckdb/node-api').catch(() => undefined)
  if (found === undefined) return undefined
  const connection = await (await found.DuckDBInstance.create(':memory:')).connect()
  return {
    dialect: 'duckdb',
    load: async (table, columns, file) => {
      const typed = columns.map(([name, type]) => `'${name}': '${types[type]}'`).join(', ')
      await connection.run(
        `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${file}', header = false, auto_detect = false, delim = ',', columns = {${typed}})`,
      )
    },
    query: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
  }
}
