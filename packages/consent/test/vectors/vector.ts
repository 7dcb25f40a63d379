import type { Citation } from '@vilkar/law'
import type { ConsentFacts, ConsentQuestion } from '../../src/index.js'

/** What a vector expects of one question. */
export interface Expected {
  /** The outcome; several where the answer is open between them. */
  readonly then: string | readonly string[]
  /** Citations that the answer must rest on. */
  readonly basis?: readonly Citation[]
  /** What is asked for next. */
  readonly needed?: readonly string[]
}

/** One of the law note's edge cases: facts, days, and what follows. */
export interface Vector {
  readonly id: string
  readonly says: string
  readonly facts: ConsentFacts
  readonly on: readonly string[]
  readonly expect: Readonly<Partial<Record<ConsentQuestion, Expected>>>
}
