import { needsAssessment } from './nb/needs-assessment.js'
import type { ResponsibilityChecklistTexts } from './types.js'

/** The checklists of the domain in bokmål. */
export const responsibilityChecklistTexts: ResponsibilityChecklistTexts = {
  'responsibility.needs-assessment': needsAssessment,
}
