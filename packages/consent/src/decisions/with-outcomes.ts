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
  for (const row of [...rows].sort((one, other) => (one.from.day < other.from.day ? -1 : 1))) {
    const at = kept.findIndex(
      (each) => each.until?.day === row.from.day && asIs(each) === asIs(row),
    )
    const before = kept[at]
    if (before === undefined) kept.push(row)
    else kept[at] = { ...before, until: row.until }
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
