// Cases by chance: bands of numbers, and the day as a column.
import { answerStatement } from '@vilkar/sql'
import { answering } from '../cases.mjs'
import { caseTable, columnsOf, compareWith } from '../compare.mjs'
import { dayOf, oneDay } from '../days.mjs'
import { everyStretch, questionsOf, stretchesOf } from '../questions.mjs'
import { random } from '../random.mjs'

/** @typedef {import('../engines/engine.mjs').Engine} Engine */
/** @typedef {import('../prove.mjs').Limits} Limits */

/** A value of an input, a range of it where it is a number, or nothing. */
function someOf(input, chance) {
  if (chance(3) === 0) return undefined
  if (input.kind === 'choice') return input.values[chance(input.values.length)]
  if (input.kind === 'flag') return chance(2) === 0
  const most = Math.min(input.max, 40)
  const [a, b] = [chance(most), chance(most)]
  const range = { min: Math.min(a, b), max: Math.max(a, b) }
  if (chance(4) === 0) return { min: range.min }
  return chance(4) === 0 ? { max: range.max } : range
}

/** Something of each input of a question. */
const someCase = ({ inputs }, chance) =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, someOf(input, chance)]))

/**
 * Bands by two columns, beside inputs that are known or not.
 *
 * @param {Engine} engine
 * @param {Limits} limits
 */
export async function proveBands(engine, { seconds, questions, some }) {
  const chance = random(7)
  const end = performance.now() + seconds * 1000
  let [cases, looked] = [0, 0]
  for (const { question, on } of everyStretch(questions)) {
    const numbers = Object.entries(question.inputs).filter(([, { kind }]) => kind === 'integer')
    if (numbers.length === 0 || performance.now() > end) continue
    looked++
    const answerOf = answering(question, on, true)
    const bands = new Set(numbers.map(([name]) => name))
    const ends = (name) => ({ min: `${name}_min`, max: `${name}_max` })
    const columns = columnsOf(question).flatMap((column) =>
      bands.has(column[0])
        ? Object.values(ends(column[0])).map((name) => /** @type {const} */ ([name, 'integer']))
        : [column],
    )
    const mapping = Object.fromEntries(
      Object.keys(question.inputs).map((name) => [name, bands.has(name) ? ends(name) : name]),
    )
    function* answered() {
      for (let at = 0; at < some; at++) {
        const given = someCase(question, chance)
        const cells = Object.entries(given).flatMap(([name, value]) =>
          bands.has(name) ? [value?.min, value?.max] : [value],
        )
        yield { cells, answer: answerOf(given) }
      }
    }
    cases += await compareWith(engine, {
      columns,
      cases: answered(),
      statement: (keep, answer) =>
        answerStatement(question, {
          dialect: engine.dialect,
          from: caseTable,
          on,
          columns: mapping,
          keep,
          answer,
        }),
    })
  }
  return {
    cases,
    what: `cases with bands, of ${looked} stretches of the questions that look at a number`,
  }
}

/**
 * Every question with the day as a column, on days around those of its stretches.
 *
 * @param {Engine} engine
 * @param {Limits} limits
 */
export async function proveDayColumns(engine, { seconds, questions, some }) {
  const chance = random(11)
  const end = performance.now() + seconds * 1000
  const asked = questionsOf(questions)
  let [cases, looked] = [0, 0]
  for (const question of asked) {
    if (performance.now() > end) break
    looked++
    const days = stretchesOf(question).flatMap((on) =>
      [-1, 0, 1].map((more) => dayOf(Date.parse(on) + more * oneDay)),
    )
    const answers = new Map(days.map((on) => [on, answering(question, on, true)]))
    function* answered() {
      for (let at = 0; at < some; at++) {
        const on = days[chance(days.length)] ?? ''
        const given = Object.fromEntries(
          Object.entries(someCase(question, chance)).map(([name, value]) => [
            name,
            typeof value === 'object' ? (value.min ?? value.max) : value,
          ]),
        )
        yield { cells: [on, ...Object.values(given)], answer: answers.get(on)?.(given) ?? [] }
      }
    }
    const mapping = Object.fromEntries(Object.keys(question.inputs).map((name) => [name, name]))
    cases += await compareWith(engine, {
      columns: [['asked', 'date'], ...columnsOf(question)],
      cases: answered(),
      statement: (keep, answer) =>
        answerStatement(question, {
          dialect: engine.dialect,
          from: caseTable,
          on: { column: 'asked' },
          columns: mapping,
          keep,
          answer,
        }),
    })
  }
  return {
    cases,
    what: `cases with the day as a column, before, on and after each day on which a question's law changed: ${looked} of ${asked.length} questions`,
  }
}
