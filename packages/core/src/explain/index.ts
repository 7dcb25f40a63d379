export {
  explain,
  type ExplainedCondition,
  type ExplainedNeed,
  type Explanation,
} from './explain.js'
export { explainAll, type ExplanationsOf } from './explain-all.js'
export { explainChange, type ExplainedChange } from './explain-change.js'
export {
  explainFindings,
  explainReport,
  type ExplainedFinding,
  type ExplainedReport,
} from './findings.js'
export { formField, type FormField } from './form-field.js'
export { explanationLines } from './lines.js'
export {
  also,
  judgedIn,
  pointsIn,
  type JudgedPhrases,
  type JudgedPoint,
  type PointMakers,
  type PointText,
} from './point-texts.js'
export {
  fillText,
  type Certainty,
  type CommonTexts,
  type DatedTerm,
  type DecisionTexts,
  type DomainTexts,
  type InputTexts,
  type RequirementTexts,
} from './domain-texts.js'
export { oneLanguageOf, type EachLanguage, type InEachLanguage } from './one-language-of.js'
export type { ChecklistTextsOf, TextsOf } from './texts-of.js'
