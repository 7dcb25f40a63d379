export {
  answerResponsibility,
  assessResponsibility,
  type ResponsibilityAssessment,
  type ResponsibilityQuestion,
} from './assess.js'
export { agreementLimit } from './decisions/agreement-limit.js'
export { responsibilityAmbulatory } from './decisions/ambulatory.js'
export { needsAssessment } from './decisions/assessment.js'
export { caseHandling } from './decisions/case-handling.js'
export { coercion } from './decisions/coercion.js'
export { responsibilityComplaint } from './decisions/complaint.js'
export { contractingOut } from './decisions/contracting-out.js'
export { assistiveDeviceFinances } from './decisions/device-finances.js'
export { assistiveDeviceTask } from './decisions/device-task.js'
export { assistiveDeviceWorkBar } from './decisions/device-work-bar.js'
export { dischargePayment } from './decisions/discharge-payment.js'
export { guidanceDuty } from './decisions/guidance-duty.js'
export { habilitationProcess } from './decisions/habilitation-process.js'
export { responsibilityDecisions } from './decisions/index.js'
export { childInterpreter } from './decisions/interpreter-child.js'
export { interpreterPays } from './decisions/interpreter-pays.js'
export { interpreterProvides } from './decisions/interpreter-provides.js'
export { interpreterQualified } from './decisions/interpreter-qualified.js'
export { interpreterRequired } from './decisions/interpreter-required.js'
export { responsibilityLevel } from './decisions/level.js'
export { meanwhile } from './decisions/meanwhile.js'
export { offerLevel } from './decisions/offer-level.js'
export { practitionerDuty } from './decisions/practitioner-duty.js'
export { refusalGround } from './decisions/refusal-ground.js'
export { statutoryTask } from './decisions/statutory-task.js'
export { transition } from './decisions/transition.js'
export { workOrientedStay } from './decisions/work-oriented-stay.js'
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
