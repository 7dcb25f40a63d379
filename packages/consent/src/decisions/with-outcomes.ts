import type { Decision, Inputs, Row } from '@vilkar/core'
import { decision, type Citation } from '@vilkar/law'

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
 * @internal
 */
export function withOutcomes<I extends Inputs, O extends string, N extends string>(
  id: string,
  of: Decision<I, O, Citation>,
  names: Readonly<Record<O, N>>,
): Decision<I, N, Citation> {
  return decision<I, N>({
    id,
    inputs: of.inputs,
    outcomes: [...new Set(of.outcomes.map((outcome) => names[outcome]))],
    force: of.force,
    rows: joined(of.rows.map((row) => ({ ...row, then: names[row.then] }))),
  })
}
