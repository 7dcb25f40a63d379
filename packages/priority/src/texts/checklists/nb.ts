import { referral } from './nb/referral.js'
import type { PriorityChecklistTexts } from './types.js'

/** The checklists of the domain in bokmål. */
export const priorityChecklistTexts: PriorityChecklistTexts = {
  'priority.referral': referral,
}
