// The statements of @vilkar/sql on DuckDB. `--whole` looks at up to two million cases of a stretch of days.
import { duckdb } from '../sql/duckdb.mjs'
import { proveAll } from '../sql/prove-all.mjs'

const whole = process.argv.includes('--whole')
const engine = await duckdb()
if (engine === undefined) {
  console.log('  DuckDB is not installed: npm install in .interop')
  process.exit(3)
}
await proveAll(engine, {
  seconds: whole ? Infinity : 120,
  casesOfStretch: whole ? 2_000_000 : 2_000,
  everyYears: whole ? 1 : 10,
})
