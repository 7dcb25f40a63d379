import type { Decision } from '../decision/decision.js'
import type { Commencement, Force, Row } from '../decision/row.js'
import type { Input } from '../decision/input.js'

/** A decision as plain data, for catalogues, tables and ports to other languages. */
export interface DecisionDescription {
  readonly id: string
  readonly force: Force
  readonly inputs: Readonly<Record<string, Input>>
  readonly outcomes: readonly string[]
  readonly rows: readonly (Pick<Row, 'id' | 'when' | 'then' | 'basis'> & {
    readonly force: Force
    readonly from: Commencement
    readonly until?: Commencement
  })[]
}

/**
 * Describes a decision as plain data.
 *
 * @param decision - The decision.
 * @returns Its id, inputs, outcomes and rows, each row with its force; ready for JSON.
 * @example
 * ```ts
 * import { decision, flag } from '@vilkar/core'
 * import { describeDecision } from '@vilkar/core/analysis'
 * const question = decision({ id: 'x', inputs: { able: flag() }, outcomes: ['a'], force: 'statute', rows: [] })
 * describeDecision(question).inputs // => { able: { kind: 'flag' } }
 * ```
 */
export function describeDecision(decision: Decision): DecisionDescription {
  const { id, force, inputs, outcomes, rows } = decision
  return {
    id,
    force,
    inputs,
    outcomes,
    rows: rows.map((row) => ({ ...row, force: row.force ?? force })),
  }
}
