import { says, type Found } from '@vilkar/testing/second-reading'
import {
  decidesAlone,
  parentsBarred,
  type Competence,
  type Matter,
  type ParentsInformed,
} from './shared-informing.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly matter: Matter
  readonly parentsInformed: ParentsInformed
}
type Outcome = 'patient' | 'next-of-kin' | 'minor-representative' | 'requires-judgement'

const PATIENT = says('patient', 'hpl § 22 (1)')
const NEXT_OF_KIN = says('next-of-kin', 'hpl § 22 (3)')
const OWN = says('patient', 'hpl § 22 (2), pbrl § 4-4 (1), § 4-3 (1) c')
const UNCLEAR = says('requires-judgement', 'hpl § 22 (2), pbrl §§ 4-3 and 4-4')
const BARRED = says('requires-judgement', 'hpl § 22 (2), pbrl § 4-4 (1) against § 3-4 (2) or (3)')
const REPRESENTATIVE = says('minor-representative', 'hpl § 22 (2), pbrl § 4-4')

/** hpl § 22: who consents to sharing, by age. */
export function informationSharingByAge(given: Given, on: string): Found<Outcome> {
  if (given.age >= 16) return given.decisionCompetence === 'lacks' ? NEXT_OF_KIN : PATIENT
  const alone = decidesAlone(
    given.age,
    given.decisionCompetence,
    given.matter,
    given.parentsInformed,
    on,
  )
  if (alone === 'yes') return OWN
  if (alone === 'unclear') return UNCLEAR
  // Under 12 it is § 4-4 that says who represents the child: it need not be the parents who are barred
  const barred = given.age >= 12 && parentsBarred(given.age, given.parentsInformed, on)
  return barred ? BARRED : REPRESENTATIVE
}
