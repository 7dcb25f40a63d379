import type { Decision } from '@vilkar/core'
import { explain, type Explanation } from '@vilkar/core/explain'
import type { PlanDutyAssessment, PlanQuestion } from './assess-plan-duty.js'
import { planDecisions } from './decisions/index.js'
import type { PlanTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type PlanDutyExplanations = Readonly<Record<PlanQuestion, Explanation>>

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
 * const assessment = assessPlanDuty({ consent: 'refused' }, { on: '2026-02-01' })
 * explainPlanDuty(assessment, nb).right.conditions[0]?.value // => 'har sagt nei'
 * ```
 */
export function explainPlanDuty(
  assessment: PlanDutyAssessment,
  texts: PlanTexts,
): PlanDutyExplanations {
  const byId: Readonly<Record<string, Decision>> = planDecisions
  const explained = Object.entries(assessment).flatMap(([name, answer]) => {
    // Beside the answers, each of which names its decision, an assessment holds the day.
    if (typeof answer === 'string') return []
    const decision = byId[answer.decision]
    return decision === undefined ? [] : [[name, explain(decision, answer, texts)] as const]
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the assessment.
  return Object.fromEntries(explained) as PlanDutyExplanations
}
