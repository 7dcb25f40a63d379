export {
  answerPlanDuty,
  assessPlanDuty,
  type PlanDutyAssessment,
  type PlanQuestion,
} from './assess-plan-duty.js'
export { planComplaint } from './decisions/complaint.js'
export { planComplaintHow } from './decisions/complaint-how.js'
export { contactDoctor } from './decisions/contact-doctor.js'
export { planControl } from './decisions/control.js'
export { planCoordination } from './decisions/coordination.js'
export { childCoordinator } from './decisions/coordinator-child.js'
export { childCoordinatorRight } from './decisions/coordinator-child-right.js'
export { municipalCoordinator } from './decisions/coordinator-municipality.js'
export { specialistCoordinator } from './decisions/coordinator-specialist.js'
export { planDecisions } from './decisions/index.js'
export { planInitiate } from './decisions/initiate.js'
export { planJoin } from './decisions/join.js'
export { planNotify } from './decisions/notify.js'
export { planPrepare } from './decisions/prepare.js'
export { planRequest } from './decisions/request.js'
export { planRight } from './decisions/right.js'
export { planStart } from './decisions/start.js'
export { planTell } from './decisions/tell.js'
export { explainPlanDuty, type PlanDutyExplanations } from './explain.js'
export {
  assessPlanDutyOptions,
  planFacts,
  type AssessPlanDutyOptions,
  type PlanFacts,
} from './facts.js'
export { movedPlanFacts } from './moved-facts.js'
export { planInputOrigins, type PlanDoor } from './input-origins.js'
export type { PlanTexts } from './texts/types.js'
export { version } from './version.js'
