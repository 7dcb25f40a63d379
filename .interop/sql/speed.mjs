// How fast an engine answers the largest question for people as they are, most of whose facts are missing. It proves
// nothing and fails for no time: it prints what it measured, with the machine's load. `--update` writes the figures that
// the site shows.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { whoDecides } from '@vilkar/consent'
import { answerStatement } from '@vilkar/sql'
import { quoteIn } from './engines/engine.mjs'

/** @typedef {import('./engines/engine.mjs').Engine} Engine */

/**
 * How an engine makes persons.
 *
 * @typedef {object} Making
 * @property {(seed: number, below: number) => string} chance a whole number below another, by the person's number `i`
 * @property {(persons: number, select: string) => readonly string[]} statements
 *   which make the table `person` of what is selected for each number `i`
 */

/**
 * What is selected for each person: a birth date, and a tenth of all other facts.
 *
 * @param {Engine} engine
 * @param {Making} making
 */
const selected = ({ dialect }, { chance }) =>
  Object.entries(whoDecides.inputs)
    .map(([name, input], at) => {
      if (input.kind === 'integer')
        return `DATE '1930-01-01' + CAST(${chance(at, 35_000)} AS INTEGER) AS born`
      const values =
        input.kind === 'flag' ? ['TRUE', 'FALSE'] : input.values.map((each) => `'${each}'`)
      const whens = values.map((value, place) => `WHEN ${place} THEN ${value}`)
      // Of as many numbers as are ten times the values, a tenth stands for values.
      return `CASE ${chance(at, values.length * 10)} ${whens.join(' ')} END AS ${quoteIn(dialect)(name)}`
    })
    .join(', ')

/** @type {readonly (readonly import('@vilkar/sql').AnswerColumn[])[]} */
const answers = [['outcome'], ['status', 'outcome', 'possible']]

/** The memory that this program and all that it started hold, in megabytes. */
function residentMegabytes() {
  const all = readdirSync('/proc').flatMap((id) => {
    if (!/^\d+$/.test(id)) return []
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      const number = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      return [{ id: Number(id), parent: number('PPid'), kilobytes: number('VmRSS') }]
    } catch {
      return [] // It has ended since.
    }
  })
  const sum = (id) =>
    all.reduce((kilobytes, each) => {
      if (each.id === id) return kilobytes + each.kilobytes
      return each.parent === id ? kilobytes + sum(each.id) : kilobytes
    }, 0)
  return Math.round((sum(process.pid) * 1024) / 1e6)
}

/**
 * Measures an engine, and stops it.
 *
 * @param {Engine} engine
 * @param {Making} making
 * @param {string} name of the file of figures
 */
export async function measure(engine, making, name) {
  const mapping = Object.fromEntries(
    Object.entries(whoDecides.inputs).map(([input, { kind }]) => [
      input,
      kind === 'integer' ? { birthDate: 'born' } : input,
    ]),
  )
  const quote = quoteIn(engine.dialect)
  const lines = []
  try {
    for (const persons of [100_000, 1_000_000, 10_000_000]) {
      for (const sql of making.statements(persons, selected(engine, making)))
        await engine.query(sql)
      for (const answer of answers) {
        const sql = answerStatement(whoDecides, {
          dialect: engine.dialect,
          from: 'person',
          on: '2026-06-01',
          columns: mapping,
          keep: [],
          answer,
        })
        // Every answer is made, and the last of each column is kept: nothing can be left out.
        const asked = `SELECT ${answer.map((each) => `MAX(${quote(each)})`).join(', ')} FROM (${sql}) a`
        const start = performance.now()
        await engine.query(asked)
        const seconds = (performance.now() - start) / 1000
        lines.push({
          answer: answer.join(', '),
          bytesOfStatement: sql.length,
          persons,
          seconds: Number(seconds.toFixed(2)),
          millionsASecond: Number((persons / seconds / 1e6).toPrecision(2)),
          residentMegabytes: residentMegabytes(),
        })
        console.log(`  ${JSON.stringify(lines.at(-1))}`)
      }
    }
  } finally {
    engine.stop()
  }
  const figures = {
    engine: engine.name,
    processors: availableParallelism(),
    load: loadavg().map((each) => Number(each.toFixed(1))),
    lines,
  }
  console.log(`  load ${figures.load.join(', ')} on ${figures.processors} processors`)
  if (process.argv.includes('--update'))
    writeFileSync(
      new URL(`../../docs/src/populations/speed-${name}.json`, import.meta.url),
      `${JSON.stringify(figures, null, 2)}\n`,
    )
}
