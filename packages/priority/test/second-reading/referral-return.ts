import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004, RIGHTS_2015, RIGHTS_2024, rightToAssessment } from './shared.ts'

interface Given {
  readonly referredTo: 'hospital-or-clinic' | 'addiction-institution' | 'other-institution'
  readonly otherRegion: boolean
  readonly ownPatientsAtRisk: boolean
  readonly referralIncomplete: boolean
}
type Outcome =
  | 'must-assess'
  | 'must-assess-and-obtain-what-is-missing'
  | 'must-assess-as-it-is'
  | 'may-return-at-once'
  | 'no-right-to-assessment'
  | 'not-regulated'

const notRead = says('not-regulated', 'before 2004-09-01')
const none = says('no-right-to-assessment', 'pbrl § 2-2 (1)')
const mayReturn = says('may-return-at-once', 'venf notes to § 3')
const obtain = says('must-assess-and-obtain-what-is-missing', 'pbrl § 2-2 (3)')
const must2004 = says('must-assess', 'pbrl § 2-2 (1), venf § 3 (4)')
const asItIs2015 = says('must-assess-as-it-is', 'pbrl § 2-2 (1), henvisningsveilederen')
const must2015 = says('must-assess', 'pbrl § 2-2 (1), venf § 3 (4)')
const asItIs2024 = says('must-assess-as-it-is', 'pbrl § 2-2a (2), henvisningsveilederen')
const must2024 = says('must-assess', 'pbrl § 2-2a (2), venf § 3 (4)')

/** pbrl § 2-2 (from 2024-06-01 § 2-2a), venf §§ 1 and 3 with notes. */
export function referralReturn(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (!rightToAssessment(given.referredTo, on)) {
    return none
  }
  // venf § 1 holds hospitals, clinics, district psychiatric centres and institutions for addiction (2015-11-01 to
  // 2024-05-31 also those approved for free choice): a private institution for rehabilitation is none of them.
  if (given.referredTo !== 'other-institution' && given.otherRegion && given.ownPatientsAtRisk) {
    return mayReturn
  }
  if (on < RIGHTS_2015) {
    return given.referralIncomplete ? obtain : must2004
  }
  if (on < RIGHTS_2024) {
    return given.referralIncomplete ? asItIs2015 : must2015
  }
  return given.referralIncomplete ? asItIs2024 : must2024
}
