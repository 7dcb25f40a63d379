import { explain, explainAll, type Explanation, type ExplanationsOf } from '@vilkar/core/explain'
import type { ConsentAssessment } from './assess.js'
import { consentQuestions } from './decisions/index.js'
import { informParents } from './decisions/inform-parents.js'
import type { ConsentTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type ConsentExplanations = ExplanationsOf<ConsentAssessment>

/** What one holder of parental responsibility is told, in words. */
export interface ExplainedParent {
  /** The place in the list of parents that was given. */
  readonly parent: number
  readonly answer: Explanation
}

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

/**
 * Explains what each holder of parental responsibility is told, where they were told apart.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessConsent` returned, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/consent/texts/nb`, `nn` or `en`.
 * @returns One explanation for each that the assessment answers for; none where nothing was said of one alone.
 * @example
 * ```ts
 * import { assessConsent, explainEachParent } from '@vilkar/consent'
 * import { nb } from '@vilkar/consent/texts/nb'
 *
 * const father = { holdsResponsibility: true, weightyReasonsAgainstTelling: true }
 * const facts = { age: 9, neededForParentalResponsibility: false, parents: [father] }
 * const [explained] = explainEachParent(assessConsent(facts, { on: '2026-02-01' }), nb)
 * explained?.parent // => 0
 * explained?.answer.basis // => ['pasient- og brukerrettighetsloven § 3-4 tredje ledd', 'pasient- og brukerrettighetsloven § 3-4 fjerde ledd']
 * ```
 */
export function explainEachParent(
  { informEachParent = [] }: ConsentAssessment,
  texts: ConsentTexts,
): readonly ExplainedParent[] {
  return informEachParent.map(({ parent, answer }) => ({
    parent,
    answer: explain(informParents, answer, texts),
  }))
}
