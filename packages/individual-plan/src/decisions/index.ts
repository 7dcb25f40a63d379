import type { Question } from '@vilkar/law'
import { planComplaint } from './complaint.js'
import { planComplaintForm } from './complaint-how.js'
import { contactDoctor } from './contact-doctor.js'
import { planControl } from './control.js'
import { serviceCoordination } from './coordination.js'
import { childCoordinator } from './coordinator-child.js'
import { childCoordinatorRight } from './coordinator-child-right.js'
import { municipalCoordinator } from './coordinator-municipality.js'
import { specialistCoordinator } from './coordinator-specialist.js'
import { planInitiation } from './initiate.js'
import { planParticipation } from './join.js'
import { planNotice } from './notify.js'
import { planPreparation } from './prepare.js'
import { planRequest } from './request.js'
import { planRight } from './right.js'
import { planStart } from './start.js'
import { planInformation } from './tell.js'

/** The questions of the domain, by id. */
export const planDecisions = {
  'plan.right': planRight,
  'plan.prepare': planPreparation,
  'plan.initiate': planInitiation,
  'plan.join': planParticipation,
  'plan.coordinator.municipality': municipalCoordinator,
  'plan.coordinator.specialist': specialistCoordinator,
  'plan.coordinator.child-right': childCoordinatorRight,
  'plan.coordinator.child': childCoordinator,
  'plan.coordination': serviceCoordination,
  'plan.contact-doctor': contactDoctor,
  'plan.notify': planNotice,
  'plan.tell': planInformation,
  'plan.request': planRequest,
  'plan.complaint': planComplaint,
  'plan.complaint-how': planComplaintForm,
  'plan.start': planStart,
  'plan.control': planControl,
} as const satisfies Readonly<Record<string, Question>>
