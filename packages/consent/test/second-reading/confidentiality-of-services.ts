import { says, type Found } from '../../../law/test/helpers/second-reading.ts'

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
const MUNICIPAL = says('confidential', 'hol § 12-1, fvl § 13')
const MUNICIPAL_OLD = says('confidential', 'khl § 6-6, fvl § 13')
const SPECIALIST = says('confidential', 'sphl § 6-1, fvl § 13')

/** hol § 12-1 and sphl § 6-1, with fvl § 13: the duty that follows the service. */
export function confidentialityOfServices(given: Given, on: string): Found<Outcome> {
  if (given.worksFor === 'others') return OTHERS
  if (given.informationAbout === 'no-person') return NO_PERSON
  if (given.learned === 'privately' || given.learned === 'as-health-personnel-outside-work')
    return NOT_AT_WORK
  if (given.worksFor === 'specialist-service') return SPECIALIST
  return on >= '2012-01-01' ? MUNICIPAL : MUNICIPAL_OLD
}
