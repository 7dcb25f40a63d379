import { says, type Found } from '../../../law/test/helpers/second-reading.ts'
import { ACT_2012 } from './shared.ts'

interface Given {}
type Outcome = 'three-weeks-after-request' | 'four-weeks' | 'not-regulated'

/** LOV-2003-08-29-87: the oldest wording of pbrl § 7-5 (2) in the history. */
const WORDING_2003 = '2003-09-01'

const notRead = says('not-regulated', 'before 2003-09-01')
const three = says('three-weeks-after-request', 'pbrl § 7-5 (2)')
const four = says('four-weeks', 'pbrl § 7-5')

/** pbrl § 7-5. */
export function complaintDeadline(_given: Given, on: string): Found<Outcome> {
  if (on < WORDING_2003) {
    return notRead
  }
  return on < ACT_2012 ? three : four
}
