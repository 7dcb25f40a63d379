// The statements of @vilkar/sql on DuckDB. `--whole` looks at every region with any inputs unknown, some 96 million, and
// takes half an hour; `--questions=consent.w` at those of the questions whose names begin so.
import { duckdb } from '../sql/engines/duckdb.mjs'
import { proveOn } from '../sql/prove.mjs'

await proveOn(duckdb(), 'DuckDB is not installed: npm install in .interop', {
  usual: { seconds: 120, known: Infinity, unknown: 2000, some: 2000, everyYears: 10 },
  whole: { seconds: Infinity, known: Infinity, unknown: Infinity, some: 10_000, everyYears: 1 },
})
