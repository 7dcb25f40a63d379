import { exactNeedsAssessmentContent } from './needs-assessment.js'

/**
 * The checklists with every id and message in their types, by which the texts are held to them. What is
 * public is typed more plainly.
 */
export const exactChecklists = {
  'responsibility.needs-assessment': exactNeedsAssessmentContent,
} as const
