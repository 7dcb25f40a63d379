// The statements of @vilkar/sql on Spark, as it follows the standard and as it did not.
import { spark } from '../sql/engines/spark.mjs'
import { proveOn, slowly } from '../sql/prove.mjs'

for (const ansi of [true, false])
  await proveOn(
    spark(ansi),
    'Spark needs Java, and Python with the packages of requirements.txt',
    slowly,
  )
