import { exactPlanContent } from './content.js'
import {
  exactChildCoordinatorTasks,
  exactMunicipalCoordinatorTasks,
  exactSpecialistCoordinatorTasks,
} from './coordinator-tasks.js'
import { exactPlanQuality } from './quality.js'
import { exactPlanSoundness } from './soundness.js'
import { exactPlanTransitions } from './transitions.js'

/**
 * The checklists with every id and message in their types, by which the texts are held to them. What is
 * public is typed more plainly.
 */
export const exactChecklists = {
  'plan.content': exactPlanContent,
  'plan.soundness': exactPlanSoundness,
  'plan.transitions': exactPlanTransitions,
  'plan.quality': exactPlanQuality,
  'plan.coordinator-tasks.municipality': exactMunicipalCoordinatorTasks,
  'plan.coordinator-tasks.specialist': exactSpecialistCoordinatorTasks,
  'plan.coordinator-tasks.child': exactChildCoordinatorTasks,
} as const
