import type { MovedFacts } from '@vilkar/core/edge'

/**
 * The facts on priority that had other names in 0.1.0.
 *
 * @internal
 */
export const movedPriorityFacts: MovedFacts = {
  condition: { to: ['habilitationCondition'] },
  need: { to: ['habilitationNeed'] },
  benefit: { to: ['expectedBenefit'] },
  complaintAbout: { to: ['priorityComplaintAbout'] },
}
