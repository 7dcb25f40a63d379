import { says, type Found } from '@vilkar/testing/second-reading'
import { ACT_2012, RIGHTS_2004 } from './shared.ts'

interface Given {
  readonly priorityComplaintAbout: 'right-or-deadline' | 'care-abroad'
  readonly complaintTiming: 'in-time' | 'late' | 'over-a-year'
}
type Outcome =
  | 'request-then-health-supervision'
  | 'request-then-appeals-board'
  | 'county-governor'
  | 'appeals-board'
  | 'national-appeals-body'
  | 'late-may-be-heard'
  | 'too-late'
  | 'not-regulated'

/** LOV-2023-12-20-106 and FOR-2023-12-21-2281. */
const NATIONAL_BODY = '2024-01-01'

const notRead = says('not-regulated', 'before 2004-09-01')
const late = says('late-may-be-heard', 'pbrl § 7-6 (from 2019-07-01 § 7-7), fvl § 31 (1)')
const tooLate = says('too-late', 'pbrl § 7-6 (from 2019-07-01 § 7-7), fvl § 31 (3)')
const supervision = says('request-then-health-supervision', 'pbrl §§ 7-1 and 7-2 (1), priof § 7')
const requestBoard = says('request-then-appeals-board', 'pbrl §§ 7-1 and 7-2 (2), priof § 7 (2)')
const governor = says('county-governor', 'pbrl § 7-2 (1)')
const board = says('appeals-board', 'pbrl § 7-2 (2), priof § 7')
const national = says('national-appeals-body', 'pbrl § 7-2 (1), priof § 7 (2)')

/** pbrl §§ 7-1, 7-2 and 7-6 (now 7-7), priof § 7, fvl § 31. */
export function complaint(given: Given, on: string): Found<Outcome> {
  // Corrected: §§ 7-2, 7-3 and 7-6 are had from 2003-09-01, but neither § 7-1 nor the right that one would complain of;
  // care abroad was a matter of ftrl § 5-22.
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (given.complaintTiming === 'over-a-year') {
    return tooLate
  }
  if (given.complaintTiming === 'late') {
    return late
  }
  if (on < ACT_2012) {
    return given.priorityComplaintAbout === 'care-abroad' ? requestBoard : supervision
  }
  if (given.priorityComplaintAbout === 'right-or-deadline') {
    return governor
  }
  return on < NATIONAL_BODY ? board : national
}
