import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004, RIGHTS_2015, RIGHTS_2024 } from './shared.ts'

interface Given {
  readonly rightToSpecialistCare: boolean
}
type Outcome =
  | 'sickest-first'
  | 'severity-and-urgency'
  | 'benefit-severity-resources'
  | 'benefit-resources-severity-with-coping'
  | 'after-patients-with-right'
  | 'does-not-apply'
  | 'not-regulated'

/** FOR-2019-01-11-16. */
const THREE_CRITERIA = '2019-02-01'

const notRead = says('not-regulated', 'before 2004-09-01')
const sickest = says('sickest-first', 'priof notes to § 4')
const after = says('after-patients-with-right', 'priof notes to §§ 2 and 4')
const severity = says('severity-and-urgency', 'priof § 2a')
const three = says('benefit-severity-resources', 'priof § 2a')
const coping = says('benefit-resources-severity-with-coping', 'priof § 2')
const notForThem = says('does-not-apply', 'priof § 2a')
const notForThem2024 = says('does-not-apply', 'priof § 2')

/** priof notes to § 4 (2004), § 2a (2015, 2019), § 2 (2024). */
export function rankingCriteria(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (on < RIGHTS_2015) {
    return given.rightToSpecialistCare ? sickest : after
  }
  if (!given.rightToSpecialistCare) {
    return on < RIGHTS_2024 ? notForThem : notForThem2024
  }
  if (on < THREE_CRITERIA) {
    return severity
  }
  // FOR-2020-03-27-462 § 9 puts priof §§ 4, 4a and 6 aside, not § 2a.
  if (on < RIGHTS_2024) {
    return three
  }
  return coping
}
