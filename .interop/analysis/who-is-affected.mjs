// Who in a municipality is affected by the change of law of 1 January 2026: the same questions are put to everybody for
// the day before and for the day itself, and those of whom something else is possible are counted. All of it is SQL;
// DuckDB runs it here, and any other dialect would do.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { informChildWelfare, minorRepresentative, onBehalf } from '@vilkar/consent'
import { answerStatement } from '@vilkar/sql'
import { writeCases } from '../sql/cases.mjs'
import { persons } from './municipality.mjs'

/** @typedef {import('../sql/engines/engine.mjs').Engine} Engine */

export const before = '2025-12-31'
export const after = '2026-01-01'

/**
 * What the registry knows. Of everything else that a question looks at, it knows nothing of anybody. The age is the
 * same for both days, so that the law alone differs, and no birthday between them counts.
 */
const registry = {
  age: 'age',
  careTakenOver: 'care_taken_over',
  parentalResponsibility: 'parental_responsibility',
}

/** @type {readonly import('@vilkar/core').Decision[]} */
const questions = [minorRepresentative, onBehalf, informChildWelfare]

/** @param {import('@vilkar/core').Decision} question */
const mappingOf = ({ inputs }) =>
  Object.fromEntries(
    Object.keys(inputs).map((name) => [name, /** @type {any} */ (registry)[name] ?? null]),
  )

/**
 * The statement that counts whom a change affects, by what was possible before and what is after.
 *
 * @param {import('@vilkar/core').Decision} question
 */
function affected(question) {
  const [then, now] = [before, after].map((on) =>
    answerStatement(question, {
      dialect: 'duckdb',
      from: 'person',
      on,
      columns: mappingOf(question),
      keep: ['id'],
      answer: ['possible'],
    }),
  )
  return `SELECT b.possible, a.possible, COUNT(*)
FROM (${then}) b JOIN (${now}) a ON a.id = b.id
WHERE a.possible <> b.possible
GROUP BY b.possible, a.possible
ORDER BY 3 DESC, 1, 2`
}

/** @param {Engine} engine */
async function load(engine) {
  const folder = mkdtempSync(join(tmpdir(), 'vilkar-analysis-'))
  const cases = persons.map(({ id, age, careTakenOver, parentalResponsibility }) => ({
    cells: [id, age, careTakenOver, parentalResponsibility],
    answer: [],
  }))
  await engine.load(
    'person',
    [
      ['line', 'integer'],
      ['answer', 'integer'],
      ['id', 'integer'],
      ['age', 'integer'],
      ['care_taken_over', 'text'],
      ['parental_responsibility', 'text'],
    ],
    writeCases(folder, cases).cases,
  )
  rmSync(folder, { recursive: true })
}

/**
 * Counts whom the change of law affects.
 *
 * @param {Engine} engine
 */
export async function whoIsAffected(engine) {
  await load(engine)
  /** @type {{ question: string, before: string, after: string, persons: number }[]} */
  const changes = []
  for (const question of questions)
    for (const [was, is, count] of await engine.query(affected(question)))
      changes.push({
        question: question.id,
        before: String(was),
        after: String(is),
        persons: Number(count),
      })
  return { persons: persons.length, before, after, changes }
}
