import type { Decision, Inputs } from '@vilkar/core'
import { decision, type Citation } from '@vilkar/law'

/**
 * Makes a decision that answers as another does, with coarser outcomes.
 *
 * @param id - The id of the coarser question.
 * @param of - The question that it follows.
 * @param names - What each outcome is called.
 * @returns The same table, with the outcomes so called.
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
    rows: of.rows.map((row) => ({ ...row, then: names[row.then] })),
  })
}
