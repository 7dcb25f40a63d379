import { content } from './nb/content.js'
import {
  childCoordinatorTasks,
  municipalCoordinatorTasks,
  specialistCoordinatorTasks,
} from './nb/coordinator-tasks.js'
import { quality } from './nb/quality.js'
import { soundness } from './nb/soundness.js'
import { transitions } from './nb/transitions.js'
import type { PlanChecklistTexts } from './types.js'

/** The checklists of the domain in bokmål. */
export const planChecklistTexts: PlanChecklistTexts = {
  'plan.content': content,
  'plan.soundness': soundness,
  'plan.transitions': transitions,
  'plan.quality': quality,
  'plan.coordinator-tasks.municipality': municipalCoordinatorTasks,
  'plan.coordinator-tasks.specialist': specialistCoordinatorTasks,
  'plan.coordinator-tasks.child': childCoordinatorTasks,
}
