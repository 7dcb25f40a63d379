import { explainAll, type ExplanationsOf } from '@vilkar/core/explain'
import type { ConsentAssessment } from './assess.js'
import { consentQuestions } from './decisions/index.js'
import type { ConsentTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type ConsentExplanations = ExplanationsOf<ConsentAssessment>

/**
 * Explains every answer of an assessment in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessConsent` returned, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/consent/texts/nb`, `nn` or `en`.
 * @returns One explanation for each question, by the question's name in the assessment.
 * @example
 * ```ts
 * import { assessConsent, explainConsent } from '@vilkar/consent'
 * import { nb } from '@vilkar/consent/texts/nb'
 *
 * const assessment = assessConsent({ age: 5 }, { on: '2026-02-01' })
 * explainConsent(assessment, nb).childHeard.conditions[0]?.value // => '5 år'
 * ```
 */
export function explainConsent(
  assessment: ConsentAssessment,
  texts: ConsentTexts,
): ConsentExplanations {
  return explainAll(consentQuestions, assessment, texts)
}
