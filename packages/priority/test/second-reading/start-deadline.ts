import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004, RIGHTS_2015, RIGHTS_2024, YOUNG_2008, pandemic } from './shared.ts'

interface Given {
  readonly rightToSpecialistCare: boolean
  readonly waitedSixMonths2004: boolean
  readonly mentalDisorderOrAddiction: boolean
  readonly age: number
}
type Outcome =
  | 'deadline-for-care'
  | 'deadline-for-care-within-65-working-days'
  | 'deadline-for-examination-or-treatment'
  | 'deadline-for-examination-or-treatment-within-65-working-days'
  | 'deadline-for-start'
  | 'deadline-for-start-within-65-working-days'
  | 'no-deadline'
  | 'within-sound-time'
  | 'not-regulated'

const notRead = says('not-regulated', 'before 2004-09-01')
const waited = says('deadline-for-care', 'priof § 15 (2)')
const waitedNoRight = says('no-deadline', 'priof § 15 (2)')
const none = says('no-deadline', 'pbrl § 2-1 (2)')
const none2012 = says('no-deadline', 'pbrl § 2-1b (2)')
const none2024 = says('no-deadline', 'pbrl § 2-2a (2)')
const soundTime = says(
  'within-sound-time',
  'FOR-2020-03-27-462 §§ 2, 3 (2), 4 (2) and 9 nr. 1 and 2',
)
const care = says('deadline-for-care', 'pbrl § 2-1 (2) (from 2012 § 2-1b (2)), priof § 4')
const care65 = says('deadline-for-care-within-65-working-days', 'priof § 4a (2)')
const examination = says(
  'deadline-for-examination-or-treatment',
  'pbrl § 2-1b (2), priof §§ 4, 5 and 6',
)
const examination65 = says(
  'deadline-for-examination-or-treatment-within-65-working-days',
  'priof § 4a',
)
const start = says('deadline-for-start', 'pbrl § 2-2a (2)')
const start65 = says('deadline-for-start-within-65-working-days', 'priof § 4a')

/** pbrl § 2-1 (2), § 2-1b (2), § 2-2a (2); priof §§ 4, 4a and 15. */
export function startDeadline(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    // Corrected: priof § 15 (2) is law from 2004-09-01, and speaks of those who had waited on that very day. Whoever was
    // referred before is asked about on that day, not on the day of receipt.
    return notRead
  }
  if (on === RIGHTS_2004 && given.waitedSixMonths2004) {
    return given.rightToSpecialistCare ? waited : waitedNoRight
  }
  if (!given.rightToSpecialistCare) {
    return on < '2012-01-01' ? none : on < RIGHTS_2024 ? none2012 : none2024
  }
  if (pandemic(on)) {
    // Care within a sound time, and a time of start that sound care requires, but no deadline is set.
    return soundTime
  }
  const young = on >= YOUNG_2008 && given.mentalDisorderOrAddiction && given.age < 23
  if (on < RIGHTS_2015) {
    return young ? care65 : care
  }
  if (on < RIGHTS_2024) {
    return young ? examination65 : examination
  }
  return young ? start65 : start
}
