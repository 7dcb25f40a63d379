// How fast DuckDB answers the largest question for people as they are, most of whose facts are missing. It proves
// nothing and fails for no time: it prints what it measured, with the machine's load. `--update` writes the figures that
// the site shows.
import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { whoDecides } from '@vilkar/consent'
import { answerStatement } from '@vilkar/sql'

const found = await import('@duckdb/node-api').catch(() => undefined)
if (found === undefined) {
  console.log('  DuckDB is not installed: npm install in .interop')
  process.exit(3)
}
const instance = await found.DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await instance.connect()

/** A tenth of all facts but the birth date is known. */
const columns = Object.entries(whoDecides.inputs).map(([name, input], at) => {
  const known = `hash(i, ${at}) % 10 = 0`
  const value = `CAST(hash(i, ${at}, 7) % 1000 AS INTEGER)`
  if (input.kind === 'integer')
    return `DATE '1930-01-01' + CAST(hash(i) % 35000 AS INTEGER) AS born`
  if (input.kind === 'flag') return `CASE WHEN ${known} THEN ${value} % 2 = 0 END AS "${name}"`
  const values = input.values.map((each) => `'${each}'`).join(', ')
  return `CASE WHEN ${known} THEN ([${values}])[1 + ${value} % ${input.values.length}] END AS "${name}"`
})
const mapping = Object.fromEntries(
  Object.entries(whoDecides.inputs).map(([name, { kind }]) => [
    name,
    kind === 'integer' ? { birthDate: 'born' } : name,
  ]),
)
const shared = /** @type {const} */ ({
  dialect: 'duckdb',
  from: 'person',
  keep: [],
  columns: mapping,
})
const asked = {
  outcome: answerStatement(whoDecides, { ...shared, on: '2026-06-01', answer: ['outcome'] }),
  'status, outcome, possible': answerStatement(whoDecides, {
    ...shared,
    on: '2026-06-01',
    answer: ['status', 'outcome', 'possible'],
  }),
}

const lines = []
for (const persons of [100_000, 1_000_000, 10_000_000]) {
  await connection.run(
    `CREATE OR REPLACE TABLE person AS SELECT ${columns.join(', ')} FROM range(${persons}) t(i)`,
  )
  for (const [answer, sql] of Object.entries(asked)) {
    const used = process.cpuUsage()
    const start = performance.now()
    // Every answer is made, and the longest of each column is kept: nothing can be left out.
    await connection.runAndReadAll(
      `SELECT ${answer
        .split(', ')
        .map((name) => `MAX("${name}")`)
        .join(', ')} FROM (${sql})`,
    )
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(used)
    const nanoseconds = ((user + system) * 1000) / persons
    lines.push({
      answer,
      bytesOfStatement: sql.length,
      persons,
      seconds: Number(seconds.toFixed(2)),
      millionsASecond: Number((persons / seconds / 1e6).toFixed(1)),
      cpuNanosecondsAPerson: Math.round(nanoseconds),
      residentMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
    })
    console.log(`  ${JSON.stringify(lines.at(-1))}`)
  }
}
const figures = {
  engine: `DuckDB ${found.version()}`,
  threads: 2,
  processors: availableParallelism(),
  load: loadavg().map((each) => Number(each.toFixed(1))),
  lines,
}
console.log(`  load ${figures.load.join(', ')} on ${figures.processors} processors`)
if (process.argv.includes('--update'))
  writeFileSync(
    new URL('../../docs/src/populations/speed.json', import.meta.url),
    `${JSON.stringify(figures, null, 2)}\n`,
  )
