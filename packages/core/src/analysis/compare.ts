import { calendarDay } from '../calendar/day.js'
import type { Decision } from '../decision/decision.js'
import type { Given, Inputs } from '../decision/input.js'
import { rowsOf, segmentOn } from '../decision/table.js'
import { exampleOf, givenOf } from '../decision/cells.js'
import { mergeBoxes, type Box } from './merge.js'

/** A set of cases that the law answers differently on two days. */
export interface Change<I extends Inputs = Inputs, O extends string = string> {
  /** The cases, by what they have in common; an input that is not named does not matter. */
  readonly where: Given<I>
  /** One complete case among them. */
  readonly example: Given<I>
  /** The outcome on the first day; `not-in-force` where nothing was law. */
  readonly before: O | 'not-in-force'
  readonly after: O | 'not-in-force'
}

/** A row in force on a day, or that none is. */
interface Side {
  readonly row?: number
}

function sidesOn(decision: Decision, on: string): readonly Side[] {
  const segment = segmentOn(decision.table, calendarDay(on))
  return segment === undefined ? [{}] : rowsOf(segment.rows).map((row) => ({ row }))
}

/**
 * Compares the law of two days: lists the cases whose outcome differs, each with an example.
 *
 * @param decision - The decision.
 * @param before - The first day, `YYYY-MM-DD`.
 * @param after - The second day, `YYYY-MM-DD`.
 * @returns The changes; empty when every case has the same outcome on both days.
 * @throws {InvalidInput} When a day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { decision, flag, type CalendarDay } from '@vilkar/core'
 * import { compare } from '@vilkar/core/analysis'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const reform = { id: 'reform', day: '2018-01-01' as CalendarDay }
 * const heard = decision({
 *   id: 'example.heard',
 *   inputs: { able: flag() },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'old', from: start, until: reform, when: {}, then: 'no', basis: ['x § 1'] },
 *     { id: 'able', from: reform, when: { able: true }, then: 'yes', basis: ['x § 1'] },
 *     { id: 'unable', from: reform, when: { able: false }, then: 'no', basis: ['x § 1'] },
 *   ],
 * })
 * compare(heard, '2017-12-31', '2018-01-01').map(({ where }) => where) // => [{ able: true }]
 * ```
 */
export function compare<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  before: string,
  after: string,
): readonly Change<I, O>[] {
  // Rows are compared by place, whatever the decision's types.
  const bare: Decision = decision
  const { columns, unknown } = decision.table
  const admitted = ({ row }: Side): readonly number[] =>
    row === undefined ? unknown : columns.map(({ cells }) => cells[row] ?? 0)
  const outcomeOf = ({ row }: Side): O | 'not-in-force' =>
    (row === undefined ? undefined : decision.rows[row]?.then) ?? 'not-in-force'
  const changed = new Map<string, { readonly sides: readonly [Side, Side]; boxes: Box[] }>()
  for (const one of sidesOn(bare, before)) {
    for (const other of sidesOn(bare, after)) {
      if (one.row === other.row || outcomeOf(one) === outcomeOf(other)) continue
      const theirs = admitted(other)
      const shared = admitted(one).map((classes, at) => classes & (theirs[at] ?? 0))
      if (shared.includes(0)) continue
      const key = `${outcomeOf(one)} ${outcomeOf(other)}`
      const group = changed.get(key) ?? { sides: [one, other], boxes: [] }
      group.boxes.push(shared)
      changed.set(key, group)
    }
  }
  return [...changed.values()].flatMap(({ sides: [one, other], boxes }) =>
    mergeBoxes(columns, boxes).map((box) => ({
      where: givenOf<I>(columns, box),
      example: exampleOf<I>(columns, box),
      before: outcomeOf(one),
      after: outcomeOf(other),
    })),
  )
}
