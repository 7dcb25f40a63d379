import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly urgency: 'urgent' | 'in-doubt' | 'not-urgent'
  readonly refusalStands: boolean
  readonly othersHaveTakenOver: boolean
}
type Outcome =
  | 'help-at-once'
  | 'examine'
  | 'refusal-stands'
  | 'others-have-taken-over'
  | 'no-emergency'

const NONE = says('no-emergency', 'hpl § 7 (1); pbrl § 4-1 (1)')
const REFUSAL = says('refusal-stands', 'hpl § 7 (1) second sentence; pbrl § 4-9')
const OTHERS = says('others-have-taken-over', 'hpl § 7 (3)')
const EXAMINE = says('examine', 'hpl § 7 (2)')
const HELP = says('help-at-once', 'hpl § 7 (1)')

/** hpl § 7. */
export function emergency(given: Given): Found<Outcome> {
  if (given.urgency === 'not-urgent') return NONE
  // § 4-9 limits the help, not the examinations of the second paragraph
  if (given.urgency === 'urgent' && given.refusalStands) return REFUSAL
  if (given.othersHaveTakenOver) return OTHERS
  return given.urgency === 'in-doubt' ? EXAMINE : HELP
}
