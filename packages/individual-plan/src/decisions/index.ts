import { planComplaint } from './complaint.js'
import { contactDoctor } from './contact-doctor.js'
import { childCoordinator } from './coordinator-child.js'
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
  'plan.coordinator.child': childCoordinator,
  'plan.contact-doctor': contactDoctor,
  'plan.notify': planNotice,
  'plan.tell': planInformation,
  'plan.request': planRequest,
  'plan.complaint': planComplaint,
  'plan.start': planStart,
} as const
