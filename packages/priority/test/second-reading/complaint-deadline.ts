import { says, type Found } from '@vilkar/testing/second-reading'
import { ACT_2012, RIGHTS_2004 } from './shared.ts'

type Outcome = 'three-weeks-after-request' | 'four-weeks' | 'not-regulated'

const notRead = says('not-regulated', 'before 2004-09-01')
const three = says('three-weeks-after-request', 'pbrl § 7-5 (2)')
const four = says('four-weeks', 'pbrl § 7-5')

/** pbrl § 7-5. */
export function complaintDeadline(_given: unknown, on: string): Found<Outcome> {
  // Corrected: § 7-5 (2) is had from 2003-09-01, but neither the right nor the deadline that one would complain of.
  if (on < RIGHTS_2004) {
    return notRead
  }
  return on < ACT_2012 ? three : four
}
