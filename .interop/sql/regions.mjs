// Every way in which the inputs of a question can be, as far as its rows tell them apart.
import { decision } from '@vilkar/core'
import { rowsOn } from './questions.mjs'
import { random } from './random.mjs'

/** @typedef {import('@vilkar/core').Decision} Decision */
/** @typedef {readonly (number | string | boolean | undefined)[]} Region a value for each input, in the question's order */

/**
 * The columns of a question's table on a day, and the values that its rows tell apart.
 *
 * @param {Decision} question
 * @param {string} day
 */
const tableOn = ({ id, inputs, outcomes, force, rows: everyRow }, day) => {
  const rows = rowsOn(everyRow, day)
  const { columns } = decision({ id, inputs, outcomes, force, rows }).table
  return { rows, columns, values: columns.map(({ classes }) => [...classes]) }
}

/**
 * Walks the regions of a question on a day: column by column, each class and, where wanted, unknown as well. Where all
 * rows that are left are indifferent to the columns that follow, one case stands for all of them.
 *
 * @param {Decision} question
 * @param {string} day
 * @param {boolean} withUnknown whether inputs may be wholly unknown
 * @yields {Region} the same list each time, filled anew
 */
export function* regionsOf(question, day, withUnknown) {
  const { rows, columns, values } = tableOn(question, day)
  /** @type {(number | string | boolean | undefined)[]} */
  const chosen = columns.map(() => undefined)

  /**
   * @param {number} at
   * @param {number[]} alive
   * @returns {Generator<typeof chosen>}
   */
  function* walk(at, alive) {
    const column = columns[at]
    if (
      column === undefined ||
      columns.slice(at).every(({ cells, all }) => alive.every((row) => cells[row] === all))
    ) {
      for (let rest = at; rest < columns.length; rest++) chosen[rest] = values[rest]?.[0]
      yield chosen
      return
    }
    for (const [place, value] of values[at]?.entries() ?? []) {
      chosen[at] = value
      yield* walk(
        at + 1,
        alive.filter((row) => ((column.cells[row] ?? 0) & (1 << place)) !== 0),
      )
    }
    if (withUnknown) {
      chosen[at] = undefined
      yield* walk(at + 1, alive)
    }
  }
  yield* walk(
    0,
    rows.map((_, at) => at),
  )
}

/**
 * Regions of a question on a day by chance, of which any inputs may be unknown.
 *
 * @param {Decision} question
 * @param {string} day
 * @param {number} count
 * @yields {Region}
 */
export function* someRegionsOf(question, day, count) {
  const { values } = tableOn(question, day)
  const chance = random(17)
  for (let at = 0; at < count; at++)
    yield values.map((each) => (chance(3) === 0 ? undefined : each[chance(each.length)]))
}
