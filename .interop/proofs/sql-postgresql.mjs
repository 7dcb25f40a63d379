// The statements of @vilkar/sql on PostgreSQL.
import { postgresql } from '../sql/engines/postgresql.mjs'
import { proveOn, slowly } from '../sql/prove.mjs'

await proveOn(postgresql(), "PostgreSQL is not installed: Debian's package is postgresql", {
  usual: { seconds: 60, known: 1000, unknown: 1000, outcomes: 10000, some: 1000, everyYears: 20 },
  whole: { ...slowly.whole, some: 2000 },
})
