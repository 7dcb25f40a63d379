import { says, type Found } from '@vilkar/testing/second-reading'
import {
  COMPETENCE_2026,
  decidesAlone,
  type Competence,
  type Matter,
  type ParentsInformed,
} from './shared-informing.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly receivesHealthCare: boolean
  readonly matter: Matter
  readonly parentsInformed: ParentsInformed
  readonly seriousIllnessAndDanger: boolean
  readonly childrenInCare: boolean
}
type Outcome =
  | 'takes-part-with-patient'
  | 'takes-part-on-statutory-ground'
  | 'no-own-right'
  | 'requires-judgement'
  | 'special-statute'
  | 'not-regulated'

const USER = says('not-regulated', 'pbrl § 3-1 (3) and (4), the patient only')
const NO_HEALTH_CARE = says('not-regulated', 'pbrl §§ 1-3 a, f, 3-1 (3) and (4), 4-3 (1)')
const WITH_PATIENT = says('takes-part-with-patient', 'pbrl § 3-1 (3)')
const GROUND_A = says('takes-part-on-statutory-ground', 'pbrl § 3-1 (4) a')
const GROUND_B = says('takes-part-on-statutory-ground', 'pbrl § 3-1 (4) b')
const NO = says('no-own-right', 'pbrl § 3-1 (3)')
const SPECIAL = says('special-statute', 'pbrl §§ 3-1 (3), 4-3 (1)')
const UNCLEAR = says('requires-judgement', 'pbrl § 3-1 (3), § 4-3 (1)')

/** pbrl § 3-1: whether the next of kin has a right of their own to take part. */
export function nextOfKinTakesPart(given: Given, on: string): Found<Outcome> {
  if (!given.receivesHealthCare) return USER
  // One is a patient in the case of health care at hand (§ 1-3 a), and for another service a user; (3) and (4) rest
  // on a competence that § 4-3 gives for health care.
  if (given.matter === 'no-health-care') return NO_HEALTH_CARE
  // Who decides at 12 to 15 is for the special statute, so that § 3-1 cannot say whose part the next of kin have.
  if (
    on >= '2018-01-01' &&
    given.age >= 12 &&
    given.age < 16 &&
    given.decisionCompetence === 'has' &&
    given.matter === 'special-statute'
  ) {
    return SPECIAL
  }
  const alone = decidesAlone(
    given.age,
    given.decisionCompetence,
    given.matter,
    given.parentsInformed,
    on,
  )
  if (alone === 'no') return WITH_PATIENT
  if (alone === 'unclear') return UNCLEAR
  if (on >= COMPETENCE_2026) {
    if (given.seriousIllnessAndDanger) return GROUND_A
    if (given.childrenInCare) return GROUND_B
  }
  return NO
}
