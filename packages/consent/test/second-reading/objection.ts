import { says, type Found } from '@vilkar/testing/second-reading'
import {
  mentalHealthLawRead,
  NO_HEALTH_CARE,
  objectionByAgeRead,
  ownDecisionRead,
  specialMatterRead,
  type Competence,
  type Condition,
  type Informed,
  type Matter,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly treatedCondition: Condition
  readonly decisionCompetence: Competence
  readonly matter: Matter
  readonly parentsInformed: Informed
  readonly personalCapacityDeprived: boolean
}
type Outcome =
  | 'special-statute'
  | 'no-health-care'
  | 'nobody'
  | 'requires-judgement'
  | 'patient'
  | 'not-regulated'
  | 'coercion-rules-somatic'
  | 'mental-health-act'
  | 'control-commission-if-inpatient'

const ACT = says('mental-health-act', 'pbrl § 4-3 (5)')

/** pbrl §§ 4-1, 4-3, 4-5 (3), 4-5 a, 4-6 (3), 4A-2; phvl § 2-1 (2). */
export function objection(given: Given, on: string): Found<Outcome> {
  const { matter } = given
  if (matter === 'no-health-care') return NO_HEALTH_CARE
  const special = specialMatterRead(given.age, given.decisionCompetence, matter, on)
  if (special.kind === 'open') return special
  if (special.outcome !== 'general-rules') return special as Found<Outcome>
  const own = ownDecisionRead(
    given.age,
    given.decisionCompetence,
    matter,
    given.parentsInformed,
    given.personalCapacityDeprived,
    on,
  )
  if (own.kind === 'open') return own
  if (own.outcome !== 'on-behalf') return own as Found<Outcome>
  // a child of 12 to 15 whose own competence has lapsed
  const mental = mentalHealthLawRead(
    given.age,
    given.decisionCompetence,
    true,
    given.treatedCondition,
    matter,
    given.parentsInformed,
    false,
    on,
  )
  if (mental.kind === 'open') return mental
  if (mental.outcome === 'mental-health-act') return ACT
  return objectionByAgeRead(given.age, given.treatedCondition, on)
}
