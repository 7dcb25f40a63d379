import { planContent } from './content.js'
import { planQuality } from './quality.js'
import { planSoundness } from './soundness.js'
import { planTransitions } from './transitions.js'

export {
  checkPlan,
  checkPlanOptions,
  type CheckPlanOptions,
  type PlanChecklistReport,
  type PlanRegime,
  type PlanReport,
} from './check-plan.js'
export { individualPlan, type IndividualPlan, type Transition } from '../plan/document.js'
export { planContent } from './content.js'
export { planQuality } from './quality.js'
export { planSoundness } from './soundness.js'
export { planTransitions } from './transitions.js'

/** The checklists of the individual plan, by id. */
export const planChecklists = {
  'plan.content': planContent,
  'plan.soundness': planSoundness,
  'plan.transitions': planTransitions,
  'plan.quality': planQuality,
} as const
