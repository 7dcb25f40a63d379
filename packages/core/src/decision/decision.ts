import type { Inputs } from './input.js'
import type { DecisionSpecification, Row } from './row.js'
import { review, searchable, type Table } from './table.js'

/** A question with a closed list of outcomes, answered by a table. */
export interface Decision<
  I extends Inputs = Inputs,
  O extends string = string,
  C extends string = string,
> extends DecisionSpecification<I, O, C> {
  /** The rows in the form that is searched; derived, and of no interest to readers. */
  readonly table: Table
}

/** The outcomes of a decision. */
export type OutcomeOf<D> = D extends { readonly outcomes: readonly (infer O extends string)[] }
  ? O
  : never

/** The inputs of a decision. */
export type InputsOf<D> = D extends { readonly inputs: infer I extends Inputs } ? I : never

/** A function that makes decisions whose citations come from one register. */
export type DecisionFactory<C extends string> = <const I extends Inputs, const O extends string>(
  specification: WrittenDecision<I, O, C>,
) => Decision<I, O, C>

/** A question as its author writes it, or with a function in the place of its rows. */
export interface WrittenDecision<I extends Inputs, O extends string, C extends string>
  extends Omit<DecisionSpecification<I, O, C>, 'rows'> {
  /** A function is called when the rows are first read; what is wrong with them is then found then. */
  readonly rows: readonly Row<I, NoInfer<O>, C>[] | (() => readonly Row<I, NoInfer<O>, C>[])
}

/**
 * Makes a decision of its table.
 *
 * Norwegian: *avgjørelse*, *spørsmål*. Whether the table has gaps or overlaps is not looked at
 * here: `verify` of `@vilkar/core/analysis` does that in the tests of the package that owns it.
 *
 * @param specification - The question's id, its inputs, its outcomes and its rows.
 * @returns The decision, ready for `decide`.
 * @throws {Error} When a row names an input or a value that the decision does not have.
 * @example
 * ```ts
 * import { atLeast, below, decide, decision, integer, type CalendarDay } from '@vilkar/core'
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
 * const answer = decide(mayVote, { age: { min: 19, max: 20 } }, { on: '2026-01-01' })
 * answer.status // => 'determined'
 * ```
 */
export function decision<
  const I extends Inputs,
  const O extends string,
  const C extends string = string,
>(specification: WrittenDecision<I, O, C>): Decision<I, O, C> {
  const { rows } = specification
  if (typeof rows === 'function') return writtenOutWhenRead(specification, rows)
  review({ ...specification, rows })
  return writtenOutWhenRead(specification, () => rows)
}

/**
 * Makes a decision whose rows and table are written out when they are first read.
 *
 * Who imports one question of a package loads them all, and asks few: what is joined of others, and the form
 * in which rows are searched, is as much work as the rest of the import.
 *
 * @param head - The question's id, its inputs, its outcomes and its force.
 * @param write - Writes out the rows; called at most once.
 * @returns The decision, ready for `decide`.
 * @internal
 */
export function writtenOutWhenRead<I extends Inputs, O extends string, C extends string>(
  head: Omit<DecisionSpecification<I, O, C>, 'rows'>,
  write: () => readonly Row<I, O, C>[],
): Decision<I, O, C> {
  const { id, inputs, outcomes, force } = head
  let rows: readonly Row<I, O, C>[] | undefined
  let table: Table | undefined
  return {
    id,
    inputs,
    outcomes,
    force,
    get rows() {
      return (rows ??= write())
    },
    get table() {
      if (table === undefined) {
        // Once more for what was joined of others: its author wrote none of its rows.
        review(this)
        table = searchable(this)
      }
      return table
    },
  }
}
