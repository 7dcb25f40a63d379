// The statements of @vilkar/sql on PostgreSQL.
import { postgresql } from '../sql/engines/postgresql.mjs'
import { proveOn } from '../sql/prove.mjs'

await proveOn(postgresql(), "PostgreSQL is not installed: Debian's package is postgresql", {
  usual: { seconds: 60, known: 1000, unknown: 1000, outcomes: 10000, some: 1000, everyYears: 20 },
  whole: {
    seconds: 900,
    known: 20_000,
    unknown: 20_000,
    outcomes: 100_000,
    some: 2000,
    everyYears: 1,
  },
})
