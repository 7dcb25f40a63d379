import {
  decision as coreDecision,
  type Checklist,
  type CheckContext,
  type ChecklistFactory,
  type DecisionFactory,
} from '@vilkar/core'
import type { Citation } from './citation/citation.js'

/*
 * What a rule needs of the law, which is none of the registers. As an entry point of its own it spares a
 * package of rules what it would load of them.
 */
export { ask, askAll, askFrom, type AnswersTo, type Known } from './ask.js'
export { since, type AmendmentId } from './changes/since.js'
export type { Citation } from './citation/citation.js'
export { citing } from './citation/text.js'
export {
  readingOf,
  withReading,
  withReadingOfReport,
  type LegalAnswer,
  type Reading,
} from './reading.js'

/*
 * The kernel's decision and checklist, bound to the register: a citation that is not registered does
 * not compile.
 */

/** Makes a decision whose rows cite registered provisions. See `decision` of `@vilkar/core`. */
export const decision: DecisionFactory<Citation> = coreDecision

/** Makes a checklist whose requirements cite registered provisions. */
export const checklist: ChecklistFactory<Citation> = <D, X extends CheckContext>(
  points: Checklist<D, X, Citation>,
) => points
