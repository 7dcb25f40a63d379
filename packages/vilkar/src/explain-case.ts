import { explainConsent, type ConsentExplanations } from '@vilkar/consent'
import { explainContactPoint, type ContactPointExplanations } from '@vilkar/cooperation'
import { explainReport, type ExplainedReport } from '@vilkar/core/explain'
import { explainPlanDuty, type PlanDutyExplanations } from '@vilkar/individual-plan'
import {
  explainDeadlines,
  explainPriority,
  type ExplainedDeadlines,
  type PriorityExplanations,
} from '@vilkar/priority'
import {
  explainLevelFeatures,
  explainResponsibility,
  type ResponsibilityExplanations,
} from '@vilkar/responsibility'
import type { CaseAssessment } from './assess-case.js'
import { reportsIn, type CaseDocument } from './documents.js'
import type { CaseTexts } from './texts/types.js'

/** What is found in the documents of a case, in words: for each document its reports. */
export type ExplainedDocuments = {
  readonly [D in CaseDocument]?: readonly ExplainedReport[]
}

/** The explanations of a case, one set for each domain. */
export interface CaseExplanations {
  readonly consent: ConsentExplanations
  readonly individualPlan: PlanDutyExplanations
  readonly responsibility: ResponsibilityExplanations
  /** What points which way between the levels, a line each, beside the advice on the level. */
  readonly levelFeatures: readonly string[]
  readonly priority: PriorityExplanations
  /** The deadlines of the referral and how they were counted, a line each. */
  readonly deadlines: ExplainedDeadlines
  readonly cooperation: ContactPointExplanations
  readonly documents: ExplainedDocuments
}

/**
 * Explains every answer about a case in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessCase` returned, also after JSON.
 * @param texts - The texts of a language, from `vilkar/texts/nb`, `nn` or `en`.
 * @returns For each domain, one explanation for each question; for each document, its reports in words.
 * @example
 * ```ts
 * import { assessCase, explainCase } from 'vilkar'
 * import { nb } from 'vilkar/texts/nb'
 *
 * const assessment = assessCase({ person: { age: 5 } }, { on: '2026-02-01' })
 * explainCase(assessment, nb).consent.childHeard.conditions[0]?.value // => '5 år'
 * ```
 */
export function explainCase(assessment: CaseAssessment, texts: CaseTexts): CaseExplanations {
  return {
    consent: explainConsent(assessment.consent, texts.consent),
    individualPlan: explainPlanDuty(assessment.individualPlan, texts.individualPlan),
    responsibility: explainResponsibility(assessment.responsibility, texts.responsibility),
    levelFeatures: explainLevelFeatures(assessment.responsibility.features, texts.responsibility),
    priority: explainPriority(assessment.priority, texts.priority),
    deadlines: explainDeadlines(assessment.priority.deadlines, texts.priority),
    cooperation: explainContactPoint(assessment.cooperation, texts.cooperation),
    documents: Object.fromEntries(
      reportsIn(assessment.documents).map(({ document, domain, reports }) => [
        document,
        reports.map((report) => explainReport(report, texts[domain])),
      ]),
    ),
  }
}
