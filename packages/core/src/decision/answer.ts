import type { CalendarDay } from '../calendar/day.js'
import type { Force } from './row.js'
import type { Given, Inputs } from './input.js'

/** What every answer says, whatever its status. */
interface AnswerHead {
  /** The id of the decision. */
  readonly decision: string
  /** The day asked about. */
  readonly on: CalendarDay
}

/** What an answer says of the rows it rests on. */
interface Grounds<I extends Inputs, C extends string> extends AnswerHead {
  /** The rows that are possible for what is known, in the table's order. */
  readonly rows: readonly string[]
  /** The provisions and interpretations of those rows. */
  readonly basis: readonly C[]
  /** The weakest kind of norm among those rows, so that nothing reads as more than it is. */
  readonly force: Force
  /** What is known of the inputs those rows look at, presumptions included. */
  readonly conditions: Given<I>
  /** The inputs of which a presumption was used: without it, more outcomes would be possible. */
  readonly presumed: readonly (keyof I & string)[]
}

/** Every completion of what is known leads to the same outcome. */
export interface Determined<
  I extends Inputs = Inputs,
  O extends string = string,
  C extends string = string,
> extends Grounds<I, C> {
  readonly status: 'determined'
  readonly outcome: O
}

/** What is known leaves several outcomes possible, or a case that the table says nothing of. */
export interface Undetermined<
  I extends Inputs = Inputs,
  O extends string = string,
  C extends string = string,
> extends Grounds<I, C> {
  readonly status: 'undetermined'
  /** The outcomes still possible, in the order in which the decision declares them. */
  readonly possible: readonly O[]
  /** The inputs that decide between them, the most useful question first. */
  readonly needed: readonly (keyof I & string)[]
  /**
   * Cases within what is known that no row answers: a fault of the table, in which nothing is an outcome. Absent from
   * every answer of a table that `verify` of `@vilkar/core/analysis` has passed.
   */
  readonly gap?: Given<I>
}

/** No row is law on the day asked about. */
export interface NotInForce extends AnswerHead {
  readonly status: 'not-in-force'
}

/**
 * An answer to a question of law: determined, undetermined with what is needed, or not in force.
 *
 * Plain data: it goes through JSON unchanged. It is not to be written to: answers that rest on the same rows share
 * their lists, which are frozen. Who wants to change one takes a copy (`structuredClone`).
 */
export type Answer<
  I extends Inputs = Inputs,
  O extends string = string,
  C extends string = string,
> = Determined<I, O, C> | Undetermined<I, O, C> | NotInForce

/**
 * Lists the outcomes that an answer leaves possible.
 *
 * @param answer - An answer.
 * @returns One outcome where it is determined, several where it is not, none where nothing is law.
 * @example
 * ```ts
 * import { possibleOutcomes, type NotInForce, type CalendarDay } from '@vilkar/core'
 * const answer: NotInForce = { status: 'not-in-force', decision: 'x', on: '1999-01-01' as CalendarDay }
 * possibleOutcomes(answer) // => []
 * ```
 */
export function possibleOutcomes<O extends string>(
  answer: Answer<Inputs, O> | NotInForce,
): readonly O[] {
  if (answer.status === 'determined') return [answer.outcome]
  return answer.status === 'undetermined' ? answer.possible : []
}
