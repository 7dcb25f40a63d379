// The statements of @vilkar/sql on Spark, as it follows the standard and as it did not. `--whole` takes an hour for
// each part instead of minutes.
import { proveAll } from '../sql/prove-all.mjs'
import { spark } from '../sql/spark.mjs'

const whole = process.argv.includes('--whole')
for (const ansi of [true, false]) {
  const engine = await spark(ansi)
  if (engine === undefined) {
    console.log('  Spark needs Java, and Python with the packages of requirements.txt')
    process.exit(3)
  }
  console.log(`  Spark ${engine.version}, two executors, ANSI ${ansi ? 'on' : 'off'}`)
  try {
    await proveAll(engine, {
      seconds: whole ? 3600 : 60,
      casesOfStretch: whole ? 100_000 : 1_000,
      everyYears: whole ? 1 : 50,
    })
  } finally {
    engine.stop()
  }
}
