import type { Found } from '@vilkar/testing/second-reading'
import {
  planRead,
  type Care,
  type Competence,
  type Informed,
  type Mandated,
  type Matter,
  type Plan,
  type Responsibility,
} from './shared-deciding.ts'

interface Given {
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
  readonly age: number
  readonly decisionCompetence: Competence
  readonly receivesHealthCare: boolean
  readonly parentsInformed: Informed
  readonly matter: Matter
  readonly personalCapacityDeprived: boolean
  readonly mandatedRepresentative: Mandated
  readonly objectsToPlan: boolean
}
type Outcome = Plan

/** hrf § 17, from 2022-08-01 ipf § 5; who consents by pbrl, bl, bvl, vgml. */
export function individualPlan(given: Given, on: string): Found<Outcome> {
  return planRead(
    given.careTakenOver,
    given.parentalResponsibility,
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
