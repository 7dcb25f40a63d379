import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly stayIn: 'somatic' | 'mental-health' | 'addiction'
  readonly privateRehabilitationStay: boolean
  readonly noticesInOrder: boolean
  readonly municipalAnswer: 'cannot-receive' | 'can-receive' | 'none' | 'hindered'
}
type Outcome =
  | 'municipality-pays'
  | 'municipality-does-not-pay'
  | 'not-covered'
  | 'requires-judgement'

const PRIVATE = says('not-covered', 'utskf § 2 last ledd')
const NOT_SOMATIC = says('not-covered', 'utskf § 2 (hospitals, to 2016)')
// § 13 (1) second sentence says outright that the municipality shall not pay.
const NOT_YET = says('municipality-does-not-pay', 'utskf § 13 (1) second sentence (2017 and 2018)')
const CONDITIONS = says('municipality-does-not-pay', 'utskf § 13 (2), jf. §§ 8 to 10')
const RECEIVES = says('municipality-does-not-pay', 'utskf § 13 (2) first sentence')
const CANNOT = says('municipality-pays', 'utskf § 13 (2) first sentence')
const SILENT = says('municipality-pays', 'utskf § 13 (2) last sentence')
const HINDERED = says(
  'requires-judgement',
  'utskf § 11 (1) second sentence, jf. § 13 (2) last sentence',
)

/** utskf (FOR-2011-11-18-1115) §§ 2, 8 to 11 and 13: mental health and addiction only from 2019-01-01. */
export function dischargePayment(given: Given, on: string): Found<Outcome> {
  if (given.privateRehabilitationStay) return PRIVATE
  if (on < '2019-01-01' && given.stayIn !== 'somatic') {
    return on < '2017-01-01' ? NOT_SOMATIC : NOT_YET
  }
  if (!given.noticesInOrder) return CONDITIONS
  switch (given.municipalAnswer) {
    case 'cannot-receive':
      return CANNOT
    case 'can-receive':
      return RECEIVES
    case 'none':
      return SILENT
    case 'hindered':
      return HINDERED
  }
}
