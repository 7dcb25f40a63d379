import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly deviceTask:
    | 'assess-need'
    | 'adapt-surroundings'
    | 'apply'
    | 'try-out'
    | 'adapt-and-mount'
    | 'train-the-user'
    | 'follow-up-and-evaluate'
    | 'specialised-advice'
    | 'cooperation-agreement-initiative'
    | 'simple-service-and-repair'
    | 'raise-municipal-competence'
    | 'repair-of-lent-device'
    | 'transport-to-reception-point'
    | 'transport-from-reception-point'
    | 'workplace-rebuilding'
}
type Outcome =
  | 'municipality'
  | 'municipality-by-guidance'
  | 'aid-centre'
  | 'aid-centre-by-guidance'
  | 'national-insurance'
  | 'employer-with-aid-centre'

const ASSESS = says('municipality', 'hrf § 9 (second sentence)')
const SURROUNDINGS = says('municipality', 'hrf § 9 (first sentence)')
const FOLLOW_UP = says('municipality', 'hjmf § 2 (2), hrf §§ 5 (2) and 9')
const BY_GUIDANCE = says('municipality-by-guidance', 'guide IS-2651 2.6.2 (part of hrf § 9)')
const ADVICE = says('aid-centre', 'hjmf § 1 nr. 1')
const INITIATIVE = says('aid-centre', 'hjmf § 2 (1)')
const COMPETENCE = says('aid-centre-by-guidance', 'guide IS-2651 2.6.3')
const REPAIR = says('national-insurance', 'FOR-1997-04-15-318 § 2 last ledd, hjmf § 7')
const TRANSPORT_TO = says('national-insurance', 'hjmf § 7')
const TRANSPORT_FROM = says('municipality', 'hjmf § 7')
const REBUILDING = says('employer-with-aid-centre', 'FOR-1997-04-15-318 § 5 (1), aml § 4-6 (1)')

/** hrf § 9, hjmf (FOR-1997-04-15-323), FOR-1997-04-15-318 and the guide 2.6: who does what with a device. */
export function assistiveDeviceTask(given: Given): Found<Outcome> {
  switch (given.deviceTask) {
    case 'assess-need':
      return ASSESS
    case 'adapt-surroundings':
      return SURROUNDINGS
    case 'apply':
    case 'try-out':
    case 'adapt-and-mount':
    case 'train-the-user':
    case 'simple-service-and-repair':
      return BY_GUIDANCE
    case 'follow-up-and-evaluate':
      return FOLLOW_UP
    case 'specialised-advice':
      return ADVICE
    case 'cooperation-agreement-initiative':
      return INITIATIVE
    case 'raise-municipal-competence':
      return COMPETENCE
    case 'repair-of-lent-device':
      return REPAIR
    case 'transport-to-reception-point':
      return TRANSPORT_TO
    case 'transport-from-reception-point':
      return TRANSPORT_FROM
    case 'workplace-rebuilding':
      return REBUILDING
  }
}
