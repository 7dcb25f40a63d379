// How fast DuckDB answers, with two threads.
import { duckdb } from '../sql/engines/duckdb.mjs'
import { measure } from '../sql/speed.mjs'

const engine = await duckdb()
if (engine === undefined) {
  console.log('  DuckDB is not installed: npm install in .interop')
  process.exit(3)
}
await measure(
  engine,
  {
    chance: (seed, below) => `CAST(hash(i, ${seed}) % ${below} AS INTEGER)`,
    statements: (persons, select) => [
      `CREATE OR REPLACE TABLE person AS SELECT ${select} FROM range(${persons}) t(i)`,
    ],
  },
  'duckdb',
)
