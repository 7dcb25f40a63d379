import { explainAll, type ExplanationsOf } from '@vilkar/core/explain'
import type { ContactPointAssessment } from './assess-contact-point.js'
import { cooperationDecisions } from './decisions/index.js'
import type { CooperationTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type ContactPointExplanations = ExplanationsOf<ContactPointAssessment>

/**
 * Explains in one language where a possible need is reported.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessContactPoint` returned, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/cooperation/texts/nb`, `nn` or `en`.
 * @returns One explanation for each question, by the question's name in the assessment.
 * @example
 * ```ts
 * import { assessContactPoint, explainContactPoint } from '@vilkar/cooperation'
 * import { nb } from '@vilkar/cooperation/texts/nb'
 *
 * const assessment = assessContactPoint({ reporter: 'others' }, { on: '2026-02-01' })
 * explainContactPoint(assessment, nb).contactPoint.force // => 'veiledning'
 * ```
 */
export function explainContactPoint(
  assessment: ContactPointAssessment,
  texts: CooperationTexts,
): ContactPointExplanations {
  return explainAll(cooperationDecisions, assessment, texts)
}
