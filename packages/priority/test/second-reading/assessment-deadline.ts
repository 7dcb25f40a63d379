import { says, type Found } from '@vilkar/testing/second-reading'
import {
  ADDICTION_2008,
  RIGHTS_2004,
  RIGHTS_2015,
  RIGHTS_2024,
  YOUNG_2008,
  pandemic,
  rightToAssessment,
} from './shared.ts'

interface Given {
  readonly referredTo: 'hospital-or-clinic' | 'addiction-institution' | 'other-institution'
  readonly ageWhenSent: number
  readonly mentalDisorderOrAddiction: boolean
}
type Outcome =
  | 'assess-within-30-working-days'
  | 'assess-within-10-working-days'
  | 'assessment-advised-within-30-working-days'
  | 'no-right-to-assessment'
  | 'inform-within-10-working-days'
  | 'inform-within-30-working-days'
  | 'assess-and-inform-within-10-working-days'
  | 'not-regulated'

const notRead = says('not-regulated', 'before 2004-09-01')
const thirty = says('assess-within-30-working-days', 'pbrl § 2-2 (1)')
const ten = says('assess-within-10-working-days', 'priof § 4a (1)')
const advised = says('assessment-advised-within-30-working-days', 'priof notes to § 4')
const none = says('no-right-to-assessment', 'pbrl § 2-2 (1)')
const inform = says('inform-within-10-working-days', 'pbrl § 2-2 (1)')
const pandemicThirty = says('inform-within-30-working-days', 'FOR-2020-03-27-462 § 4 (1)')
const both = says('assess-and-inform-within-10-working-days', 'pbrl § 2-2a (2) and (3)')

/** pbrl § 2-2, priof § 4a (1), FOR-2020-03-27-462 § 4, pbrl § 2-2a. */
export function assessmentDeadline(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (on >= RIGHTS_2024) {
    return both
  }
  if (on >= RIGHTS_2015) {
    // Corrected: what § 4 (1) first sentence sets 30 working days for is that the patient is told, as § 2-2 (1) did 10.
    return pandemic(on) ? pandemicThirty : inform
  }
  if (given.referredTo === 'addiction-institution' && on < ADDICTION_2008) {
    return advised
  }
  if (!rightToAssessment(given.referredTo, on)) {
    return none
  }
  if (on >= YOUNG_2008 && given.ageWhenSent < 23 && given.mentalDisorderOrAddiction) {
    return ten
  }
  return thirty
}
