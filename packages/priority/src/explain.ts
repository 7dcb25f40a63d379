import { explainAll, type ExplanationsOf } from '@vilkar/core/explain'
import type { PriorityAssessment } from './assess-priority.js'
import { priorityDecisions } from './decisions/index.js'
import type { PriorityTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type PriorityExplanations = ExplanationsOf<PriorityAssessment>

/**
 * Explains every answer of an assessment in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessPriority` returned, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/priority/texts/nb`, `nn` or `en`.
 * @returns One explanation for each question, by the question's name in the assessment.
 * @example
 * ```ts
 * import { assessPriority, explainPriority } from '@vilkar/priority'
 * import { nb } from '@vilkar/priority/texts/nb'
 *
 * const assessment = assessPriority({ deadlineStatus: 'in-time' }, { on: '2026-02-01' })
 * explainPriority(assessment, nb).missedDeadline.conditions[0]?.value // => 'holdes'
 * ```
 */
export function explainPriority(
  assessment: PriorityAssessment,
  texts: PriorityTexts,
): PriorityExplanations {
  return explainAll(priorityDecisions, assessment, texts)
}
