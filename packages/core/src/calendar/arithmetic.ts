import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysTo } from 'date-fns/addDays'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { addYears as addYearsTo } from 'date-fns/addYears'
import { getISODay } from 'date-fns/getISODay'
import { InvalidInput } from '../error/invalid-input.js'
import { kernelIssue } from '../error/issue.js'
import { calendarDay, type CalendarDay } from './day.js'

/** Reads a day again: a caller without types may give any text, which would count as some other day. */
function utc(day: CalendarDay): Date {
  return new UTCDateMini(`${calendarDay(day, 'day')}T00:00:00Z`)
}

/** Refuses what is no whole number: a text of digits would be joined and not added. */
function whole(count: number, name: string): number {
  if (Number.isInteger(count)) return count
  throw new InvalidInput([kernelIssue([name], 'not-a-whole-number')])
}

/** Reads the day of a date; one that lies beyond the calendar's four-digit years is no day. */
function dayOf(date: Date): CalendarDay {
  return calendarDay(Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10), 'day')
}

/**
 * Adds days to a day.
 *
 * @param day - The day counted from.
 * @param days - A whole number of days; negative counts back.
 * @returns The day reached.
 * @throws {InvalidInput} When the day is not one, the number is not whole, or the day reached is outside the years
 *   0000 to 9999; codes `not-a-day`, `not-a-whole-number`.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * import { addDays } from '@vilkar/core/calendar'
 * addDays(calendarDay('2024-02-28'), 2) // => '2024-03-01'
 * ```
 */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOf(addDaysTo(utc(day), whole(days, 'days')))
}

/**
 * Adds whole months to a day. Where the month reached lacks the day, its last day is meant, so count
 * from the first day at once and never step by step.
 *
 * @param day - The day counted from.
 * @param months - A whole number of months; negative counts back.
 * @returns The day reached.
 * @throws {InvalidInput} When the day is not one, the number is not whole, or the day reached is outside the years
 *   0000 to 9999; codes `not-a-day`, `not-a-whole-number`.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * import { addMonths } from '@vilkar/core/calendar'
 * addMonths(calendarDay('2026-08-31'), 6) // => '2027-02-28'
 * ```
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return dayOf(addMonthsTo(utc(day), whole(months, 'months')))
}

/**
 * Adds whole years to a day. A 29 February becomes 28 February in a common year.
 *
 * @param day - The day counted from.
 * @param years - A whole number of years; negative counts back.
 * @returns The day reached.
 * @throws {InvalidInput} When the day is not one, the number is not whole, or the day reached is outside the years
 *   0000 to 9999; codes `not-a-day`, `not-a-whole-number`.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * import { addYears } from '@vilkar/core/calendar'
 * addYears(calendarDay('2008-02-29'), 18) // => '2026-02-28'
 * ```
 */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  return dayOf(addYearsTo(utc(day), whole(years, 'years')))
}

/** A day of the week by its number in ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const weekdays: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6]

/**
 * Tells which day of the week a day is.
 *
 * Norwegian: *ukedag*.
 *
 * @param day - The day.
 * @returns 1 for Monday to 7 for Sunday, as ISO 8601 numbers them.
 * @throws {InvalidInput} When the day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * import { weekdayOf } from '@vilkar/core/calendar'
 * weekdayOf(calendarDay('2026-05-17')) // => 7
 * ```
 */
export function weekdayOf(day: CalendarDay): Weekday {
  return weekdays[getISODay(utc(day)) % 7] ?? 7
}
