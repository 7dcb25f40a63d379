import { referral } from './en/referral.js'
import type { PriorityChecklistTexts } from './types.js'

/** The checklists of the domain in English. */
export const priorityChecklistTexts: PriorityChecklistTexts = {
  'priority.referral': referral,
}
