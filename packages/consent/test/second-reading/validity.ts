import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly age: number
  readonly consentGivenBy: 'the-one-who-decides' | 'someone-else' | 'nobody'
  readonly consentWithdrawn: boolean
  readonly consentInformed: boolean
  readonly withinScope: boolean
  readonly matter:
    | 'ordinary'
    | 'minors-own-sphere'
    | 'reserved-for-adults'
    | 'cosmetic-without-medical-indication'
    | 'special-statute'
    | 'no-health-care'
}
type Outcome =
  | 'valid'
  | 'not-given'
  | 'given-by-someone-else'
  | 'withdrawn'
  | 'not-informed'
  | 'outside-scope'
  | 'special-statute'
  | 'nobody-can-consent'
  | 'no-health-care'

const NO_HEALTH_CARE = says('no-health-care', 'pbrl §§ 1-3 c, 4-1 (1)')
const NOT_GIVEN = says('not-given', 'pbrl § 4-1 (1)')
const SOMEONE = says('given-by-someone-else', 'pbrl §§ 4-3 to 4-7')
const WITHDRAWN = says('withdrawn', 'pbrl § 4-1 (2)')
const NOT_INFORMED = says('not-informed', 'pbrl § 4-1 (1) second sentence')
const OUTSIDE = says('outside-scope', 'pbrl § 4-1 (1)')
const SPECIAL = says('special-statute', 'pbrl § 4-3 (1)')
const NOBODY = says('nobody-can-consent', 'pbrl § 4-5 a')
const VALID = says('valid', 'pbrl § 4-1 (1)')

/** pbrl § 4-1, and § 4-5 a on cosmetic treatment of those under 18. */
export function validity(given: Given, on: string): Found<Outcome> {
  // § 4-1 asks for consent to health care only, so that none of its conditions is asked about
  if (given.matter === 'no-health-care') return NO_HEALTH_CARE
  if (given.consentGivenBy === 'nobody') return NOT_GIVEN
  if (given.consentGivenBy === 'someone-else') return SOMEONE
  if (given.consentWithdrawn) return WITHDRAWN
  if (!given.consentInformed) return NOT_INFORMED
  if (!given.withinScope) return OUTSIDE
  const cosmetic = given.matter === 'cosmetic-without-medical-indication'
  if (cosmetic && given.age < 18 && on >= '2022-07-01') return NOBODY
  return given.matter === 'special-statute' ? SPECIAL : VALID
}
