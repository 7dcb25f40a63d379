import { explainAll, type ExplanationsOf } from '@vilkar/core/explain'
import type { ResponsibilityAssessment } from './assess.js'
import { responsibilityDecisions } from './decisions/index.js'
import type { LevelFeature, LevelFeatures } from './features.js'
import type { ResponsibilityTexts } from './texts/types.js'

/** An explanation for each question of an assessment. */
export type ResponsibilityExplanations = ExplanationsOf<ResponsibilityAssessment>

/**
 * Explains every answer of an assessment in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessResponsibility` returned, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/responsibility/texts/nb`, `nn` or `en`.
 * @returns One explanation for each question, by the question's name in the assessment.
 * @example
 * ```ts
 * import { assessResponsibility, explainResponsibility } from '@vilkar/responsibility'
 * import { nb } from '@vilkar/responsibility/texts/nb'
 *
 * const assessment = assessResponsibility({ clause: 'responsibility-moved' }, { on: '2026-02-01' })
 * explainResponsibility(assessment, nb).agreementLimit.force // => 'tolkning'
 * ```
 */
export function explainResponsibility(
  assessment: ResponsibilityAssessment,
  texts: ResponsibilityTexts,
): ResponsibilityExplanations {
  return explainAll(responsibilityDecisions, assessment, texts)
}

/**
 * Explains in one language which features point which way between the levels, which are unknown, and that
 * no source gives a threshold.
 *
 * Norwegian: *momenter i ansvarsavklaringen*.
 *
 * @param features - The `features` of an assessment, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/responsibility/texts/nb`, `nn` or `en`.
 * @returns One line a group of features that is not empty, then what weighs most and what no source says.
 * @example
 * ```ts
 * import { assessResponsibility, explainLevelFeatures } from '@vilkar/responsibility'
 * import { en } from '@vilkar/responsibility/texts/en'
 *
 * const { features } = assessResponsibility({ highIntensity: true }, { on: '2026-02-01' })
 * explainLevelFeatures(features, en)[0]
 * // => 'Points towards both levels together: need for high intensity over a short time.'
 * ```
 */
export function explainLevelFeatures(
  features: LevelFeatures,
  texts: ResponsibilityTexts,
): readonly string[] {
  const { inputs, features: words } = texts
  const line = (heading: string, named: readonly LevelFeature[]): readonly string[] =>
    named.length === 0 ? [] : [`${heading} ${named.map((name) => inputs[name].label).join('; ')}.`]
  return [
    ...line(words.towardsBothLevels, features.towardsBothLevels),
    ...line(words.towardsMunicipality, features.towardsMunicipality),
    ...line(words.absent, features.absent),
    ...line(words.unknown, features.unknown),
    ...line(words.weighsMost, [features.weighsMost]),
    words.threshold,
    words.municipalSide,
  ]
}
