import { says, type Found } from '@vilkar/testing/second-reading'
import { COMPETENCE_2026, CONFIDENTIALITY_2026 } from './shared-informing.ts'

interface Given {
  readonly purposeBeyondCare:
    | 'technical-staff'
    | 'professional-community'
    | 'care-of-another-patient'
    | 'own-learning'
    | 'teaching'
    | 'external-supervisor'
    | 'research-inclusion'
    | 'ethics-committee'
    | 'dispensation'
    | 'observation'
  readonly purposeConditionsMet: boolean
}
type Outcome = 'may-share' | 'may-not-share'

const NOT_MET = says('may-not-share', 'hpl § 21')
const NOT_YET = says('may-not-share', 'hpl § 21, no such rule on that day')
const TECHNICAL = says('may-share', 'hpl § 25 (2); since 2026-07-01 § 28 (1) d')
const COMMUNITY = says('may-share', 'hpl § 25 a; since 2026-07-01 § 27 (1) a')
const ANOTHER = says('may-share', 'hpl § 25 b; since 2026-07-01 § 27 (1) b')
const LEARNING = says('may-share', 'hpl § 29 c; since 2026-07-01 § 28 (1) a')
const TEACHING = says('may-share', 'hpl § 29 e; since 2026-07-01 § 28 (1) b')
const SUPERVISOR = says('may-share', 'hpl § 28 (1) c')
const INCLUSION = says('may-share', 'hpl § 28 (1) g')
const ETHICS = says('may-share', 'hpl § 29 d; since 2026-07-01 § 28 (1) h')
const DISPENSATION = says('may-share', 'hpl § 29 (and § 29 b 2010-2021); since 2026-07-01 § 29 e')
const OBSERVATION = says('may-share', 'hpl § 29 b; since 2026-07-01 § 29 f')

/** hpl chapter 5: sharing for another purpose than the patient’s own care. */
export function sharingBeyondCare(given: Given, on: string): Found<Outcome> {
  if (!given.purposeConditionsMet) return NOT_MET
  switch (given.purposeBeyondCare) {
    case 'technical-staff':
      return TECHNICAL
    case 'professional-community':
      return on >= '2021-07-01' ? COMMUNITY : NOT_YET
    case 'care-of-another-patient':
      return on >= '2021-07-01' ? ANOTHER : NOT_YET
    case 'own-learning':
      return on >= '2013-07-01' ? LEARNING : NOT_YET
    case 'teaching':
      return on >= '2021-07-01' ? TEACHING : NOT_YET
    case 'external-supervisor':
      return on >= CONFIDENTIALITY_2026 ? SUPERVISOR : NOT_YET
    case 'research-inclusion':
      return on >= CONFIDENTIALITY_2026 ? INCLUSION : NOT_YET
    case 'ethics-committee':
      return on >= '2021-07-01' ? ETHICS : NOT_YET
    case 'dispensation':
      return DISPENSATION
    case 'observation':
      return on >= COMPETENCE_2026 ? OBSERVATION : NOT_YET
  }
}
