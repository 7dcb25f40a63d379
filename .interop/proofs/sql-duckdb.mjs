// The statements of @vilkar/sql on DuckDB. `--whole` compares the status and the outcome of every region with any inputs
// unknown, some 96 million; the rest of the answer of up to 100,000 of each question on each stretch of days.
import { duckdb } from '../sql/engines/duckdb.mjs'
import { proveOn } from '../sql/prove.mjs'

await proveOn(duckdb(), 'DuckDB is not installed: npm install in .interop', {
  usual: {
    seconds: 120,
    known: Infinity,
    unknown: 2000,
    outcomes: 20000,
    some: 2000,
    everyYears: 10,
  },
  whole: {
    seconds: Infinity,
    known: Infinity,
    unknown: 100_000,
    outcomes: Infinity,
    some: 10_000,
    everyYears: 1,
  },
})
