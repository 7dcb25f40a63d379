import type { Question } from '@vilkar/law'
import { priorityAssessmentDeadline } from './assessment-deadline.js'
import { priorityComplaintDeadline } from './complaint-deadline.js'
import { priorityComplaintForm } from './complaint-form.js'
import { priorityComplaint } from './complaint.js'
import { priorityDuties } from './duties.js'
import { fasterAssessment } from './faster-assessment.js'
import { habilitationTransition } from './habilitation-transition.js'
import { priorityMissedDeadline } from './missed-deadline.js'
import { municipalPriority } from './municipal.js'
import { priorityRankingCriteria } from './ranking-criteria.js'
import { referralReturn } from './referral-return.js'
import { priorityRight } from './right.js'
import { priorityStartDeadline } from './start-deadline.js'
import { priorityTargetGroup } from './target-group.js'

/** The questions of the domain, by id. */
export const priorityDecisions = {
  'priority.right': priorityRight,
  'priority.ranking-criteria': priorityRankingCriteria,
  'priority.assessment-deadline': priorityAssessmentDeadline,
  'priority.faster-assessment': fasterAssessment,
  'priority.duties': priorityDuties,
  'priority.start-deadline': priorityStartDeadline,
  'priority.missed-deadline': priorityMissedDeadline,
  'priority.complaint-deadline': priorityComplaintDeadline,
  'priority.complaint': priorityComplaint,
  'priority.complaint-form': priorityComplaintForm,
  'priority.referral-return': referralReturn,
  'priority.municipal': municipalPriority,
  'priority.target-group': priorityTargetGroup,
  'priority.habilitation-transition': habilitationTransition,
} as const satisfies Readonly<Record<string, Question>>

export {
  priorityAssessmentDeadline,
  priorityComplaintDeadline,
  priorityComplaintForm,
  priorityComplaint,
  priorityDuties,
  fasterAssessment,
  priorityMissedDeadline,
  municipalPriority,
  priorityRankingCriteria,
  referralReturn,
  priorityRight,
  priorityStartDeadline,
  habilitationTransition,
  priorityTargetGroup,
}
