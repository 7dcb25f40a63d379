// The statements of @vilkar/sql on PostgreSQL. `--whole` takes an hour for each part instead of minutes.
import { postgresql } from '../sql/postgresql.mjs'
import { proveAll } from '../sql/prove-all.mjs'

const whole = process.argv.includes('--whole')
const engine = await postgresql()
if (engine === undefined) {
  console.log("  PostgreSQL is not installed: Debian's package is postgresql")
  process.exit(3)
}
try {
  await proveAll(engine, {
    seconds: whole ? 3600 : 60,
    casesOfStretch: whole ? 100_000 : 1_000,
    everyYears: whole ? 1 : 20,
  })
} finally {
  engine.stop()
}
