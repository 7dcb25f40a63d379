// The statements of @vilkar/sql on Spark, as it follows the standard and as it did not.
import { spark } from '../sql/engines/spark.mjs'
import { proveOn } from '../sql/prove.mjs'

for (const ansi of [true, false])
  await proveOn(spark(ansi), 'Spark needs Java, and Python with the packages of requirements.txt', {
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
