import { content } from './nn/content.js'
import {
  childCoordinatorTasks,
  municipalCoordinatorTasks,
  specialistCoordinatorTasks,
} from './nn/coordinator-tasks.js'
import { quality } from './nn/quality.js'
import { soundness } from './nn/soundness.js'
import { transitions } from './nn/transitions.js'
import type { PlanChecklistTexts } from './types.js'

/** The checklists of the domain in nynorsk. */
export const planChecklistTexts: PlanChecklistTexts = {
  'plan.content': content,
  'plan.soundness': soundness,
  'plan.transitions': transitions,
  'plan.quality': quality,
  'plan.coordinator-tasks.municipality': municipalCoordinatorTasks,
  'plan.coordinator-tasks.specialist': specialistCoordinatorTasks,
  'plan.coordinator-tasks.child': childCoordinatorTasks,
}
