import type { Question } from '@vilkar/law'
import { planComplaint } from './complaint.js'
import { planComplaintHow } from './complaint-how.js'
import { contactDoctor } from './contact-doctor.js'
import { planControl } from './control.js'
import { planCoordination } from './coordination.js'
import { childCoordinator } from './coordinator-child.js'
import { childCoordinatorRight } from './coordinator-child-right.js'
import { municipalCoordinator } from './coordinator-municipality.js'
import { specialistCoordinator } from './coordinator-specialist.js'
import { planInitiate } from './initiate.js'
import { planJoin } from './join.js'
import { planNotify } from './notify.js'
import { planPrepare } from './prepare.js'
import { planRequest } from './request.js'
import { planRight } from './right.js'
import { planStart } from './start.js'
import { planTell } from './tell.js'

/** The questions of the domain, by id. */
export const planDecisions = {
  'plan.right': planRight,
  'plan.prepare': planPrepare,
  'plan.initiate': planInitiate,
  'plan.join': planJoin,
  'plan.coordinator.municipality': municipalCoordinator,
  'plan.coordinator.specialist': specialistCoordinator,
  'plan.coordinator.child-right': childCoordinatorRight,
  'plan.coordinator.child': childCoordinator,
  'plan.coordination': planCoordination,
  'plan.contact-doctor': contactDoctor,
  'plan.notify': planNotify,
  'plan.tell': planTell,
  'plan.request': planRequest,
  'plan.complaint': planComplaint,
  'plan.complaint-how': planComplaintHow,
  'plan.start': planStart,
  'plan.control': planControl,
} as const satisfies Readonly<Record<string, Question>>

/**
 * The questions of an assessment, by the names under which it answers them.
 *
 * @internal
 */
export const planQuestionsByName = {
  right: planRight,
  prepare: planPrepare,
  initiate: planInitiate,
  join: planJoin,
  municipalCoordinator,
  specialistCoordinator,
  childCoordinatorRight,
  childCoordinator,
  coordination: planCoordination,
  contactDoctor,
  notify: planNotify,
  tell: planTell,
  request: planRequest,
  complaint: planComplaint,
  complaintHow: planComplaintHow,
  start: planStart,
  control: planControl,
} as const

export {
  planComplaint,
  planComplaintHow,
  contactDoctor,
  planControl,
  planCoordination,
  childCoordinator,
  childCoordinatorRight,
  municipalCoordinator,
  specialistCoordinator,
  planInitiate,
  planJoin,
  planNotify,
  planPrepare,
  planRequest,
  planRight,
  planStart,
  planTell,
}
