import type { PlanChecklist } from './context.js'
import type { CoordinatorChecklist } from './coordinator-tasks.js'
import { exactChecklists } from './exact.js'

export {
  checkCoordinatorWork,
  checkCoordinatorWorkOptions,
  type CheckCoordinatorWorkOptions,
} from './check-coordinator.js'
export {
  checkPlan,
  checkPlanOptions,
  type CheckPlanOptions,
  type PlanChecklistReport,
  type PlanRegime,
  type PlanReport,
} from './check-plan.js'
export { coordinatorWork, type CoordinatorWork } from '../coordinator/document.js'
export { individualPlan, type IndividualPlan, type Transition } from '../plan/document.js'
export {
  childCoordinatorTasks,
  municipalCoordinatorTasks,
  specialistCoordinatorTasks,
  type CoordinatorChecklist,
  type CoordinatorContext,
} from './coordinator-tasks.js'
export { planContent } from './content.js'
export type { PlanChecklist, PlanContext } from './context.js'
export { planQuality } from './quality.js'
export { planSoundness } from './soundness.js'
export { planTransitions } from './transitions.js'

/** The checklists of the individual plan and its coordinators, by id. */
export const planChecklists: {
  readonly 'plan.content': PlanChecklist
  readonly 'plan.soundness': PlanChecklist
  readonly 'plan.transitions': PlanChecklist
  readonly 'plan.quality': PlanChecklist
  readonly 'plan.coordinator-tasks.municipality': CoordinatorChecklist
  readonly 'plan.coordinator-tasks.specialist': CoordinatorChecklist
  readonly 'plan.coordinator-tasks.child': CoordinatorChecklist
} = exactChecklists
