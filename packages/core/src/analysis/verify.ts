import type { CalendarDay } from '../calendar/day.js'
import type { Decision } from '../decision/decision.js'
import type { Given, Inputs } from '../decision/input.js'
import { regionsIn } from './regions.js'

/** A combination of inputs that no row answers. */
export interface Gap<I extends Inputs = Inputs> {
  readonly from: CalendarDay
  readonly example: Given<I>
}

/** A combination of inputs that more than one row answers. */
export interface Overlap<I extends Inputs = Inputs> extends Gap<I> {
  readonly rows: readonly string[]
}

/** What the verification of a table found. */
export interface Verification<I extends Inputs = Inputs> {
  /** Whether each combination meets exactly one row on every day in force, and no row is idle. */
  readonly sound: boolean
  /** How many stretches of days with the same law were verified. */
  readonly segments: number
  /** How many elementary regions were verified, over all segments. */
  readonly regions: number
  readonly gaps: readonly Gap<I>[]
  readonly overlaps: readonly Overlap<I>[]
  /** Rows that answer nothing on any day. */
  readonly unreachable: readonly string[]
}

/**
 * Verifies that exactly one row answers every complete combination of inputs on every day in force.
 *
 * All combinations are looked at, cut where the table cuts; nothing is sampled.
 *
 * @param decision - The decision.
 * @returns The gaps, overlaps and unreachable rows, with an example of each, and what was counted.
 * @example
 * ```ts
 * import { atLeast, decision, integer, type CalendarDay } from '@vilkar/core'
 * import { verify } from '@vilkar/core/analysis'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const half = decision({
 *   id: 'example.half',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes'],
 *   force: 'statute',
 *   rows: [{ id: 'adult', from: start, when: { age: atLeast(18) }, then: 'yes', basis: ['grl § 50'] }],
 * })
 * verify(half).gaps // => [{ from: '2012-01-01', example: { age: 0 } }]
 * ```
 */
export function verify<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
): Verification<I> {
  const gaps: Gap<I>[] = []
  const overlaps: Overlap<I>[] = []
  const reached = new Set<string>()
  let regions = 0
  let segments = 0
  for (const segment of decision.table.segments) {
    if (!segment.inForce) continue
    const { from } = segment
    segments++
    for (const { example, size, rows } of regionsIn(decision, segment)) {
      regions += size
      for (const row of rows) reached.add(row)
      if (rows.length === 0) gaps.push({ from, example })
      if (rows.length > 1) overlaps.push({ from, example, rows })
    }
  }
  const unreachable = decision.rows.map(({ id }) => id).filter((id) => !reached.has(id))
  const sound = gaps.length === 0 && overlaps.length === 0 && unreachable.length === 0
  return { sound, segments, regions, gaps, overlaps, unreachable }
}
