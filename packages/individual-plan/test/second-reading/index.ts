/* The second reading of every question, made from the statutes alone. */
import { complaintHow } from './complaint-how.ts'
import { complaint } from './complaint.ts'
import { contactDoctor } from './contact-doctor.ts'
import { control } from './control.ts'
import { coordination } from './coordination.ts'
import { coordinatorChildRight } from './coordinator.child-right.ts'
import { coordinatorChild } from './coordinator.child.ts'
import { coordinatorMunicipality } from './coordinator.municipality.ts'
import { coordinatorSpecialist } from './coordinator.specialist.ts'
import { initiate } from './initiate.ts'
import { join } from './join.ts'
import { notify } from './notify.ts'
import { prepare } from './prepare.ts'
import { request } from './request.ts'
import { right } from './right.ts'
import { start } from './start.ts'
import { tell } from './tell.ts'

/** The readings, by the id of the question. */
export const readings = {
  'plan.right': right,
  'plan.prepare': prepare,
  'plan.initiate': initiate,
  'plan.join': join,
  'plan.coordinator.municipality': coordinatorMunicipality,
  'plan.coordinator.specialist': coordinatorSpecialist,
  'plan.coordinator.child-right': coordinatorChildRight,
  'plan.coordinator.child': coordinatorChild,
  'plan.coordination': coordination,
  'plan.contact-doctor': contactDoctor,
  'plan.notify': notify,
  'plan.tell': tell,
  'plan.request': request,
  'plan.complaint': complaint,
  'plan.complaint-how': complaintHow,
  'plan.start': start,
  'plan.control': control,
}
