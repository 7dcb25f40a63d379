import { says, type Found } from '../../../law/test/helpers/second-reading.ts'
import {
  byPurposeRead,
  childDecidesByLetterC,
  whoDecidesRead,
  type Care,
  type Competence,
  type Condition,
  type Informed,
  type Matter,
  type Purpose,
  type Responsibility,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
  readonly decisionCompetence: Competence
  readonly matter: Matter
  readonly parentsInformed: Informed
  readonly personalCapacityDeprived: boolean
  readonly objects: boolean
  readonly condition: Condition
  readonly electroconvulsive: boolean
  readonly withdrawnBy:
    | 'patient-who-consented'
    | 'all-holders'
    | 'one-of-two-holders'
    | 'other-representative'
  readonly purpose: Purpose
}
type Outcome =
  | 'special-statute'
  | 'not-theirs'
  | 'requires-judgement'
  | 'stop-and-inform'
  | 'treat-as-objection'
  | 'decided-on-behalf'
  | 'other-consent-is-enough'
  | 'consent-lapses'

const SPECIAL = says('special-statute', 'pbrl § 4-3 (1)')
const NOT_THEIRS = says('not-theirs', 'pbrl §§ 4-1 (2), 4-3')
const JUDGE = says('requires-judgement', 'pbrl §§ 4-3, 4-4')
const STOP = says('stop-and-inform', 'pbrl § 4-1 (2)')
const OBJECTION = says('treat-as-objection', 'pbrl §§ 4-3 (5), 4-5 (3), 4-6 (3); IS-2651 1.4.6')
const ON_BEHALF = says('decided-on-behalf', 'IS-2651 1.4.6')
const ENOUGH = says('other-consent-is-enough', 'pbrl § 4-4 (2), (3)')
const LAPSES = says('consent-lapses', 'pbrl § 4-4 (1); bl § 30 (1)')

/** pbrl § 4-1 (2); for one who lacks competence IS-2651 1.4.6. */
export function withdrawal(given: Given, on: string): Found<Outcome> {
  const who = whoDecidesRead(
    given.age,
    given.parentsInformed,
    false,
    'minor',
    given.careTakenOver,
    given.parentalResponsibility,
    given.objects,
    given.personalCapacityDeprived,
    given.decisionCompetence,
    given.matter,
    given.condition,
    given.electroconvulsive,
    on,
  )
  if (who.kind === 'open') return who
  if (who.outcome === 'special-statute') return SPECIAL
  if (who.outcome === 'requires-judgement') return JUDGE
  if (who.outcome === 'nobody') return NOT_THEIRS
  if (given.withdrawnBy === 'patient-who-consented') {
    if (who.outcome === 'patient') return STOP
    if (
      given.decisionCompetence === 'lacks' &&
      (given.age >= 16 || childDecidesByLetterC(given.age, given.matter, given.parentsInformed, on))
    ) {
      if (given.objects) return OBJECTION
      // no consent on behalf carries what only the mental health act can carry
      if (who.outcome === 'mental-health-act') return OBJECTION
      if (who.outcome === 'electroconvulsive-decision') return NOT_THEIRS
      if (who.outcome === 'not-regulated') return JUDGE
      return ON_BEHALF
    }
    return who.outcome === 'not-regulated' ? JUDGE : NOT_THEIRS
  }
  if (who.outcome === 'not-regulated') return JUDGE
  if (given.withdrawnBy === 'other-representative') {
    if (
      who.outcome === 'child-welfare' ||
      who.outcome === 'child-welfare-or-carer' ||
      who.outcome === 'guardian'
    )
      return STOP
    return NOT_THEIRS
  }
  if (who.outcome !== 'parental-responsibility') return NOT_THEIRS
  if (given.withdrawnBy === 'all-holders') return STOP
  const left = byPurposeRead(given.age, 'one-of-two-holders', given.purpose, on)
  if (left.kind === 'open') return left
  if (left.outcome === 'insufficient') return LAPSES
  if (left.outcome === 'requires-judgement') return JUDGE
  return ENOUGH
}
