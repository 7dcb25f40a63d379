import {
  decision as coreDecision,
  type Checklist,
  type CheckContext,
  type ChecklistFactory,
  type DecisionFactory,
} from '@vilkar/core'
import type { Citation } from './citation/citation.js'

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
