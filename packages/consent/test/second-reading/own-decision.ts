import type { Found } from '@vilkar/testing/second-reading'
import {
  ownDecisionRead,
  type Competence,
  type Informed,
  type HealthCareMatter,
  type OwnDecision,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly matter: HealthCareMatter
  readonly parentsInformed: Informed
  readonly personalCapacityDeprived: boolean
}
type Outcome = OwnDecision

/** pbrl §§ 4-1, 4-3, 4-4 (1), 4-7; bl § 33. */
export function ownDecision(given: Given, on: string): Found<Outcome> {
  return ownDecisionRead(
    given.age,
    given.decisionCompetence,
    given.matter,
    given.parentsInformed,
    given.personalCapacityDeprived,
    on,
  )
}
