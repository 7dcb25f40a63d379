import { specialistFeatures, type SpecialistFeature } from './decisions/level-features.js'
import type { ResponsibilityFacts } from './facts.js'

/** The name of anything that is weighed between the levels. */
export type LevelFeature = SpecialistFeature | 'soundInMunicipality'

/** What is known of the features by which the levels are weighed. Plain data. */
export interface LevelFeatures {
  /** Present, and pointing towards municipality and specialist service together. */
  readonly towardsBothLevels: readonly LevelFeature[]
  /** Present, and speaking for the municipality. */
  readonly towardsMunicipality: readonly LevelFeature[]
  /**
   * Not present. By itself that speaks for neither level: the guide warns against dividing the tasks only by
   * what the other level does not do.
   */
  readonly absent: readonly LevelFeature[]
  /** Not known. */
  readonly unknown: readonly LevelFeature[]
  /** The feature that the guidance calls the most decisive. */
  readonly weighsMost: 'specialisedCompetence'
  /** No source gives a threshold, so none is applied. */
  readonly threshold: 'none-in-any-source'
  /** The municipal side of the weight model is in no source that was read, and is not invented. */
  readonly municipalSide: 'not-in-any-source-read'
}

// `Object.keys` widens the names; they are those of the register above.
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as above.
const pointingToBoth = Object.keys(specialistFeatures) as readonly SpecialistFeature[]
const all: readonly LevelFeature[] = [...pointingToBoth, 'soundInMunicipality']

/**
 * Sorts what is known of the features by the way they point.
 *
 * @param facts - What is known.
 * @returns The features that point each way, those absent and those unknown.
 * @internal
 */
export function levelFeatures(facts: ResponsibilityFacts): LevelFeatures {
  const known = (feature: LevelFeature): boolean | undefined => facts[feature] ?? undefined
  return {
    towardsBothLevels: pointingToBoth.filter((feature) => known(feature) === true),
    towardsMunicipality: known('soundInMunicipality') === true ? ['soundInMunicipality'] : [],
    absent: all.filter((feature) => known(feature) === false),
    unknown: all.filter((feature) => known(feature) === undefined),
    weighsMost: 'specialisedCompetence',
    threshold: 'none-in-any-source',
    municipalSide: 'not-in-any-source-read',
  }
}
