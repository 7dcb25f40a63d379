import type { CalendarDay, Commencement } from '@vilkar/core'
import { addYears } from '@vilkar/core/calendar'
import { since } from '@vilkar/law'

/** The rules on priority, by the time in which they were law. */
const starts = [
  ['E1', since.patientRights2001],
  ['E2', since.individualDeadline2004],
  ['E3', since.specialistRight2015],
  ['E4', since.priorityCriteria2019],
  ['E5', since.specialistRight2024],
] as const satisfies readonly (readonly [string, Commencement])[]

/** A time of the law on priority: E1 from 2001, E2 from 2004, E3 from 2015, E4 from 2019, E5 from 2024. */
export type PriorityEraId = (typeof starts)[number][0]

/** The rules that a referral follows. Plain data. */
export interface PriorityEra {
  readonly id: PriorityEraId
  readonly from: CalendarDay
  /** The first day on which they were no longer law; absent while they stand. */
  readonly until?: CalendarDay
  /** What chose them. */
  readonly chosenBy: 'day-received'
  /**
   * Whether that the day of receipt chooses them is an assumption: no transitional rule was read for the
   * changes of 2015, 2019 and 2024. In 2004 the regulations, and not the act, named those referred after
   * 1 September: it is one for whoever may have been referred by that day.
   */
  readonly assumed: boolean
}

/**
 * The years that a referral may be under way, as a check of what can be: no text sets a number. It keeps an
 * unknown day of sending near the day of receipt.
 *
 * @internal
 */
export const yearsUnderWay = 2

/**
 * Finds the rules of the day on which a referral was received.
 *
 * @internal
 */
export function eraOf(received: CalendarDay, sent?: CalendarDay | null): PriorityEra | undefined {
  const at = starts.filter(([, { day }]) => day <= received).length - 1
  const era = starts[at]
  if (era === undefined) return undefined
  const [id, { day }] = era
  const until = starts[at + 1]?.[1].day
  return {
    id,
    from: day,
    ...(until && { until }),
    chosenBy: 'day-received',
    assumed:
      day > since.individualDeadline2004.day ||
      (day === since.individualDeadline2004.day &&
        (sent ?? addYears(received, -yearsUnderWay)) <= day),
  }
}
