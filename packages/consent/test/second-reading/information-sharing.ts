import { open, says, type Found } from '@vilkar/testing/second-reading'
import {
  CARER_2026,
  CHILD_WELFARE_2023,
  decidesAlone,
  parentsBarred,
  type Competence,
  type Matter,
  type ParentsInformed,
} from './shared-informing.ts'

interface Given {
  readonly age: number
  readonly careTakenOver: 'no' | 'emergency-placement' | 'removal-prohibition' | 'care-order'
  readonly parentalResponsibility: 'joint' | 'sole' | 'none' | 'cannot-act'
  readonly decisionCompetence: Competence
  readonly matter: Matter
  readonly parentsInformed: ParentsInformed
}
type Outcome =
  | 'patient'
  | 'next-of-kin'
  | 'requires-judgement'
  | 'parental-responsibility'
  | 'child-welfare'
  | 'child-welfare-or-carer'
  | 'guardian'
  | 'not-regulated'

const PATIENT = says('patient', 'hpl § 22 (1)')
const NEXT_OF_KIN = says('next-of-kin', 'hpl § 22 (3)')
const OWN = says('patient', 'hpl § 22 (2), pbrl § 4-4 (1), § 4-3 (1) c')
const UNCLEAR = says('requires-judgement', 'hpl § 22 (2), pbrl §§ 4-3 and 4-4')
const PARENTS_BARRED = says(
  'requires-judgement',
  'hpl § 22 (2), pbrl § 4-4 (1) against § 3-4 (2) or (3)',
)
const PARENTS = says('parental-responsibility', 'hpl § 22 (2), pbrl § 4-4 (1)')
const CHILD_WELFARE = says('child-welfare', 'hpl § 22 (2), pbrl § 4-4 on the child welfare service')
const OR_CARER = says('child-welfare-or-carer', 'hpl § 22 (2), pbrl § 4-4 (4)')
const GUARDIAN = says('guardian', 'hpl § 22 (2), vgml § 17 (2)')
const ACT_OF_1927 = open('guardians’ powers in personal matters before vgml (act of 1927) not read')

/** hpl § 22: who consents to sharing. */
export function informationSharing(given: Given, on: string): Found<Outcome> {
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
  // From 12 years what bars the parents may bar the child welfare service too: § 3-4 (6), before 2018 (4)
  const barred = parentsBarred(given.age, given.parentsInformed, on)
  if (barred && given.age >= 12) return PARENTS_BARRED
  // § 4-4 on the child welfare service: § 4-6 (2) of bvl1992 since LOV-2006-06-30-45, carers since LOV-2025-06-20-39
  const takenOver =
    given.careTakenOver === 'care-order' ||
    (given.careTakenOver === 'removal-prohibition' &&
      (on < CHILD_WELFARE_2023 || on >= CARER_2026)) ||
    (given.careTakenOver === 'emergency-placement' && on >= '2007-01-01')
  if (takenOver) return on >= CARER_2026 ? OR_CARER : CHILD_WELFARE
  if (given.parentalResponsibility === 'none' || given.parentalResponsibility === 'cannot-act') {
    return on >= '2013-07-01' ? GUARDIAN : ACT_OF_1927
  }
  return barred ? PARENTS_BARRED : PARENTS
}
