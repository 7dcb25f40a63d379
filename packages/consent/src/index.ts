export {
  answerConsent,
  assessConsent,
  type ConsentAssessment,
  type ConsentQuestion,
  type InformedParent,
} from './assess.js'
export * from './decisions/index.js'
export {
  consentFacts,
  type ConsentFacts,
  type NextOfKinCandidate,
  type NextOfKinCircumstances,
} from './facts.js'
export { movedConsentFacts } from './moved-facts.js'
export { assumeInConsent, consentAssumptions, type ConsentAssumption } from './assumptions.js'
export { consentInputOrigins, type ConsentDoor } from './input-origins.js'
export { saidOfTheParents } from './inputs.js'
export { parentsInformedBy, type KeptOutFacts } from './kept-out.js'
export { assessConsentOptions, type AssessConsentOptions } from './options.js'
export {
  orderNextOfKin,
  type CorrespondingRights,
  type NextOfKinOrder,
  type NextOfKinPlace,
  type NextOfKinReason,
  type OrderedNextOfKin,
} from './next-of-kin.js'
export {
  explainConsent,
  explainEachParent,
  type ConsentExplanations,
  type ExplainedParent,
} from './explain.js'
export type { ConsentTexts } from './texts/types.js'
export { version } from './version.js'
