import { explainConsent, type ConsentExplanations } from '@vilkar/consent'
import type { CaseAssessment } from './assess-case.js'
import type { CaseTexts } from './texts/types.js'

/** The explanations of a case, one set for each domain. */
export interface CaseExplanations {
  readonly consent: ConsentExplanations
}

/**
 * Explains every answer about a case in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessCase` returned, also after JSON.
 * @param texts - The texts of a language, from `vilkar/texts/nb`, `nn` or `en`.
 * @returns For each domain, one explanation for each question.
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
  return { consent: explainConsent(assessment.consent, texts.consent) }
}
