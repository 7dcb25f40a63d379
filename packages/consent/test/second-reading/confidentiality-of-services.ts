import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly informationAbout: 'health' | 'other-personal-matters' | 'no-person'
  readonly learned:
    | 'at-work'
    | 'handling-health-data'
    | 'as-cooperating-personnel'
    | 'access-to-record'
    | 'as-health-personnel-outside-work'
    | 'privately'
  readonly worksFor: 'municipal-service' | 'specialist-service' | 'others'
}
type Outcome = 'confidential' | 'no-duty-here'

const OTHERS = says('no-duty-here', 'hol § 12-1, sphl § 6-1')
const NO_PERSON = says('no-duty-here', 'fvl § 13 (1) no. 1')
const NOT_AT_WORK = says('no-duty-here', 'fvl § 13 (1), in connection with the work')
const REGISTER = open('helseregisterloven 2001 § 15 (1) not read')
const MUNICIPAL = says('confidential', 'hol § 12-1, fvl § 13')
const MUNICIPAL_OLD = says('confidential', 'khl § 6-6, fvl § 13')
const SPECIALIST = says('confidential', 'sphl § 6-1, fvl § 13')

/** hol § 12-1 and sphl § 6-1, with fvl § 13: the duty that follows the service. */
export function confidentialityOfServices(given: Given, on: string): Found<Outcome> {
  if (given.informationAbout === 'no-person') return NO_PERSON
  if (given.learned === 'privately' || given.learned === 'as-health-personnel-outside-work')
    return NOT_AT_WORK
  if (given.worksFor === 'others') {
    // Whether § 15 (1) bound to silence by fvl § 13 as well as by hpl; since 2015 pjl § 15 names hpl alone
    return given.learned === 'handling-health-data' && on < '2015-01-01' ? REGISTER : OTHERS
  }
  if (given.worksFor === 'specialist-service') return SPECIALIST
  return on >= '2012-01-01' ? MUNICIPAL : MUNICIPAL_OLD
}
