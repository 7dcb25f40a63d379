import { says, type Found } from '@vilkar/testing/second-reading'
import {
  byPurposeRead,
  NO_HEALTH_CARE,
  whoDecidesRead,
  type Care,
  type Competence,
  type Condition,
  type ConsentFrom,
  type Informed,
  type Matter,
  type Purpose,
  type Responsibility,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly consentFrom: ConsentFrom
  readonly healthCarePurpose: Purpose
  readonly parentsInformed: Informed
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
  readonly decisionCompetence: Competence
  readonly matter: Matter
  readonly personalCapacityDeprived: boolean
  readonly objectsToHealthCare: boolean
  readonly treatedCondition: Condition
  readonly electroconvulsive: boolean
}
type Outcome =
  | 'special-statute'
  | 'no-health-care'
  | 'not-applicable'
  | 'requires-judgement'
  | 'not-regulated'
  | 'sufficient'
  | 'sufficient-after-hearing-both'
  | 'insufficient'

const NOT_APPLICABLE = says('not-applicable', 'pbrl §§ 4-4 (1), 4-5 (1)')

/** pbrl §§ 4-4 (1) to (3), 4-5 (1): only where the decision lies with the parents. */
export function parentalConsent(given: Given, on: string): Found<Outcome> {
  if (given.matter === 'no-health-care') return NO_HEALTH_CARE
  // how intrusive and how urgent is not asked here: where parents are kept out, no answer depends on a parent
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
  if (who.kind === 'open') return given.age >= 18 ? NOT_APPLICABLE : who
  // Corrected: under 12 kept-out parents have no decision (§ 4-3 (6)), so that no consent of theirs settles it.
  const keptOut = given.age < 12 && given.parentsInformed === 'withheld-for-weighty-reasons'
  if (keptOut && on >= '2018-01-01' && who.outcome === 'not-regulated') return NOT_APPLICABLE
  if (who.outcome === 'parental-responsibility')
    return byPurposeRead(given.age, given.consentFrom, given.healthCarePurpose, on)
  if (
    who.outcome === 'special-statute' ||
    who.outcome === 'requires-judgement' ||
    who.outcome === 'not-regulated'
  )
    return who as Found<Outcome>
  return NOT_APPLICABLE
}
