// How fast Spark answers, with two executors and the persons in eight partitions.
import { spark } from '../sql/engines/spark.mjs'
import { measure } from '../sql/speed.mjs'

const engine = await spark(true)
if (engine === undefined) {
  console.log('  Spark needs Java, and Python with the packages of requirements.txt')
  process.exit(3)
}
await measure(
  engine,
  {
    chance: (seed, below) => `CAST(pmod(xxhash64(i, ${seed}), ${below}) AS INT)`,
    statements: (persons, select) => [
      'UNCACHE TABLE IF EXISTS person',
      `CREATE OR REPLACE TEMPORARY VIEW person AS SELECT ${select} FROM (SELECT id AS i FROM range(0, ${persons}, 1, 8)) t`,
      'CACHE TABLE person',
    ],
  },
  'spark',
)
