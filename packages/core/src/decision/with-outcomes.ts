import { writtenOutWhenRead, type Decision } from './decision.js'
import type { Inputs } from './input.js'
import type { Row } from './row.js'

/** What two rows must share to be one row but for their time. */
function asIs({ when, then, basis, force }: Row): string {
  const cells = Object.entries(when).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([cells, then, basis, force])
}

/** Joins rows that say the same one after the other. */
function joined<R extends Row>(rows: readonly R[]): readonly R[] {
  const kept: R[] = []
  /** Where the rows stand that end, by the day and by what they say: each row is written out once. */
  const ending = new Map<string, number>()
  for (const row of [...rows].sort((one, other) => (one.from.day < other.from.day ? -1 : 1))) {
    const says = asIs(row)
    const place = ending.get(`${row.from.day} ${says}`) ?? kept.length
    const before = kept[place]
    kept[place] = before === undefined ? row : { ...before, until: row.until }
    if (row.until !== undefined) ending.set(`${row.until.day} ${says}`, place)
  }
  return kept
}

/**
 * Makes a decision that answers as another does, with coarser outcomes.
 *
 * @param id - The id of the coarser question.
 * @param of - The question that it follows.
 * @param names - What each outcome is called.
 * @returns The same table with the outcomes so called; rows that then say the same are one.
 * @example
 * ```ts
 * import { atLeast, below, decide, decision, integer, withOutcomes, type CalendarDay } from '@vilkar/core'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const who = decision({
 *   id: 'example.who',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['oneself', 'parents', 'parents-and-child'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: start, when: { age: atLeast(18) }, then: 'oneself', basis: ['x § 1'] },
 *     { id: 'older', from: start, when: { age: { min: 12, max: 17 } }, then: 'parents-and-child', basis: ['x § 1'] },
 *     { id: 'younger', from: start, when: { age: below(12) }, then: 'parents', basis: ['x § 1'] },
 *   ],
 * })
 * const alone = withOutcomes('example.alone', who, { oneself: 'yes', parents: 'no', 'parents-and-child': 'no' })
 * decide(alone, { age: { max: 17 } }, { on: '2026-01-01' }).status // => 'determined'
 * ```
 */
export function withOutcomes<
  I extends Inputs,
  O extends string,
  N extends string,
  C extends string = string,
>(id: string, of: Decision<I, O, C>, names: Readonly<Record<O, N>>): Decision<I, N, C> {
  const { inputs, outcomes, force } = of
  const called = outcomes.map((outcome) => names[outcome])
  return writtenOutWhenRead<I, N, C>({ id, inputs, outcomes: [...new Set(called)], force }, () =>
    joined(of.rows.map((row) => ({ ...row, then: names[row.then] }))),
  )
}
