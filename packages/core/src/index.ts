export { calendarDay, isCalendarDay, type CalendarDay } from './calendar/day.js'
export {
  applicabilityUnknownMessage,
  check,
  notApplicableMessage,
} from './checklist/check.js'
export type {
  CheckContext,
  Checklist,
  ChecklistFactory,
  ChecklistNotInForce,
  CheckReport,
  Finding,
  Observation,
  Requirement,
  Tally,
  Weight,
} from './checklist/checklist.js'
export {
  possibleOutcomes,
  type Answer,
  type Determined,
  type NotInForce,
  type Undetermined,
} from './decision/answer.js'
export {
  decide,
  decideFrom,
  prepare,
  type DecideOptions,
  type Prepared,
} from './decision/decide.js'
export {
  decision,
  type Decision,
  type DecisionFactory,
  type InputsOf,
  type OutcomeOf,
  type WrittenDecision,
} from './decision/decision.js'
export {
  atLeast,
  below,
  choice,
  flag,
  fromUpTo,
  integer,
  type CellOf,
  type ChoiceInput,
  type FlagInput,
  type Given,
  type GivenOf,
  type Input,
  type Inputs,
  type IntegerInput,
  type Presumption,
  type Range,
  type ValueSet,
} from './decision/input.js'
export { inOrder, type InOrder } from './decision/in-order.js'
export {
  forces,
  type Commencement,
  type DecisionSpecification,
  type Force,
  type Row,
} from './decision/row.js'
export { withOutcomes } from './decision/with-outcomes.js'
export { under, type Group, type GroupedRow, type Subgroup } from './decision/under.js'
export { InvalidInput, isInvalidInput } from './error/invalid-input.js'
export type { Issue, Language } from './error/issue.js'
export { version } from './version.js'
