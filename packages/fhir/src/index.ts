export { individualPlanCoding, parentalResponsibilitySystem, type Coding } from './codes.js'
export {
  operationOutcome,
  outcomeOfIssues,
  type OperationOutcome,
  type OutcomeIssue,
  type OutcomeOptions,
} from './operation-outcome.js'
export {
  questionnaire,
  type AskedInForm,
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireOptions,
} from './questionnaire.js'
export { readAnswers, type AnswersRead } from './read-answers.js'
export { readFhir, type FhirRead, type ReadFhirOptions } from './read-fhir.js'
export type { CoordinatorRoles } from './read-team.js'
export type { Unplaced, WhyUnplaced } from './unplaced.js'
export { withheldFromParentsBy, type Withholding } from './withheld.js'
