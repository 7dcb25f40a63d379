import { explainAll, type ExplanationsOf } from '@vilkar/core/explain'
import type { PlanDutyAssessment } from './assess-plan-duty.js'
import { planDecisions } from './decisions/index.js'
import type { PlanTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type PlanDutyExplanations = ExplanationsOf<PlanDutyAssessment>

/**
 * Explains every answer of an assessment in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessPlanDuty` returned, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/individual-plan/texts/nb`, `nn` or `en`.
 * @returns One explanation for each question, by the question's name in the assessment.
 * @example
 * ```ts
 * import { assessPlanDuty, explainPlanDuty } from '@vilkar/individual-plan'
 * import { nb } from '@vilkar/individual-plan/texts/nb'
 *
 * const assessment = assessPlanDuty({ planConsent: 'refused' }, { on: '2026-02-01' })
 * explainPlanDuty(assessment, nb).right.conditions[0]?.value // => 'har sagt nei'
 * ```
 */
export function explainPlanDuty(
  assessment: PlanDutyAssessment,
  texts: PlanTexts,
): PlanDutyExplanations {
  return explainAll(planDecisions, assessment, texts)
}
