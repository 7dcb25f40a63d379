export {
  answerPlanDuty,
  assessPlanDuty,
  type PlanDutyAssessment,
  type PlanQuestion,
} from './assess-plan-duty.js'
export * from './decisions/index.js'
export { explainPlanDuty, type PlanDutyExplanations } from './explain.js'
export {
  assessPlanDutyOptions,
  planFacts,
  type AssessPlanDutyOptions,
  type PlanFacts,
} from './facts.js'
export { movedPlanFacts } from './moved-facts.js'
export { planInputOrigins, type PlanDoor } from './input-origins.js'
export type { PlanTexts } from './texts/types.js'
export { version } from './version.js'
