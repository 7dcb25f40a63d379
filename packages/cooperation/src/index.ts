export {
  answerContactPoint,
  assessContactPoint,
  type ContactPointAssessment,
} from './assess-contact-point.js'
export { contactPoint } from './decisions/contact-point.js'
export { cooperationDecisions } from './decisions/index.js'
export { explainContactPoint, type ContactPointExplanations } from './explain.js'
export {
  assessContactPointOptions,
  contactPointFacts,
  type AssessContactPointOptions,
  type ContactPointFacts,
} from './facts.js'
export type { CooperationTexts } from './texts/types.js'
export { version } from './version.js'
