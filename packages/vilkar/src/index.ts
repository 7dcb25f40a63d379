export { answersOf, type AnswersByDomain, type CaseAnswer } from './answers-of.js'
export {
  assessCase,
  type AssessCaseOptions,
  type CaseAssessment,
  type ChosenCaseAssessment,
} from './assess-case.js'
export { nextToAsk } from './next-to-ask.js'
export { assumptions, type AssumedCaseFact, type CaseAssumption } from './assumptions.js'
export {
  bringForward,
  type CaseFileBroughtForward,
  type FactBroughtForward,
} from './bring-forward.js'
export type { CaseDocument, DocumentReports } from './documents.js'
export { caseFile, type CaseFile } from './case-file.js'
export {
  caseQuestions,
  type CaseDomain,
  type CaseQuestion,
  type ChosenAnswers,
  type DomainAssessments,
} from './domains.js'
export { explainCase, type CaseExplanations, type ExplainedDocuments } from './explain-case.js'
export type { CaseTexts, OverviewTexts } from './texts/types.js'
export { InvalidInput, isInvalidInput, type Issue } from '@vilkar/core'
export {
  explanationLines,
  type ExplainedFinding,
  type ExplainedReport,
  type Explanation,
} from '@vilkar/core/explain'
export {
  type ConsentAssessment,
  type ConsentQuestion,
  type NextOfKinOrder,
} from '@vilkar/consent'
export type { CaseBearer, Duty, DutyBearer, DutyTime } from './overview/duties.js'
export type { Beneficiary, NamedBearer, Substance, TimeLimit } from '@vilkar/law'
export type {
  ExplainedDuty,
  ExplainedFactToAsk,
  ExplainedJudgement,
  ExplainedOverview,
} from './overview/explain-overview.js'
export type { CaseOverview } from './overview/overview.js'
export type { FactToAsk } from './overview/to-ask.js'
export type { Judgement } from './overview/to-judge.js'
export { situations } from './situations/index.js'
export { situationsOf } from './situations/find.js'
export type { Sayings, Situation } from './situations/situation.js'
export type { CaseSection, FactPlace } from './fact-place.js'
