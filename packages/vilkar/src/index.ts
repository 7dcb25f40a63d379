export { assessCase, type AssessCaseOptions, type CaseAssessment } from './assess-case.js'
export { caseFile, type CaseFile } from './case-file.js'
export { explainCase, type CaseExplanations } from './explain-case.js'
export type { CaseTexts } from './texts/types.js'
export { InvalidInput, isInvalidInput, type Issue } from '@vilkar/core'
export { explanationLines, type Explanation } from '@vilkar/core/explain'
export {
  ordinaryCare,
  type ConsentAssessment,
  type ConsentQuestion,
  type NextOfKinOrder,
} from '@vilkar/consent'
