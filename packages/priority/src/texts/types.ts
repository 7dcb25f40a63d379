import type { InputTexts, TextsOf } from '@vilkar/core/explain'
import type { priorityDecisions } from '../decisions/index.js'
import type { CalendarTexts } from './calendar-types.js'
import type { DeadlineTexts } from './deadline-types.js'

/** What the days are called that choose the rules: no table looks at them, and an answer may need them. */
type DayTexts = Readonly<Record<'received' | 'knewEnough', InputTexts>>

/** What days are called that deadlines are counted from or held to. */
type DatedFact =
  | 'firstReceived'
  | 'rightAssessed'
  | 'deadline'
  | 'appointment'
  | 'careBegun'
  | 'decided'
  | 'filed'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile; those of the checklists are held to them where they are written.
 */
export interface PriorityTexts extends TextsOf<typeof priorityDecisions> {
  readonly calendar: CalendarTexts
  /** What facts are called that no table looks at as they are. */
  readonly facts: Readonly<Record<'birthDate' | 'sent' | 'rightFound' | DatedFact, InputTexts>>
  readonly deadlines: DeadlineTexts
  readonly inputs: TextsOf<typeof priorityDecisions>['inputs'] & DayTexts
}
