import type { Found } from '@vilkar/testing/second-reading'
import {
  planByAgeRead,
  type Competence,
  type Informed,
  type Mandated,
  type Matter,
  type PlanByAge,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly receivesHealthCare: boolean
  readonly parentsInformed: Informed
  readonly matter: Matter
  readonly personalCapacityDeprived: boolean
  readonly mandatedRepresentative: Mandated
  readonly objectsToPlan: boolean
}
type Outcome = PlanByAge

/** hrf § 17, from 2022-08-01 ipf § 5; pbrl chapter 4; vgml; bl § 30. */
export function individualPlanByAge(given: Given, on: string): Found<Outcome> {
  return planByAgeRead(
    given.age,
    given.decisionCompetence,
    given.receivesHealthCare,
    given.parentsInformed,
    given.matter,
    given.personalCapacityDeprived,
    given.mandatedRepresentative,
    given.objectsToPlan,
    on,
  )
}
