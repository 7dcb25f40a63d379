export {
  answersOf,
  caseQuestions,
  type CaseAnswer,
  type CaseDomain,
  type CaseQuestion,
} from './answers-of.js'
export {
  assessCase,
  type AssessCaseOptions,
  type CaseAssessment,
  type DocumentReports,
} from './assess-case.js'
export { caseFile, type CaseFile } from './case-file.js'
export { explainCase, type CaseExplanations, type ExplainedDocuments } from './explain-case.js'
export type { CaseTexts } from './texts/types.js'
export { InvalidInput, isInvalidInput, type Issue } from '@vilkar/core'
export {
  explanationLines,
  type ExplainedFinding,
  type ExplainedReport,
  type Explanation,
} from '@vilkar/core/explain'
export {
  ordinaryCare,
  type ConsentAssessment,
  type ConsentQuestion,
  type NextOfKinOrder,
} from '@vilkar/consent'
