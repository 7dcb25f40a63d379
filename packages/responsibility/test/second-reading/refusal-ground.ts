import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly serviceNecessary: boolean
  readonly refusalGroundGiven:
    | 'no-such-offer'
    | 'form-of-housing'
    | 'organisation'
    | 'cost'
    | 'belongs-to-specialist-service'
    | 'other'
  readonly otherSoundOffer: boolean
}
type Outcome =
  | 'may-refuse'
  | 'not-a-ground'
  | 'may-choose-sound-offer'
  | 'must-refer-instead'
  | 'requires-judgement'

const NOT_NECESSARY = says('may-refuse', 'hol § 3-1 (1), pbrl § 2-1 a (2)')
const NO_OFFER = says('not-a-ground', 'hol § 3-1 (1); guide IS-2651 2.2.2.3')
const HOUSING = says('not-a-ground', 'hrf § 5 (3)')
const ORGANISATION = says('not-a-ground', 'hol § 3-1 (1) and (3), § 4-1; guide IS-2651 2.3.3')
const COST = says('not-a-ground', 'hol § 3-1 (1) and § 11-1 (1), pbrl § 2-1 a (2)')
const CHOICE = says('may-choose-sound-offer', 'hol § 1-1 nr. 7 and § 4-1, pbrl § 2-1 a (2)')
const REFER = says('must-refer-instead', 'hrf § 8')
const JUDGEMENT = says('requires-judgement', 'hol § 3-1 (1)')

/** hol § 3-1, hrf §§ 5 and 8: grounds for a refusal by the municipality. */
export function refusalGround(given: Given): Found<Outcome> {
  if (!given.serviceNecessary) return NOT_NECESSARY
  switch (given.refusalGroundGiven) {
    case 'no-such-offer':
      return NO_OFFER
    case 'form-of-housing':
      return HOUSING
    case 'organisation':
      return ORGANISATION
    case 'cost':
      return given.otherSoundOffer ? CHOICE : COST
    case 'belongs-to-specialist-service':
      return REFER
    case 'other':
      return JUDGEMENT
  }
}
