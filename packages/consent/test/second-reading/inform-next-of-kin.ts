import { says, type Found } from '@vilkar/testing/second-reading'
import {
  CHILDREN_2018,
  COMPETENCE_2026,
  decidesAlone,
  parentsBarred,
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
  readonly nextOfKinIsParent: boolean
  readonly patientConsents: boolean
  readonly circumstancesSuggest: boolean
  readonly seriousIllnessAndDanger: boolean
  readonly childrenInCare: boolean
}
type Outcome =
  | 'inform-as-the-patient'
  | 'inform'
  | 'inform-on-statutory-ground'
  | 'do-not-inform'
  | 'requires-judgement'
  | 'not-regulated'

const USER_BEFORE_2018 = says(
  'not-regulated',
  'pbrl § 3-3, only the patient before LOV-2017-06-16-53',
)
const LACKS = says('inform-as-the-patient', 'pbrl § 3-3 (2)')
const CONSENT = says('inform', 'pbrl § 3-3 (1), consent')
const CIRCUMSTANCES = says('inform', 'pbrl § 3-3 (1), circumstances')
const DANGER = says('inform-on-statutory-ground', 'pbrl § 3-3 (3) a')
const CHILDREN = says('inform-on-statutory-ground', 'pbrl § 3-3 (3) b')
const NOTHING = says('do-not-inform', 'pbrl § 3-3 (1)')
const BARRED = says('requires-judgement', 'pbrl § 3-3 against § 3-4 (2) or (3)')
const UNCLEAR = says('requires-judgement', 'pbrl § 3-3 (3), § 4-3 (1)')

/** pbrl § 3-3: information to the next of kin. */
export function informNextOfKin(given: Given, on: string): Found<Outcome> {
  if (!given.receivesHealthCare && on < CHILDREN_2018) return USER_BEFORE_2018
  const barred = given.nextOfKinIsParent && parentsBarred(given.age, given.parentsInformed, on)
  if (given.age >= 16 && given.decisionCompetence === 'lacks') return barred ? BARRED : LACKS
  if (given.patientConsents) {
    // § 3-4 (2) bars a parent whom the child does not wish to be told, and the child consents
    const byWish = given.parentsInformed === 'withheld-at-childs-wish'
    return barred && !byWish ? BARRED : CONSENT
  }
  if (given.circumstancesSuggest) return barred ? BARRED : CIRCUMSTANCES
  if (on >= COMPETENCE_2026) {
    // letter a speaks of the patient only
    const danger = given.seriousIllnessAndDanger && given.receivesHealthCare
    if (danger || given.childrenInCare) {
      // § 3-3 (2) and (3) measure the user too by § 4-3
      const alone = decidesAlone(
        given.age,
        given.decisionCompetence,
        given.matter,
        given.parentsInformed,
        on,
      )
      if (alone === 'yes') {
        if (barred) return BARRED
        return danger ? DANGER : CHILDREN
      }
      if (alone === 'unclear') return UNCLEAR
    }
  }
  return NOTHING
}
