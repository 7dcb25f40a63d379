import type { Found } from '@vilkar/testing/second-reading'
import {
  mentalHealthLawRead,
  type Competence,
  type Condition,
  type Informed,
  type HealthCareMatter,
  type MentalHealthLaw,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly objectsToHealthCare: boolean
  readonly treatedCondition: Condition
  readonly matter: HealthCareMatter
  readonly parentsInformed: Informed
  readonly electroconvulsive: boolean
}
type Outcome = MentalHealthLaw

/** pbrl §§ 4-3 (5), 4-6 (4); phvl § 4-4 b. */
export function mentalHealthLaw(given: Given, on: string): Found<Outcome> {
  return mentalHealthLawRead(
    given.age,
    given.decisionCompetence,
    given.objectsToHealthCare,
    given.treatedCondition,
    given.matter,
    given.parentsInformed,
    given.electroconvulsive,
    on,
  )
}
