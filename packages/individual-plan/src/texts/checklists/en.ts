import { content } from './en/content.js'
import {
  childCoordinatorTasks,
  municipalCoordinatorTasks,
  specialistCoordinatorTasks,
} from './en/coordinator-tasks.js'
import { quality } from './en/quality.js'
import { soundness } from './en/soundness.js'
import { transitions } from './en/transitions.js'
import type { PlanChecklistTexts } from './types.js'

/** The checklists of the domain in English. */
export const planChecklistTexts: PlanChecklistTexts = {
  'plan.content': content,
  'plan.soundness': soundness,
  'plan.transitions': transitions,
  'plan.quality': quality,
  'plan.coordinator-tasks.municipality': municipalCoordinatorTasks,
  'plan.coordinator-tasks.specialist': specialistCoordinatorTasks,
  'plan.coordinator-tasks.child': childCoordinatorTasks,
}
