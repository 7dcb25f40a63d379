import type { Decision } from '@vilkar/core'
import { explain, type Explanation } from '@vilkar/core/explain'
import type { ConsentAssessment, ConsentQuestion } from './assess.js'
import { consentQuestions } from './decisions/index.js'
import type { ConsentTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type ConsentExplanations = Readonly<Record<ConsentQuestion, Explanation>>

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
  const byId: Readonly<Record<string, Decision>> = consentQuestions
  const explained = Object.entries(assessment).flatMap(([name, answer]) => {
    // Beside the answers, each of which names its decision, an assessment holds the day and an order.
    if (typeof answer === 'string' || !('decision' in answer)) return []
    const decision = byId[answer.decision]
    return decision === undefined ? [] : [[name, explain(decision, answer, texts)] as const]
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the assessment.
  return Object.fromEntries(explained) as ConsentExplanations
}
