// Whether statements answer as `prepare` does, on any engine that can load a file and run a query.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerStatement } from '@vilkar/sql'
import { answering, answeringOutcome, outcomeAlone, told, writeCases } from './cases.mjs'
import { quoteIn } from './engines/engine.mjs'

/** @typedef {import('@vilkar/core').Decision} Decision */
/** @typedef {import('./engines/engine.mjs').Engine} Engine */
/** @typedef {import('./engines/engine.mjs').TableColumns} TableColumns */
/** @typedef {{ cells: readonly unknown[], answer: readonly string[] }} Case */

/**
 * @callback Statement
 * @param {readonly string[]} keep
 * @param {readonly import('@vilkar/sql').AnswerColumn[]} answer
 * @returns {string}
 */

/**
 * @typedef {object} Asked
 * @property {TableColumns} columns the columns of the cases
 * @property {Statement} statement
 * @property {readonly import('@vilkar/sql').AnswerColumn[]} [answer] the columns of the answers; left out, all
 */

/** The table in which the cases stand. */
export const caseTable = 'proof_case'
const answerTable = 'proof_answer'

/** Of how many cases an engine did not say some columns, for the statement was too long for it. */
export const notCompared = new Map()

/** How many cases are on an engine at once. */
const most = 500_000

/**
 * The type of the column of each input.
 *
 * @param {Decision} question
 * @returns {TableColumns}
 */
export const columnsOf = ({ inputs }) =>
  Object.entries(inputs).map(([name, { kind }]) => [
    name,
    kind === 'integer' ? 'integer' : kind === 'choice' ? 'text' : 'boolean',
  ])

/**
 * Compares as many cases as are on the engine at once.
 *
 * @param {Engine} engine
 * @param {Asked} asked
 * @param {Iterable<Case>} cases
 */
async function compareSome(engine, { columns, statement, answer: wanted = told }, cases) {
  const folder = mkdtempSync(join(tmpdir(), 'vilkar-interop-'))
  try {
    const files = writeCases(folder, cases)
    const numbers = /** @type {const} */ ([
      ['case', 'integer'],
      ['answer', 'integer'],
    ])
    await engine.load(caseTable, [...numbers, ...columns], files.cases)
    const texts = wanted.map((name) => /** @type {const} */ ([name, 'text']))
    await engine.load(answerTable, [['number', 'integer'], ...texts], files.answers)
    const quote = quoteIn(engine.dialect)
    const all = [...numbers, ...columns].map(([name]) => name)
    for (const atOnce of engine.atOnce ?? [wanted]) {
      const answer = atOnce.filter((name) => wanted.includes(name))
      if (answer.length === 0) continue
      const apart = answer
        .map((name) => `COALESCE(s.${quote(name)}, '') <> COALESCE(e.${quote(name)}, '')`)
        .join(' OR ')
      const joined = (/** @type {readonly string[]} */ keep) =>
        `FROM (${statement(keep, answer)}) s JOIN ${quote(answerTable)} e ON s.${quote('answer')} = e.${quote('number')}`
      const asked = `SELECT COUNT(*), SUM(CASE WHEN ${apart} THEN 1 ELSE 0 END) ${joined(['case', 'answer'])}`
      const counts = await engine.query(asked).catch((error) => {
        if (engine.isTooLong?.(error) === true) return undefined
        throw error
      })
      if (counts === undefined) {
        const key = answer.join(', ')
        notCompared.set(key, (notCompared.get(key) ?? 0) + files.count)
        continue
      }
      const [counted] = counts
      const [compared, differing] = (counted ?? []).map(Number)
      if (compared !== files.count) throw new Error(`${files.count} cases, ${compared} compared`)
      if (differing === 0) continue
      const [found = []] = await engine.query(`SELECT * ${joined(all)} WHERE ${apart} LIMIT 1`)
      throw new Error(`${differing} of ${compared} differ, such as ${found.map(String).join()}`)
    }
    return files.count
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Loads cases with their answers and runs a statement over them.
 *
 * @param {Engine} engine
 * @param {Asked & { cases: Iterable<Case> }} asked
 * @returns the number of cases; where the statement says something else of one, it throws
 */
export async function compareWith(engine, { cases, ...asked }) {
  const walk = cases[Symbol.iterator]()
  let next = walk.next()
  function* some() {
    for (let at = 0; at < most && next.done !== true; at++) {
      yield next.value
      next = walk.next()
    }
  }
  let count = 0
  while (next.done !== true) count += await compareSome(engine, asked, some())
  return count
}

/**
 * Compares a question on a day, for cases that are values of its inputs.
 *
 * @param {Engine} engine
 * @param {Decision} question
 * @param {string} on
 * @param {Iterable<import('./regions.mjs').Region>} regions
 * @param {object} how
 * @param {boolean} how.presume
 * @param {boolean} how.inFull whether all columns of the answer are compared, or the status and the outcome alone
 */
export async function compareRegions(engine, question, on, regions, { presume, inFull }) {
  const columns = columnsOf(question)
  const answerOf = (inFull ? answering : answeringOutcome)(question, on, presume)
  const names = Object.keys(question.inputs)
  function* cases() {
    for (const cells of regions) {
      const given = Object.fromEntries(names.map((name, at) => [name, cells[at]]))
      yield { cells, answer: answerOf(given) }
    }
  }
  const mapping = Object.fromEntries(columns.map(([name]) => [name, name]))
  return compareWith(engine, {
    columns,
    cases: cases(),
    answer: inFull ? told : outcomeAlone,
    statement: (keep, answer) =>
      answerStatement(question, {
        dialect: engine.dialect,
        from: caseTable,
        on,
        columns: mapping,
        keep,
        presume,
        answer,
      }),
  })
}
