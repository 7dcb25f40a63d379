import type { TextsOf } from '@vilkar/core/explain'
import type { responsibilityDecisions } from '../decisions/index.js'

/** What is said of the features by which the levels are weighed. */
export interface FeatureTexts {
  readonly towardsBothLevels: string
  readonly towardsMunicipality: string
  readonly absent: string
  readonly unknown: string
  readonly weighsMost: string
  /** That no source gives a threshold. */
  readonly threshold: string
  /** That the municipal side of the weight model is in no source that was read. */
  readonly municipalSide: string
}

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile; those of the checklists are held to them where they are written.
 */
export interface ResponsibilityTexts extends TextsOf<typeof responsibilityDecisions> {
  readonly features: FeatureTexts
}
