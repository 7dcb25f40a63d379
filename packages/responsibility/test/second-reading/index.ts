import { agreementLimit } from './agreement-limit.ts'
import { ambulatory } from './ambulatory.ts'
import { assessment } from './assessment.ts'
import { assistiveDeviceFinances } from './assistive-device.finances.ts'
import { assistiveDeviceTask } from './assistive-device.task.ts'
import { assistiveDeviceWorkBar } from './assistive-device.work-bar.ts'
import { caseHandling } from './case-handling.ts'
import { coercion } from './coercion.ts'
import { responsibilityComplaint } from './complaint.ts'
import { contractingOut } from './contracting-out.ts'
import { dischargePayment } from './discharge-payment.ts'
import { guidanceDuty } from './guidance-duty.ts'
import { habilitationProcess } from './habilitation-process.ts'
import { interpreterChild } from './interpreter.child.ts'
import { interpreterPays } from './interpreter.pays.ts'
import { interpreterProvides } from './interpreter.provides.ts'
import { interpreterQualified } from './interpreter.qualified.ts'
import { interpreterRequired } from './interpreter.required.ts'
import { level } from './level.ts'
import { meanwhile } from './meanwhile.ts'
import { offerLevel } from './offer-level.ts'
import { practitionerDuty } from './practitioner-duty.ts'
import { refusalGround } from './refusal-ground.ts'
import { statutoryTask } from './statutory-task.ts'
import { transition } from './transition.ts'
import { workOrientedStay } from './work-oriented-stay.ts'

/** The second readings of the domain's questions, by id. */
export const readings = {
  'responsibility.agreement-limit': agreementLimit,
  'responsibility.ambulatory': ambulatory,
  'responsibility.assessment': assessment,
  'responsibility.assistive-device.finances': assistiveDeviceFinances,
  'responsibility.assistive-device.task': assistiveDeviceTask,
  'responsibility.assistive-device.work-bar': assistiveDeviceWorkBar,
  'responsibility.case-handling': caseHandling,
  'responsibility.coercion': coercion,
  'responsibility.complaint': responsibilityComplaint,
  'responsibility.contracting-out': contractingOut,
  'responsibility.discharge-payment': dischargePayment,
  'responsibility.guidance-duty': guidanceDuty,
  'responsibility.habilitation-process': habilitationProcess,
  'responsibility.interpreter.child': interpreterChild,
  'responsibility.interpreter.pays': interpreterPays,
  'responsibility.interpreter.provides': interpreterProvides,
  'responsibility.interpreter.qualified': interpreterQualified,
  'responsibility.interpreter.required': interpreterRequired,
  'responsibility.level': level,
  'responsibility.meanwhile': meanwhile,
  'responsibility.offer-level': offerLevel,
  'responsibility.practitioner-duty': practitionerDuty,
  'responsibility.refusal-ground': refusalGround,
  'responsibility.statutory-task': statutoryTask,
  'responsibility.transition': transition,
  'responsibility.work-oriented-stay': workOrientedStay,
}
