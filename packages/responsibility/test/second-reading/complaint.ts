import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly responsibilityComplaintAbout:
    | 'municipal-service'
    | 'information-or-participation'
    | 'treatment-device'
    | 'national-insurance'
    | 'activity-device'
    | 'activity-device-money-spent'
    | 'school'
    | 'interpreter-elsewhere'
    | 'coercion-in-emergency'
    | 'planned-coercion'
    | 'coercion-decided-by-board'
    | 'coercion-refused-by-board'
  readonly complaintTiming: 'in-time' | 'late' | 'over-a-year'
}
type Outcome =
  | 'county-governor-within-four-weeks'
  | 'county-governor-within-three-weeks'
  | 'county-board-within-three-weeks'
  | 'nav-within-six-weeks'
  | 'ministry-within-three-weeks'
  | 'supervision'
  | 'district-court-within-two-months'
  | 'no-court-review'
  | 'no-complaint'
  | 'late-may-be-heard'
  | 'too-late'
  | 'not-regulated'

const FOUR_WEEKS = says('county-governor-within-four-weeks', 'pbrl §§ 7-2 and 7-5')
const SIX_WEEKS = says('nav-within-six-weeks', 'ftrl § 21-12 (1) and (5)')
const ACTIVITY = says('nav-within-six-weeks', 'FOR-2014-06-25-865 § 6 (1), jf. ftrl § 21-12')
const NO_ACTIVITY = says('not-regulated', 'FOR-2014-06-25-865 not in force before 2014-07-01')
const MONEY_SPENT = says('no-complaint', 'FOR-2014-06-25-865 § 6 (2)')
const SCHOOL_1998 = says('ministry-within-three-weeks', 'oppl 1998 § 15-2, fvl § 29 (1)')
const SCHOOL = says('ministry-within-three-weeks', 'oppl 2023 § 29-1 (1), fvl § 29 (1)')
const SUPERVISION = says('supervision', 'tolkl on supervision (no individual decision)')
const NO_INTERPRETER = says('not-regulated', 'no act on interpreters before 2022-01-01')
const EMERGENCY = says('county-governor-within-three-weeks', 'hol § 9-11 (1) and (5)')
const BOARD = says('county-board-within-three-weeks', 'hol § 9-11 (2) and (5)')
const COURT = says('district-court-within-two-months', 'hol § 9-12 (1) and (3)')
const NO_COURT = says('no-court-review', 'hol § 9-12 (1) second sentence')
const LATE = says('late-may-be-heard', 'fvl § 31 (1)')
const TOO_LATE = says('too-late', 'fvl § 31 (3)')
const LATE_TO_COURT = open('the rules on a late action lie in tvisteloven, which is not read')

/** A complaint that fvl § 31 follows: whether it still is heard. */
function byTime(given: Given, inTime: Found<Outcome>): Found<Outcome> {
  switch (given.complaintTiming) {
    case 'in-time':
      return inTime
    case 'late':
      return LATE
    case 'over-a-year':
      return TOO_LATE
  }
}

/** pbrl ch. 7, ftrl § 21-12, oppl, tolkl, hol §§ 9-11 and 9-12, fvl §§ 29 and 31: to whom, and how late. */
export function responsibilityComplaint(given: Given, on: string): Found<Outcome> {
  switch (given.responsibilityComplaintAbout) {
    case 'municipal-service':
    case 'information-or-participation':
    case 'treatment-device':
      return byTime(given, FOUR_WEEKS)
    case 'national-insurance':
      return byTime(given, SIX_WEEKS)
    case 'activity-device':
      return on < '2014-07-01' ? NO_ACTIVITY : byTime(given, ACTIVITY)
    case 'activity-device-money-spent':
      return on < '2014-07-01' ? NO_ACTIVITY : MONEY_SPENT
    case 'school':
      return byTime(given, on < '2024-08-01' ? SCHOOL_1998 : SCHOOL)
    case 'interpreter-elsewhere':
      return on < '2022-01-01' ? NO_INTERPRETER : SUPERVISION
    case 'coercion-in-emergency':
      return byTime(given, EMERGENCY)
    case 'planned-coercion':
      return byTime(given, BOARD)
    case 'coercion-decided-by-board':
      return given.complaintTiming === 'in-time' ? COURT : LATE_TO_COURT
    case 'coercion-refused-by-board':
      return NO_COURT
  }
}
