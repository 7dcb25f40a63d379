import type { CalendarDay } from '../calendar/day.js'
import type { CellOf, Inputs } from './input.js'

/** The kinds of norm a row or requirement can rest on, the strongest first. */
export const forces = [
  'statute',
  'regulation',
  'preparatory-works',
  'interpretation',
  'guidance',
  'practice',
  'local',
] as const

/** What kind of norm an answer rests on. A recommendation never reads as a duty. */
export type Force = (typeof forces)[number]

/** The day a change of law took effect, under the name by which rows refer to it. */
export interface Commencement {
  readonly id: string
  readonly day: CalendarDay
}

/** One line of a table: a conjunction of cells, and the outcome where all of them hold. */
export interface Row<
  I extends Inputs = Inputs,
  O extends string = string,
  C extends string = string,
> {
  readonly id: string
  /** The first day on which the row is law. */
  readonly from: Commencement
  /** The first day on which the row is no longer law; absent while it stands. */
  readonly until?: Commencement
  /** The cells. An input that is not named does not matter to the row. */
  readonly when: { readonly [K in keyof I]?: CellOf<I[K]> }
  readonly then: O
  /** The provisions and interpretations the row rests on. */
  readonly basis: readonly [C, ...C[]]
  /** What kind of norm the row is, where it differs from the decision's. */
  readonly force?: Force
}

/** A question with a closed list of outcomes, as its author writes it. */
export interface DecisionSpecification<
  I extends Inputs = Inputs,
  O extends string = string,
  C extends string = string,
> {
  /** The name by which the question is known: domain, point, question. */
  readonly id: string
  readonly inputs: I
  readonly outcomes: readonly O[]
  /** What kind of norm the rows are, unless a row says otherwise. */
  readonly force: Force
  readonly rows: readonly Row<I, NoInfer<O>, C>[]
}
