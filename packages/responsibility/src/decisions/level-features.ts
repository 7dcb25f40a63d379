import { flag, type FlagInput } from '@vilkar/core'

/*
 * The features by which the guidance weighs the levels. The first three are those of the remarks to the
 * regulation of 2001; the others stand on the specialist side of the weight model. The municipal side of
 * that model is in no source that was read, and is not invented.
 */

const byLevels: FlagInput = /* @__PURE__ */ flag({ judge: 'levels' })
const bySpecialist: FlagInput = /* @__PURE__ */ flag({ judge: 'specialist-service' })

/** The features that point towards both levels together, the weightiest first. */
export const specialistFeatures = {
  /**
   * The competence needed exceeds what is natural to build up in a municipality. Norwegian: *behovet for
   * spesialisert kompetanse overstiger det som er naturlig å bygge opp i kommunene*.
   */
  specialisedCompetence: byLevels,
  /** Services are tied closely to specialised treatment. Norwegian: *nært spesialisert behandling*. */
  nearSpecialisedTreatment: bySpecialist,
  /**
   * A broad interdisciplinary assessment or special tests are needed. Norwegian: *bred tverrfaglig
   * funksjonskartlegging*, *spesialtester*.
   */
  broadAssessment: byLevels,
  /** Several disciplines are needed at the same time. Norwegian: *samtidig tverrfaglig bredde*. */
  simultaneousBreadth: byLevels,
  /** Much is needed over a short time. Norwegian: *høy intensitet over kortere perioder*. */
  highIntensity: byLevels,
  /**
   * Other medical disciplines have to be near, until the condition is stable. Norwegian: *nærhet til andre
   * medisinske disipliner*.
   */
  nearOtherDisciplines: bySpecialist,
  /** Patient and next of kin are to be trained. Norwegian: *opplæring av pasienter og pårørende*. */
  patientAndKinTraining: bySpecialist,
} as const

/** The name of a feature that points towards both levels together. */
export type SpecialistFeature = keyof typeof specialistFeatures

/**
 * Whether the municipality can meet the need soundly: the one ground of the sources that speaks for the
 * municipality, and no part of the weight model. Norwegian: *laveste effektive omsorgsnivå*.
 */
export const soundInMunicipality: FlagInput = /* @__PURE__ */ flag({ judge: 'municipality' })
