import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly contractedBy: 'municipality' | 'regional-health-authority'
  readonly contractMatter:
    | 'giving-the-service'
    | 'seeing-to-the-service'
    | 'sound-service'
    | 'organisation'
    | 'sound-work-of-each'
    | 'habilitation-regulation'
    | 'plan-and-coordinator'
    | 'coordinating-unit'
}
type Outcome =
  | 'may-be-given-by-another'
  | 'stays-with-contracting-body'
  | 'provider-has-to-be-sound'
  | 'provider-has-to-organise'
  | 'each-has-to-work-soundly'
  | 'regulation-applies'
  | 'contracting-body-keeps-duty'
  | 'same-as-health-trust'
  | 'no-unit-required'

const GIVE_M = says('may-be-given-by-another', 'hol § 3-1 (5)')
const GIVE_R = says('may-be-given-by-another', 'sphl § 2-1 a (agreements)')
const SEE_M = says('stays-with-contracting-body', 'hol § 3-1 (1); guide IS-2651 2.1.3')
const SEE_R = says('stays-with-contracting-body', 'sphl § 2-1 a (1); guide IS-2651 3.1.4')
const SOUND_M = says('provider-has-to-be-sound', 'hol § 1-2 (1) and § 4-1 (1)')
const SOUND_R = says('provider-has-to-be-sound', 'sphl § 1-2 (1) and § 2-2')
const ORGANISE = says('provider-has-to-organise', 'hpl § 16 (1)')
const EACH_M = says('each-has-to-work-soundly', 'hpl § 4 (1), jf. hol § 2-1')
const EACH_R = says('each-has-to-work-soundly', 'hpl § 4 (1)')
const KEEPS = says('contracting-body-keeps-duty', 'hol §§ 7-1 to 7-3')
const NO_UNIT = says('no-unit-required', 'sphl § 2-5 b (the health trust)')
const TRUST = open(
  'whether sphl §§ 2-5 and 2-5 a bind a private institution as they bind the trust',
)
const REGULATION = says('regulation-applies', 'hrf § 2 (1)')

/** hol § 3-1 (5), sphl § 2-1 a, hpl §§ 4 and 16, hrf § 2: services given by another under agreement. */
export function contractingOut(given: Given): Found<Outcome> {
  const municipality = given.contractedBy === 'municipality'
  switch (given.contractMatter) {
    case 'giving-the-service':
      return municipality ? GIVE_M : GIVE_R
    case 'seeing-to-the-service':
      return municipality ? SEE_M : SEE_R
    case 'sound-service':
      return municipality ? SOUND_M : SOUND_R
    case 'organisation':
      return ORGANISE
    case 'sound-work-of-each':
      return municipality ? EACH_M : EACH_R
    case 'habilitation-regulation':
      return REGULATION
    case 'plan-and-coordinator':
      return municipality ? KEEPS : TRUST
    case 'coordinating-unit':
      return municipality ? KEEPS : NO_UNIT
  }
}
