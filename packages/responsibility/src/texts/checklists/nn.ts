import { needsAssessment } from './nn/needs-assessment.js'
import type { ResponsibilityChecklistTexts } from './types.js'

/** The checklists of the domain in nynorsk. */
export const responsibilityChecklistTexts: ResponsibilityChecklistTexts = {
  'responsibility.needs-assessment': needsAssessment,
}
