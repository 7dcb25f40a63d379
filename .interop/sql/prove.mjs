// The proof that statements answer as `prepare` does, for any engine that can load a file and run a query.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerStatement } from '@vilkar/sql'
import { answering, told, writeCases } from './cases.mjs'

/** @typedef {import('@vilkar/core').Decision} Decision */
/** @typedef {'integer' | 'text' | 'boolean' | 'date'} Type */
/**
 * @typedef {object} Engine
 * @property {import('@vilkar/sql').Dialect} dialect
 * @property {(table: string, columns: readonly (readonly [string, Type])[], file: string) => Promise<void>} load
 *   makes a table of a file, in place of one of the same name
 * @property {(sql: string) => Promise<readonly (readonly unknown[])[]>} query
 */

/** @param {string} dialect */
export const quoteIn = (dialect) => (/** @type {string} */ name) =>
  dialect === 'spark' ? `\`${name}\`` : `"${name}"`

/**
 * The type of the column of each input.
 *
 * @param {Decision} question
 * @returns {(readonly [string, Type])[]}
 */
export const columnsOf = ({ inputs }) =>
  Object.entries(inputs).map(([name, { kind }]) => [
    name,
    kind === 'integer' ? 'integer' : kind === 'choice' ? 'text' : 'boolean',
  ])

/**
 * Loads cases with their answers and runs a statement over them.
 *
 * @param {Engine} engine
 * @param {object} asked
 * @param {readonly (readonly [string, Type])[]} asked.columns the columns of the cases
 * @param {Iterable<{ cells: readonly unknown[], answer: readonly string[] }>} asked.cases
 * @param {(keep: readonly string[]) => string} asked.statement
 * @returns the number of cases, and those of which the statement says something else
 */
export async function compareWith(engine, { columns, cases, statement }) {
  const folder = mkdtempSync(join(tmpdir(), 'vilkar-interop-'))
  try {
    const files = writeCases(folder, cases)
    const numbers = /** @type {const} */ ([
      ['case', 'integer'],
      ['answer', 'integer'],
    ])
    await engine.load('proof_case', [...numbers, ...columns], files.cases)
    /** @type {(readonly [string, Type])[]} */
    const texts = told.map((name) => [name, 'text'])
    await engine.load('proof_answer', [['number', 'integer'], ...texts], files.answers)
    const quote = quoteIn(engine.dialect)
    const apart = told.map(
      (name) => `COALESCE(s.${quote(name)}, '') <> COALESCE(e.${quote(name)}, '')`,
    )
    const joined = (/** @type {readonly string[]} */ keep) =>
      `FROM (${statement(keep)}) s JOIN proof_answer e ON s.${quote('answer')} = e.${quote('number')}`
    const numbered = ['case', 'answer']
    const [counted] = await engine.query(
      `SELECT COUNT(*), SUM(CASE WHEN ${apart.join(' OR ')} THEN 1 ELSE 0 END) ${joined(numbered)}`,
    )
    const [compared, differing] = (counted ?? []).map(Number)
    if (compared !== files.count) throw new Error(`${files.count} cases, ${compared} compared`)
    if (differing !== 0) {
      const all = [...numbered, ...columns.map(([name]) => name)]
      const [found = []] = await engine.query(
        `SELECT * ${joined(all)} WHERE ${apart.join(' OR ')} LIMIT 1`,
      )
      throw new Error(`${differing} of ${compared} differ, such as ${found.map(String).join()}`)
    }
    return files.count
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Compares a question on a day, for cases that are values of its inputs.
 *
 * @param {Engine} engine
 * @param {Decision} question
 * @param {string} on
 * @param {Iterable<readonly (number | string | boolean | undefined)[]>} cases
 * @param {boolean} [presume]
 */
export async function compareValues(engine, question, on, cases, presume = true) {
  const columns = columnsOf(question)
  const answer = answering(question, on, presume)
  const names = Object.keys(question.inputs)
  function* answered() {
    for (const cells of cases) {
      const given = Object.fromEntries(names.map((name, at) => [name, cells[at]]))
      yield { cells, answer: answer(given) }
    }
  }
  const mapping = Object.fromEntries(columns.map(([name]) => [name, name]))
  return compareWith(engine, {
    columns,
    cases: answered(),
    statement: (keep) =>
      answerStatement(question, {
        dialect: engine.dialect,
        from: 'proof_case',
        on,
        columns: mapping,
        keep,
        presume,
        answer: /** @type {any} */ (told),
      }),
  })
}
