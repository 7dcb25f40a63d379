import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004, RIGHTS_2015, RIGHTS_2024, pandemic, rightToAssessment } from './shared.ts'

interface Given {
  readonly referredTo: 'hospital-or-clinic' | 'addiction-institution' | 'other-institution'
  readonly rightToSpecialistCare: boolean
}
type Outcome =
  | 'deadline-and-information'
  | 'deadline-information-and-expected-time'
  | 'deadline-appointment-and-information'
  | 'deadline-appointment-course-and-information'
  | 'information'
  | 'information-and-expected-time'
  | 'time-where-possible-with-result-within-30-working-days'
  | 'information-with-result-within-30-working-days'
  | 'information-with-result-within-10-working-days'
  | 'information-within-10-working-days'
  | 'not-regulated'

const notRead = says('not-regulated', 'before 2004-09-01')
const deadline2004 = says('deadline-and-information', 'pbrl § 2-1 (2), priof §§ 4 and 5')
const deadlineExpected2004 = says(
  'deadline-information-and-expected-time',
  'pbrl § 2-2 (1) and (2), priof §§ 4 and 5',
)
const information2004 = says('information', 'priof § 5')
const informationExpected2004 = says('information-and-expected-time', 'pbrl § 2-2 (1), priof § 5')
const right2015 = says(
  'deadline-appointment-and-information',
  'pbrl §§ 2-1b (2) and 2-2, priof §§ 4 and 5',
)
const noRight2015 = says(
  'information-with-result-within-10-working-days',
  'pbrl § 2-2 (1) and (3), priof § 5',
)
const right2024 = says('deadline-appointment-course-and-information', 'pbrl § 2-2a (2) and (3)')
const noRight2024 = says('information-within-10-working-days', 'pbrl § 2-2a (3), priof § 5')
// Written result, complaint, with a right the time of start as far as possible; no deadline, no new assessment. Completed:
// the outcomes that say so came later than the reading.
const rightPandemic = says(
  'time-where-possible-with-result-within-30-working-days',
  'FOR-2020-03-27-462 §§ 4 (1) to (4) and 5',
)
const noRightPandemic = says(
  'information-with-result-within-30-working-days',
  'FOR-2020-03-27-462 §§ 4 (1), (3) and (4) and 5',
)

/** pbrl §§ 2-1, 2-2, priof § 5; pbrl § 2-2a. */
export function duties(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (on >= RIGHTS_2024) {
    return given.rightToSpecialistCare ? right2024 : noRight2024
  }
  if (on >= RIGHTS_2015) {
    if (pandemic(on)) {
      return given.rightToSpecialistCare ? rightPandemic : noRightPandemic
    }
    return given.rightToSpecialistCare ? right2015 : noRight2015
  }
  // The time at which care may be expected is told to those whom pbrl § 2-2 gave a right to be assessed.
  if (rightToAssessment(given.referredTo, on)) {
    return given.rightToSpecialistCare ? deadlineExpected2004 : informationExpected2004
  }
  return given.rightToSpecialistCare ? deadline2004 : information2004
}
