import { asked } from '../decision/decide.js'
import type { Decision } from '../decision/decision.js'
import type { Given, Inputs } from '../decision/input.js'
import { rowsOf, segmentOn, type Bits, type Column, type Segment } from '../decision/table.js'
import { exampleOf } from '../decision/cells.js'

/** A set of complete combinations of inputs that all meet the same rows. */
export interface Region<I extends Inputs = Inputs, O extends string = string> {
  /** One complete combination of inputs in the region. */
  readonly example: Given<I>
  /** How many elementary regions (one class of each input) it holds. */
  readonly size: number
  /** The rows that it meets: exactly one in a sound table. */
  readonly rows: readonly string[]
  /** The outcomes of those rows. */
  readonly outcomes: readonly O[]
}

/** A set of combinations: the rows alive in it, its size, and the classes of each column. */
interface Cell {
  readonly alive: Bits
  readonly size: number
  readonly classes: readonly number[]
}

/** Tells whether the rows alive are alike to every column that is left. */
function indifferent(columns: readonly Column[], from: number, rows: readonly number[]): boolean {
  return columns.slice(from).every(({ cells, all }) => rows.every((row) => cells[row] === all))
}

/**
 * Walks all combinations of classes, column by column, and joins those that no column can tell apart.
 *
 * Where all rows alive are indifferent to the columns left (or none is alive), the combinations of
 * those columns are one region and are counted, not walked.
 *
 * @yields Each set of combinations that meets the same rows.
 */
function* walk(
  columns: readonly Column[],
  at: number,
  alive: Bits,
  classes: readonly number[],
): Generator<Cell> {
  const column = columns[at]
  if (column === undefined || indifferent(columns, at, rowsOf(alive))) {
    const rest = columns.slice(at)
    const size = rest.reduce((product, { classes: each }) => product * each.length, 1)
    yield { alive, size, classes: [...classes, ...rest.map(({ all }) => all)] }
    return
  }
  for (const [each, admitted] of column.admits.entries()) {
    const left = alive.map((word, w) => word & (admitted[w] ?? 0))
    yield* walk(columns, at + 1, left, [...classes, 1 << each])
  }
}

/**
 * Walks the regions of a decision within one segment.
 *
 * @param decision - The decision.
 * @param segment - The rows in force.
 * @yields Each region, with the rows that it meets.
 * @internal
 */
export function* regionsIn<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  segment: Segment,
): Generator<Region<I, O>> {
  const { columns } = decision.table
  for (const { alive, size, classes } of walk(columns, 0, segment.rows, [])) {
    const rows = rowsOf(alive).flatMap((row) => decision.rows[row] ?? [])
    yield {
      example: exampleOf(columns, classes),
      size,
      rows: rows.map(({ id }) => id),
      outcomes: [...new Set(rows.map(({ then }) => then))],
    }
  }
}

/**
 * Enumerates the regions of a decision on a day: every way its inputs can be, cut where a row cuts.
 *
 * @param decision - The decision.
 * @param options - The day asked about.
 * @yields Each region with an example, its size and its outcome; nothing where no row is law.
 * @throws {InvalidInput} When the day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { atLeast, below, decision, integer, type CalendarDay } from '@vilkar/core'
 * import { regions } from '@vilkar/core/analysis'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const mayVote = decision({
 *   id: 'example.may-vote',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: start, when: { age: atLeast(18) }, then: 'yes', basis: ['grl § 50'] },
 *     { id: 'minor', from: start, when: { age: below(18) }, then: 'no', basis: ['grl § 50'] },
 *   ],
 * })
 * Array.from(regions(mayVote, { on: '2026-01-01' }), ({ example }) => example)
 * // => [{ age: 0 }, { age: 18 }]
 * ```
 */
export function* regions<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  options: { readonly on: string },
): Generator<Region<I, O>> {
  const segment = segmentOn(decision.table, asked(options).on)
  if (segment !== undefined) yield* regionsIn(decision, segment)
}
