import type { Citation } from '@vilkar/law'
import type { consentDecisions } from '../../src/index.js'

/** The id of a decision. */
export type DecisionId = keyof typeof consentDecisions

/** One case on both sides of a change. */
export interface Case {
  readonly of: DecisionId
  readonly says: string
  /** What is known, as the tables take it. */
  readonly given: Readonly<Record<string, number | string | boolean>>
  readonly before: string
  readonly after: string
}

/** A day on which the law changed, and all that changed with it. */
export interface Reform {
  /** The first day of the new law. */
  readonly day: string
  readonly says: string
  /** The provisions that changed. */
  readonly by: readonly Citation[]
  /** The changes of outcome, by decision; a decision that is not named did not change. */
  readonly changes: Readonly<Partial<Record<DecisionId, readonly string[]>>>
  /** Cases that changed as the reform says, and cases beside them that did not. */
  readonly cases: readonly Case[]
}

/** Writes each of some outcomes as a change to another. */
export function to(after: string, ...before: readonly string[]): readonly string[] {
  return before.map((outcome) => `${outcome} → ${after}`)
}
