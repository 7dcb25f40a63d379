/* The days on which questions are held to each other: around every change of what they look at. */
import { calendarDay, type CalendarDay, type Commencement } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { changesOf } from '@vilkar/testing/tables'

const first = calendarDay('2012-01-01')
const last = '2027-12-31'

/** A rule that is law from a day, and may end. */
interface Dated {
  readonly from: Commencement
  readonly until?: Commencement
}

/** What holds rules. */
export interface Ruled {
  readonly rows: readonly Dated[]
}

/**
 * The days around the changes of some tables: the day before each, the day, and the day after; the first
 * day covered, and one after the last change.
 */
export function daysOf(tables: readonly Ruled[]): readonly CalendarDay[] {
  const changes = tables.flatMap(changesOf)
  return [...new Set([first, ...changes])]
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
    .concat(addDays(calendarDay(last), -30))
    .filter((day) => day >= first && day <= last)
    .sort()
}

/**
 * Tells whether a day lies in the spring of 2020, when a regulation set aside rights and duties of some acts
 * and not of others: FOR-2020-03-27-462, to 2020-05-26. What belongs together otherwise was apart then.
 */
export function isSuspended(day: string | null | undefined): boolean {
  return day !== null && day !== undefined && day >= '2020-03-27' && day <= '2020-05-27'
}
