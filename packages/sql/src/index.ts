export { dialects, type Dialect } from './dialects.js'
export type { BirthDateParts, ColumnOf, DerivedColumn, Mapping } from './mapping.js'
export {
  answerColumns,
  type AnswerColumn,
  type AnswerOptions,
  type TableName,
  type TableOptions,
} from './options.js'
export { answerStatement } from './statement/answer-statement.js'
export { outsideStatement } from './statement/outside-statement.js'
