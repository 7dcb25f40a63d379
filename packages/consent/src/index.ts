export {
  answerConsent,
  assessConsent,
  type ConsentAssessment,
  type ConsentQuestion,
  type InformedParent,
} from './assess.js'
export {
  childCoordinatorConsentRule,
  childCoordinatorConsent,
} from './decisions/child-coordinator.js'
export { childHeard } from './decisions/child-heard.js'
export { childInpatientMentalHealth } from './decisions/child-inpatient-mental-health.js'
export { competenceLapses } from './decisions/competence-lapses.js'
export { consentComplaint } from './decisions/complaint.js'
export {
  confidentialityException,
  mayTellByException,
} from './decisions/confidentiality-exception.js'
export { coordinatorConsentRule, coordinatorConsent } from './decisions/coordinator.js'
export { decidesByItself, mentalHealthLaw, specialMatter } from './decisions/decides-by-itself.js'
export { consentEmergency } from './decisions/emergency.js'
export { consentForm } from './decisions/form.js'
export { individualPlanConsentByAge, individualPlanConsent } from './decisions/individual-plan.js'
export { healthPersonnelConfidentiality } from './decisions/health-personnel-confidentiality.js'
export { informChildWelfare } from './decisions/inform-child-welfare.js'
export { informNextOfKin } from './decisions/inform-next-of-kin.js'
export { informOtherParent } from './decisions/inform-other-parent.js'
export { informParents } from './decisions/inform-parents.js'
export { informationSharingByAge, informationSharing } from './decisions/information-sharing.js'
export {
  minorRepresentative,
  minorRepresentativeOutsideHealthCare,
} from './decisions/minor-representative.js'
export { nextOfKinTakesPart } from './decisions/next-of-kin-takes-part.js'
export { objectionByAge, objection } from './decisions/objection.js'
export { onBehalfByAge, parentsNotTold, onBehalf } from './decisions/on-behalf.js'
export { othersPresent } from './decisions/others-present.js'
export { ownDecision } from './decisions/own-decision.js'
export { parentalConsent, parentsConsentSuffices } from './decisions/parental-consent.js'
export { parentsKeptOut } from './decisions/parents-kept-out.js'
export { refusal } from './decisions/refusal.js'
export { servicesConfidentiality } from './decisions/services-confidentiality.js'
export { mayShareBeyondCare, sharingBeyondCare } from './decisions/sharing-beyond-care.js'
export { sharingWithCooperatingPersonnel } from './decisions/sharing-with-personnel.js'
export { consentValidity } from './decisions/validity.js'
export { warningTechnology } from './decisions/warning-technology.js'
export { whoDecides } from './decisions/who-decides.js'
export { consentWithdrawal } from './decisions/withdrawal.js'
export { consentDecisions, consentParts, consentQuestions } from './decisions/index.js'
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
