// The statements of @vilkar/sql on Trino.
import { trino } from '../sql/engines/trino.mjs'
import { proveOn } from '../sql/prove.mjs'

await proveOn(trino(), 'Trino needs Maven, and Java 24 or newer in /usr/lib/jvm or JAVA_HOME', {
  usual: { seconds: 60, known: 500, unknown: 500, outcomes: 5000, some: 100, everyYears: 50 },
  whole: {
    seconds: 900,
    known: 20_000,
    unknown: 20_000,
    outcomes: 100_000,
    some: 1000,
    everyYears: 1,
  },
})
