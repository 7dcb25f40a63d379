import { referral } from './nn/referral.js'
import type { PriorityChecklistTexts } from './types.js'

/** The checklists of the domain in nynorsk. */
export const priorityChecklistTexts: PriorityChecklistTexts = {
  'priority.referral': referral,
}
