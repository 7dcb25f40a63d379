import { needsAssessmentContent } from './needs-assessment.js'

export {
  checkNeedsAssessment,
  checkNeedsAssessmentOptions,
  type CheckNeedsAssessmentOptions,
  type NeedsAssessmentReport,
} from './check-needs-assessment.js'
export {
  needsAssessmentDocument,
  situationAreas,
  type NeedsAssessmentDocument,
  type SituationArea,
} from './document.js'
export type { NeedsAssessmentContext } from './observe.js'
export { needsAssessmentContent, type NeedsAssessmentPoint } from './needs-assessment.js'

/** The checklists of responsibility, by id. */
export const responsibilityChecklists = {
  'responsibility.needs-assessment': needsAssessmentContent,
} as const
