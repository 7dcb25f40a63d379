import { calendarDay, type Observation } from '@vilkar/core'
import { addYears } from '@vilkar/core/calendar'
import { met, open, unmet, type AskedDay } from '@vilkar/core/documents'

/** The last of some days that has come. */
function lastCome(at: string, days: readonly string[], today: AskedDay): string | undefined {
  let last: string | undefined
  for (const day of days) {
    if (today.hasCome(day, at) && (last === undefined || day > last)) last = day
  }
  return last
}

/**
 * Looks whether something was gone through in the course of the last year.
 *
 * A year may be counted from the last time or be the calendar year. Both agree on up to twelve months, and
 * on a whole calendar year without; what lies between is for a reader.
 *
 * @internal
 */
export function reviewedYearly(
  at: string,
  days: readonly string[],
  today: AskedDay,
): Observation<'met' | 'over-a-year' | 'overdue'> | undefined {
  const last = lastCome(at, days, today)
  if (last === undefined) return undefined
  if (!today.countedIsOver(addYears(calendarDay(last), 1), at)) return met(at)
  const yearAfterNext = addYears(calendarDay(`${last.slice(0, 4)}-01-01`), 2)
  return today.countedHasCome(yearAfterNext, at)
    ? unmet(at, 'overdue', { last })
    : open(at, 'over-a-year', { last })
}
