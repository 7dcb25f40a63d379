export {
  answerPriority,
  assessPriority,
  priorityDayFacts,
  type PriorityAssessment,
  type PriorityQuestion,
  type ReferralRules,
} from './assess-priority.js'
export {
  assessmentDeadline,
  assessmentDeadlineOptions,
  type AssessmentCount,
  type AssessmentDeadline,
  type AssessmentDeadlineOptions,
  type ReferredTo,
  type AssessmentTask,
} from './deadlines/assessment-deadline.js'
export {
  complaintDeadline,
  complaintDeadlineOptions,
  type ComplaintDeadline,
  type ComplaintDeadlineOptions,
  type ComplaintTiming,
} from './deadlines/complaint-deadline.js'
export type { Age } from './deadlines/options.js'
export type { PriorityEra, PriorityEraId } from './deadlines/eras.js'
export {
  startDeadline,
  startDeadlineOptions,
  type CapOutcome,
  type StartCap,
  type StartDeadline,
  type StartDeadlineOptions,
} from './deadlines/start-deadline.js'
export * from './decisions/index.js'
export { dutiesOwed, type DutiesOwed, type DutyToInform, type DutyTopic } from './duties-owed.js'
export { explainDeadlines, type ExplainedDeadlines } from './explain-deadlines.js'
export { explainPriority, type PriorityExplanations } from './explain.js'
export {
  priorityFacts,
  type PriorityFacts,
  type ReadFacts,
} from './facts.js'
export { movedPriorityFacts } from './moved-facts.js'
export { priorityAssumptions, type PriorityAssumption } from './assumptions.js'
export { assessPriorityOptions, type AssessPriorityOptions } from './options.js'
export { priorityInputOrigins, type PriorityDoor } from './input-origins.js'
export {
  priorityGuideRows,
  type GuideCondition,
  type GuideFactor,
  type GuideRemark,
  type GuideRow,
  type GuideVariant,
  type PriorityGuideEdition,
  type PriorityGuideId,
} from './guide/rows.js'
export {
  guideOptions,
  guideQuestion,
  suggestFromGuide,
  type GuideQuestion,
  type GuideSuggestion,
} from './guide/suggest.js'
export type { CalendarTexts } from './texts/calendar-types.js'
export type { DeadlineTexts } from './texts/deadline-types.js'
export type { GuideTexts } from './texts/guide-types.js'
export type { PriorityTexts } from './texts/types.js'
export type { DayOff } from './working-days/count.js'
export {
  publicHolidayIds,
  publicHolidays,
  type PublicHoliday,
  type PublicHolidayId,
} from './working-days/public-holidays.js'
export type { AnswersOverDays } from './over-days.js'
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  type WorkingDayCount,
} from './working-days/working-days.js'
export { workingDayPolicy, type WorkingDayPolicy } from './working-days/policy.js'
export { version } from './version.js'
