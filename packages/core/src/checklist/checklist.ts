import type { CalendarDay } from '../calendar/day.js'
import type { Commencement, Force } from '../decision/row.js'

/** How strongly a document must meet a requirement. */
export type Weight = 'must' | 'should' | 'may'

/** What a check looks at beside the document. */
export interface CheckContext {
  /** The day asked about. */
  readonly on: CalendarDay
}

/** What a requirement's test has seen at one place of a document. */
export interface Observation<M extends string = string> {
  readonly status: 'met' | 'unmet' | 'undetermined'
  /** The place, as a JSON pointer; the empty text is the whole document. */
  readonly at: string
  /** The message's id among the texts. */
  readonly message: M
  /** What the message names: ids and counts of the document, never what identifies a person. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** One point of a checklist. */
export interface Requirement<
  D,
  X extends CheckContext = CheckContext,
  C extends string = string,
  M extends string = string,
> {
  readonly id: string
  readonly basis: readonly [C, ...C[]]
  readonly force: Force
  readonly weight: Weight
  /** The first day on which the point applies. */
  readonly from: Commencement
  /** The first day on which it no longer applies; absent while it stands. */
  readonly until?: Commencement
  /** Whether the point concerns this document; absent: it always does. */
  readonly applies?: (document: D, context: X) => boolean | 'unknown'
  /**
   * Looks at the document. A test can prove that something is absent, never that it is adequate:
   * what needs a reader comes out `undetermined`, with the question to ask as its message.
   */
  readonly test: (document: D, context: X) => readonly Observation<M>[]
}

/** A document's points, to be checked one by one. */
export interface Checklist<
  D,
  X extends CheckContext = CheckContext,
  C extends string = string,
  M extends string = string,
> {
  readonly id: string
  readonly requirements: readonly Requirement<D, X, C, M>[]
}

/** What came of one point at one place. */
export interface Finding<C extends string = string> {
  readonly status: 'met' | 'unmet' | 'undetermined' | 'not-applicable'
  /** The requirement's id. */
  readonly requirement: string
  readonly weight: Weight
  readonly force: Force
  readonly basis: readonly C[]
  /** The place, as a JSON pointer. */
  readonly at: string
  readonly message: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** How many requirements of one weight ended how. A requirement counts once, by its worst finding. */
export interface Tally {
  readonly met: number
  readonly unmet: number
  readonly undetermined: number
  readonly notApplicable: number
}

/** A document checked point by point. Plain data. */
export interface CheckReport<C extends string = string> {
  readonly status: 'checked'
  readonly checklist: string
  readonly on: CalendarDay
  readonly findings: readonly Finding<C>[]
  /** What the document must hold. */
  readonly must: Tally
  /** What it should hold; a lack here is no breach of duty. */
  readonly should: Tally
  readonly may: Tally
}

/** No requirement of the checklist is in force on the day asked about. */
export interface ChecklistNotInForce {
  readonly status: 'not-in-force'
  readonly checklist: string
  readonly on: CalendarDay
}

/** A function that makes checklists whose citations come from one register. */
export type ChecklistFactory<C extends string> = <D, X extends CheckContext = CheckContext>(
  checklist: Checklist<D, X, C>,
) => Checklist<D, X, C>
