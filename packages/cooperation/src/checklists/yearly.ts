import { calendarDay, type CalendarDay, type Observation } from '@vilkar/core'
import { addYears } from '@vilkar/core/calendar'
import { met, open, unmet } from '@vilkar/core/documents'

/** The last of some days that is not after another. */
function lastThrough(days: readonly string[], on: CalendarDay): string | undefined {
  let last: string | undefined
  for (const day of days) if (day <= on && (last === undefined || day > last)) last = day
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
  on: CalendarDay,
): Observation<'met' | 'over-a-year' | 'overdue'> | undefined {
  const last = lastThrough(days, on)
  if (last === undefined) return undefined
  if (on <= addYears(calendarDay(last), 1)) return met(at)
  const wholeYearBetween = Number(on.slice(0, 4)) - Number(last.slice(0, 4)) > 1
  return wholeYearBetween ? unmet(at, 'overdue', { last }) : open(at, 'over-a-year', { last })
}
