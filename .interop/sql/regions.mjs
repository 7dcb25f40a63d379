// Every way in which the inputs of a question can be, as far as its rows tell them apart.
import { decision } from '@vilkar/core'
import { rowsOn } from './questions.mjs'

/** @typedef {import('@vilkar/core').Decision} Decision */

/**
 * Walks the regions of a question on a day: column by column, each class and, where wanted, unknown as well. Where all
 * rows that are left are indifferent to the columns that follow, one case stands for all of them.
 *
 * @param {Decision} question
 * @param {string} day
 * @param {boolean} withUnknown whether inputs may be wholly unknown
 * @yields {(number | string | boolean | undefined)[]} a value for each input, in the question's order
 */
export function* regionsOf({ id, inputs, outcomes, force, rows: everyRow }, day, withUnknown) {
  const rows = rowsOn(everyRow, day)
  const { columns } = decision({ id, inputs, outcomes, force, rows }).table
  const values = columns.map(({ classes }) => [...classes])
  const left = rows.map((_, at) => at)
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
  yield* walk(0, left)
}
