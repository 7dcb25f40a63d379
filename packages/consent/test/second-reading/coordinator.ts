import { type Found } from '@vilkar/testing/second-reading'
import {
  coordinatorRuleRead,
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
type Outcome = 'may-be-declined' | Plan

/** hrf § 17 (1): to 2022-07-31 as for the plan; since then an offer. */
export function coordinator(given: Given, on: string): Found<Outcome> {
  const rule = coordinatorRuleRead(on)
  if (rule.kind === 'open') return rule
  if (rule.outcome === 'may-be-declined') return rule as Found<Outcome>
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
