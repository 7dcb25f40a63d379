/*
 * The second reading of the domain: each question read from the statutes alone, beside the tables.
 */
import { assessmentDeadline } from './assessment-deadline.ts'
import { complaintDeadline } from './complaint-deadline.ts'
import { complaintForm } from './complaint-form.ts'
import { complaint } from './complaint.ts'
import { duties } from './duties.ts'
import { fasterAssessment } from './faster-assessment.ts'
import { habilitationTransition } from './habilitation-transition.ts'
import { missedDeadline } from './missed-deadline.ts'
import { municipal } from './municipal.ts'
import { rankingCriteria } from './ranking-criteria.ts'
import { referralReturn } from './referral-return.ts'
import { right } from './right.ts'
import { startDeadline } from './start-deadline.ts'
import { targetGroup } from './target-group.ts'

/** The readings, by the question they are of. */
export const readings = {
  'priority.right': right,
  'priority.ranking-criteria': rankingCriteria,
  'priority.assessment-deadline': assessmentDeadline,
  'priority.faster-assessment': fasterAssessment,
  'priority.duties': duties,
  'priority.start-deadline': startDeadline,
  'priority.missed-deadline': missedDeadline,
  'priority.complaint-deadline': complaintDeadline,
  'priority.complaint': complaint,
  'priority.complaint-form': complaintForm,
  'priority.referral-return': referralReturn,
  'priority.municipal': municipal,
  'priority.target-group': targetGroup,
  'priority.habilitation-transition': habilitationTransition,
} as const
