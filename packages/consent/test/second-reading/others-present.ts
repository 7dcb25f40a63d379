import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly wishesOthersPresent: boolean
  readonly soundCareRequiresException: boolean
}
type Outcome = 'granted-as-main-rule' | 'right' | 'exception' | 'not-asked'

const NOT_ASKED = says('not-asked', 'pbrl § 3-1')
const MAIN_RULE = says('granted-as-main-rule', 'pbrl § 3-1, last subsection')
const RIGHT = says('right', 'pbrl § 3-1 (5) first sentence')
const EXCEPTION = says('exception', 'pbrl § 3-1 (5) second sentence')

/** pbrl § 3-1, last subsection: others present. LOV-2026-06-19-42 makes it a right with an exception, in
 * force 2026-07-01 by res. 2026-06-19 no. 1142. */
export function othersPresent(given: Given, on: string): Found<Outcome> {
  if (!given.wishesOthersPresent) return NOT_ASKED
  if (on < '2026-07-01') return MAIN_RULE
  return given.soundCareRequiresException ? EXCEPTION : RIGHT
}
