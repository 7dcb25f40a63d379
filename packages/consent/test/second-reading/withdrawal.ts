import { open, says, type Found } from '@vilkar/testing/second-reading'
import {
  byPurposeRead,
  mentalHealthLawRead,
  NO_HEALTH_CARE,
  ownDecisionRead,
  specialMatterRead,
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
  readonly objectsToHealthCare: boolean
  readonly treatedCondition: Condition
  readonly electroconvulsive: boolean
  readonly withdrawnBy:
    | 'patient-who-consented'
    | 'all-holders'
    | 'one-of-two-holders'
    | 'other-representative'
  readonly healthCarePurpose: Purpose
}
type Outcome =
  | 'special-statute'
  | 'no-health-care'
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
const ACT_ONLY = open('what a withdrawal means where only the mental health act carries the help')
const LAPSES = says('consent-lapses', 'pbrl § 4-4 (1); bl § 30 (1)')

/** pbrl § 4-1 (2); for one who lacks competence IS-2651 1.4.6. */
export function withdrawal(given: Given, on: string): Found<Outcome> {
  if (given.matter === 'no-health-care') return NO_HEALTH_CARE
  if (given.withdrawnBy === 'patient-who-consented') return byPatient(given, on)
  const who = whoDecidesRead(
    given.age,
    given.parentsInformed,
    false,
    'minor',
    given.careTakenOver,
    given.parentalResponsibility,
    given.objectsToHealthCare,
    given.personalCapacityDeprived,
    given.decisionCompetence,
    given.matter,
    given.treatedCondition,
    given.electroconvulsive,
    on,
  )
  if (who.kind === 'open') return who
  if (who.outcome === 'special-statute') return SPECIAL
  if (who.outcome === 'requires-judgement') return JUDGE
  if (who.outcome === 'nobody') return NOT_THEIRS
  // Corrected: where kept-out parents are all that the law has, no other representative has given a consent; and
  // under 12 the parents have none to withdraw.
  const keptOut = on >= '2018-01-01' && given.parentsInformed === 'withheld-for-weighty-reasons'
  if (keptOut && who.outcome === 'not-regulated') {
    if (given.age < 12 || (given.age >= 16 && given.decisionCompetence === 'lacks')) {
      if (given.age < 12 || given.withdrawnBy === 'other-representative') return NOT_THEIRS
    }
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
  const left = byPurposeRead(given.age, 'one-of-two-holders', given.healthCarePurpose, on)
  if (left.kind === 'open') return left
  if (left.outcome === 'insufficient') return LAPSES
  if (left.outcome === 'requires-judgement') return JUDGE
  return ENOUGH
}

/**
 * Corrected: IS-2651 1.4.6 does not ask why the patient does not decide, so that a child for whom parents decide
 * is treated as one who lacks competence.
 */
function byPatient(given: Given, on: string): Found<Outcome> {
  const { age, decisionCompetence: competence, matter, parentsInformed: informed } = given
  if (matter === 'no-health-care') return NO_HEALTH_CARE
  const special = specialMatterRead(age, competence, matter, on)
  if (special.kind === 'open') return special
  if (special.outcome === 'special-statute') return SPECIAL
  if (special.outcome === 'nobody') return NOT_THEIRS
  if (special.outcome === 'requires-judgement') return JUDGE
  const own = ownDecisionRead(age, competence, matter, informed, given.personalCapacityDeprived, on)
  if (own.kind === 'open') return own
  if (own.outcome === 'patient') return STOP
  if (own.outcome !== 'on-behalf') return JUDGE
  if (given.objectsToHealthCare) return OBJECTION
  const { treatedCondition, electroconvulsive } = given
  const act = mentalHealthLawRead(
    age,
    competence,
    false,
    treatedCondition,
    matter,
    informed,
    electroconvulsive,
    on,
  )
  return act.kind === 'says' && act.outcome === 'general-rules' ? ON_BEHALF : ACT_ONLY
}
