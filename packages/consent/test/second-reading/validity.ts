import { says, type Found } from '../../../law/test/helpers/second-reading.ts'

interface Given {
  readonly givenBy: 'the-one-who-decides' | 'someone-else' | 'nobody'
  readonly withdrawn: boolean
  readonly informed: boolean
  readonly withinScope: boolean
  readonly matter:
    | 'ordinary'
    | 'minors-own-sphere'
    | 'reserved-for-adults'
    | 'cosmetic-without-medical-indication'
    | 'special-statute'
}
type Outcome =
  | 'valid'
  | 'not-given'
  | 'given-by-someone-else'
  | 'withdrawn'
  | 'not-informed'
  | 'outside-scope'
  | 'special-statute'

const NOT_GIVEN = says('not-given', 'pbrl § 4-1 (1)')
const SOMEONE = says('given-by-someone-else', 'pbrl §§ 4-3 to 4-7')
const WITHDRAWN = says('withdrawn', 'pbrl § 4-1 (2)')
const NOT_INFORMED = says('not-informed', 'pbrl § 4-1 (1) second sentence')
const OUTSIDE = says('outside-scope', 'pbrl § 4-1 (1)')
const SPECIAL = says('special-statute', 'pbrl § 4-3 (1)')
const VALID = says('valid', 'pbrl § 4-1 (1)')

/** pbrl § 4-1. */
export function validity(given: Given): Found<Outcome> {
  if (given.givenBy === 'nobody') return NOT_GIVEN
  if (given.givenBy === 'someone-else') return SOMEONE
  if (given.withdrawn) return WITHDRAWN
  if (!given.informed) return NOT_INFORMED
  if (!given.withinScope) return OUTSIDE
  return given.matter === 'special-statute' ? SPECIAL : VALID
}
