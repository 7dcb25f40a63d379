import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly refused:
    | 'blood-products'
    | 'ending-hunger-strike'
    | 'life-prolonging-when-dying'
    | 'other'
    | 'nothing'
  readonly age: number
  readonly personalCapacityDeprived: boolean
  readonly seriousConviction: boolean
  readonly informedAndUnderstood: boolean
  readonly canConveyWish: boolean
  readonly nextOfKinConveysSame: boolean
  readonly ownWishAndRespectable: boolean
  readonly matter:
    | 'ordinary'
    | 'minors-own-sphere'
    | 'reserved-for-adults'
    | 'cosmetic-without-medical-indication'
    | 'special-statute'
    | 'no-health-care'
}
type Outcome =
  | 'right-to-refuse'
  | 'withhold-at-next-of-kins-wish'
  | 'no-right-to-refuse'
  | 'general-rules'
  | 'nothing-refused'
  | 'no-health-care'

const NOTHING = says('nothing-refused', 'pbrl § 4-9')
const NO_HEALTH_CARE = says('no-health-care', 'pbrl §§ 1-3 c, 4-1 (1), 4-9')
const GENERAL = says('general-rules', 'pbrl §§ 4-1, 4-9')
const NO_PERSON = says('no-right-to-refuse', 'pbrl § 4-9 (3)')
const NO_CONVICTION = says('no-right-to-refuse', 'pbrl § 4-9 (1)')
const NO_WISH = says('no-right-to-refuse', 'pbrl § 4-9 (2) second sentence')
const RIGHT = says('right-to-refuse', 'pbrl § 4-9 (1)')
const RIGHT_DYING = says('right-to-refuse', 'pbrl § 4-9 (2) first sentence')
const WITHHOLD = says('withhold-at-next-of-kins-wish', 'pbrl § 4-9 (2) second sentence')

/** pbrl § 4-9; to 2013-06-30 "myndig", which is the same two facts. */
export function refusal(given: Given): Found<Outcome> {
  if (given.refused === 'nothing') return NOTHING
  // § 4-9 names no special statute: what else is refused is left to § 4-1, by which a statute may allow care
  if (given.refused === 'other') return given.matter === 'no-health-care' ? NO_HEALTH_CARE : GENERAL
  if (given.age < 18 || given.personalCapacityDeprived) return NO_PERSON
  if (given.refused === 'life-prolonging-when-dying') {
    if (given.canConveyWish) return given.informedAndUnderstood ? RIGHT_DYING : NO_PERSON
    // one who cannot convey a wish cannot be asked to have understood
    return given.nextOfKinConveysSame && given.ownWishAndRespectable ? WITHHOLD : NO_WISH
  }
  if (!given.seriousConviction) return NO_CONVICTION
  return given.informedAndUnderstood ? RIGHT : NO_PERSON
}
