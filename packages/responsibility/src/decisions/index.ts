import type { Question } from '@vilkar/law'
import { agreementLimit } from './agreement-limit.js'
import { responsibilityAmbulatory } from './ambulatory.js'
import { needsAssessment } from './assessment.js'
import { caseHandling } from './case-handling.js'
import { coercion } from './coercion.js'
import { responsibilityComplaint } from './complaint.js'
import { contractingOut } from './contracting-out.js'
import { assistiveDeviceFinances } from './device-finances.js'
import { assistiveDeviceTask } from './device-task.js'
import { assistiveDeviceWorkBar } from './device-work-bar.js'
import { dischargePayment } from './discharge-payment.js'
import { guidanceDuty } from './guidance-duty.js'
import { habilitationProcess } from './habilitation-process.js'
import { childInterpreter } from './interpreter-child.js'
import { interpreterPays } from './interpreter-pays.js'
import { interpreterProvides } from './interpreter-provides.js'
import { interpreterQualified } from './interpreter-qualified.js'
import { interpreterRequired } from './interpreter-required.js'
import { responsibilityLevel } from './level.js'
import { meanwhile } from './meanwhile.js'
import { offerLevel } from './offer-level.js'
import { practitionerDuty } from './practitioner-duty.js'
import { refusalGround } from './refusal-ground.js'
import { statutoryTask } from './statutory-task.js'
import { transition } from './transition.js'
import { workOrientedStay } from './work-oriented-stay.js'

/** The questions of the domain, by id. */
export const responsibilityDecisions = {
  'responsibility.level': responsibilityLevel,
  'responsibility.statutory-task': statutoryTask,
  'responsibility.habilitation-process': habilitationProcess,
  'responsibility.agreement-limit': agreementLimit,
  'responsibility.contracting-out': contractingOut,
  'responsibility.meanwhile': meanwhile,
  'responsibility.refusal-ground': refusalGround,
  'responsibility.assessment': needsAssessment,
  'responsibility.case-handling': caseHandling,
  'responsibility.offer-level': offerLevel,
  'responsibility.work-oriented-stay': workOrientedStay,
  'responsibility.ambulatory': responsibilityAmbulatory,
  'responsibility.guidance-duty': guidanceDuty,
  'responsibility.assistive-device.work-bar': assistiveDeviceWorkBar,
  'responsibility.assistive-device.finances': assistiveDeviceFinances,
  'responsibility.assistive-device.task': assistiveDeviceTask,
  'responsibility.interpreter.required': interpreterRequired,
  'responsibility.interpreter.qualified': interpreterQualified,
  'responsibility.interpreter.child': childInterpreter,
  'responsibility.interpreter.provides': interpreterProvides,
  'responsibility.interpreter.pays': interpreterPays,
  'responsibility.coercion': coercion,
  'responsibility.transition': transition,
  'responsibility.practitioner-duty': practitionerDuty,
  'responsibility.discharge-payment': dischargePayment,
  'responsibility.complaint': responsibilityComplaint,
} as const satisfies Readonly<Record<string, Question>>

/**
 * The questions of an assessment, by the names under which it answers them.
 *
 * @internal
 */
export const responsibilityQuestionsByName = {
  level: responsibilityLevel,
  statutoryTask,
  habilitationProcess,
  agreementLimit,
  contractingOut,
  meanwhile,
  refusalGround,
  needsAssessment,
  caseHandling,
  offerLevel,
  workOrientedStay,
  ambulatory: responsibilityAmbulatory,
  guidanceDuty,
  assistiveDeviceWorkBar,
  assistiveDeviceFinances,
  assistiveDeviceTask,
  interpreterRequired,
  interpreterQualified,
  childInterpreter,
  interpreterProvides,
  interpreterPays,
  coercion,
  transition,
  practitionerDuty,
  dischargePayment,
  complaint: responsibilityComplaint,
} as const

export {
  agreementLimit,
  responsibilityAmbulatory,
  needsAssessment,
  caseHandling,
  coercion,
  responsibilityComplaint,
  contractingOut,
  assistiveDeviceFinances,
  assistiveDeviceTask,
  assistiveDeviceWorkBar,
  dischargePayment,
  guidanceDuty,
  habilitationProcess,
  childInterpreter,
  interpreterPays,
  interpreterProvides,
  interpreterQualified,
  interpreterRequired,
  responsibilityLevel,
  meanwhile,
  offerLevel,
  practitionerDuty,
  refusalGround,
  statutoryTask,
  transition,
  workOrientedStay,
}
