import {
  childCoordinatorTasks,
  municipalCoordinatorTasks,
  specialistCoordinatorTasks,
} from './coordinator-tasks.js'
import { planContent } from './content.js'
import { planQuality } from './quality.js'
import { planSoundness } from './soundness.js'
import { planTransitions } from './transitions.js'

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
  type CoordinatorContext,
} from './coordinator-tasks.js'
export { planContent } from './content.js'
export { planQuality } from './quality.js'
export { planSoundness } from './soundness.js'
export { planTransitions } from './transitions.js'

/** The checklists of the individual plan and its coordinators, by id. */
export const planChecklists = {
  'plan.content': planContent,
  'plan.soundness': planSoundness,
  'plan.transitions': planTransitions,
  'plan.quality': planQuality,
  'plan.coordinator-tasks.municipality': municipalCoordinatorTasks,
  'plan.coordinator-tasks.specialist': specialistCoordinatorTasks,
  'plan.coordinator-tasks.child': childCoordinatorTasks,
} as const
