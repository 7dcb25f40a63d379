import { needsAssessment } from './en/needs-assessment.js'
import type { ResponsibilityChecklistTexts } from './types.js'

/** The checklists of the domain in English. */
export const responsibilityChecklistTexts: ResponsibilityChecklistTexts = {
  'responsibility.needs-assessment': needsAssessment,
}
