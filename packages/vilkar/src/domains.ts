import { consentQuestions, type ConsentAssessment } from '@vilkar/consent'
import { cooperationDecisions, type ContactPointAssessment } from '@vilkar/cooperation'
import { planDecisions, type PlanDutyAssessment } from '@vilkar/individual-plan'
import { priorityDecisions, type PriorityAssessment } from '@vilkar/priority'
import { responsibilityDecisions, type ResponsibilityAssessment } from '@vilkar/responsibility'

/** The questions that an assessment of a case answers, by id. */
export const caseQuestions = {
  ...consentQuestions,
  ...planDecisions,
  ...responsibilityDecisions,
  ...priorityDecisions,
  ...cooperationDecisions,
} as const

/** The id of a question that an assessment of a case answers. */
export type CaseQuestion = keyof typeof caseQuestions

/** The assessments of the domains. Plain data. */
export interface DomainAssessments {
  readonly consent: ConsentAssessment
  readonly individualPlan: PlanDutyAssessment
  readonly responsibility: ResponsibilityAssessment
  readonly priority: PriorityAssessment
  readonly cooperation: ContactPointAssessment
}

/** The assessments of the domains, as far as their questions were asked. */
export type ChosenAnswers = {
  readonly [D in keyof DomainAssessments]: Partial<DomainAssessments[D]>
}

/** The name of a domain in a case file and in its assessment. */
export type CaseDomain = keyof DomainAssessments

/**
 * The domains, by name, in the order of an assessment.
 *
 * @internal
 */
export const caseDomains = [
  'consent',
  'individualPlan',
  'responsibility',
  'priority',
  'cooperation',
] as const satisfies readonly CaseDomain[]
