import { exactChecklists } from './exact.js'
import type { NeedsAssessmentChecklist } from './observe.js'

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
export type { NeedsAssessmentChecklist, NeedsAssessmentContext } from './observe.js'
export { needsAssessmentContent, type NeedsAssessmentPoint } from './needs-assessment.js'

/** The checklists of responsibility, by id. */
export const responsibilityChecklists: {
  readonly 'responsibility.needs-assessment': NeedsAssessmentChecklist
} = exactChecklists
