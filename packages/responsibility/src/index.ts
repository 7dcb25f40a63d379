export {
  answerResponsibility,
  assessResponsibility,
  type ResponsibilityAssessment,
  type ResponsibilityQuestion,
} from './assess.js'
export * from './decisions/index.js'
export {
  explainLevelFeatures,
  explainResponsibility,
  type ResponsibilityExplanations,
} from './explain.js'
export {
  assessResponsibilityOptions,
  responsibilityFacts,
  type AssessResponsibilityOptions,
  type ResponsibilityFacts,
} from './facts.js'
export { movedResponsibilityFacts } from './moved-facts.js'
export { responsibilityInputOrigins, type ResponsibilityDoor } from './input-origins.js'
export type { LevelFeature, LevelFeatures } from './features.js'
export type { FeatureTexts, ResponsibilityTexts } from './texts/types.js'
export { version } from './version.js'
