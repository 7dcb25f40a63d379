import type { Found } from '@vilkar/testing/second-reading'
import {
  whoDecidesRead,
  type Care,
  type Competence,
  type Condition,
  type Informed,
  type Intrusiveness,
  type Matter,
  type Responsibility,
  type WhoDecides,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly parentsInformed: Informed
  readonly strictlyNecessary: boolean
  readonly intrusiveness: Intrusiveness
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
  readonly objectsToHealthCare: boolean
  readonly personalCapacityDeprived: boolean
  readonly decisionCompetence: Competence
  readonly matter: Matter
  readonly treatedCondition: Condition
  readonly electroconvulsive: boolean
}
type Outcome = WhoDecides

/** pbrl chapter 4: who decides over the help. */
export function whoDecides(given: Given, on: string): Found<Outcome> {
  return whoDecidesRead(
    given.age,
    given.parentsInformed,
    given.strictlyNecessary,
    given.intrusiveness,
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
}
