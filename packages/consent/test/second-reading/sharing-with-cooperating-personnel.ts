import { says, type Found } from '@vilkar/testing/second-reading'
import { COMPETENCE_2026, CONFIDENTIALITY_2026 } from './shared-informing.ts'

interface Given {
  readonly informationRecipient: 'health-care-personnel' | 'other-service'
  readonly necessaryForCare: boolean
  readonly patientsAttitude: 'accepts' | 'would-probably-object' | 'objects'
  readonly fromRecord: boolean
  readonly seriousDanger: boolean
  readonly weightyReasons: boolean
}
type Outcome =
  | 'allowed'
  | 'allowed-despite-objection'
  | 'allowed-for-weighty-reasons'
  | 'not-allowed-against-objection'
  | 'consent-needed'

const OTHER_SERVICE = says(
  'consent-needed',
  'hpl § 25 (1), personnel cooperating on the health care only',
)
const NOT_NECESSARY = says('consent-needed', 'hpl § 25 (1), necessary for the care')
const ALLOWED = says('allowed', 'hpl § 25 (1)')
const PROBABLY_NO_RECORD = says('allowed', 'hpl § 25 (1), only an objection made')
const DANGER = says(
  'allowed-despite-objection',
  'hpl § 25 (1) second sentence, § 45 (1) second sentence',
)
const OBJECTS = says('not-allowed-against-objection', 'hpl § 25 (1)')
const RECORD_OBJECTS = says('not-allowed-against-objection', 'pbrl § 5-3, hpl § 45 (1)')
const RECORD_WEIGHTY = says('allowed-for-weighty-reasons', 'pbrl § 5-3 third sentence')
const NEW_OBJECTS = says('not-allowed-against-objection', 'hpl § 29, pbrl § 5-3')
const NEW_WEIGHTY = says('allowed-for-weighty-reasons', 'hpl § 29, pbrl § 5-3')

/** hpl §§ 25, 45 and 29, pbrl § 5-3: passing information on to those who cooperate on the care. */
export function sharingWithCooperatingPersonnel(given: Given, on: string): Found<Outcome> {
  if (given.informationRecipient === 'other-service') return OTHER_SERVICE
  if (!given.necessaryForCare) return NOT_NECESSARY
  if (given.patientsAttitude === 'accepts') return ALLOWED
  if (on >= CONFIDENTIALITY_2026) return given.weightyReasons ? NEW_WEIGHTY : NEW_OBJECTS
  if (given.patientsAttitude === 'would-probably-object' && !given.fromRecord)
    return PROBABLY_NO_RECORD
  if (on >= COMPETENCE_2026 && given.seriousDanger) return DANGER
  if (!given.fromRecord) return OBJECTS
  return given.weightyReasons ? RECORD_WEIGHTY : RECORD_OBJECTS
}
