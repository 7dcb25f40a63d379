import { isLeapYear } from 'date-fns/isLeapYear'
import { InvalidInput } from '../error/invalid-input.js'
import { kernelIssue } from '../error/issue.js'

declare const calendarDayBrand: unique symbol

/**
 * A day of the Norwegian calendar, written `YYYY-MM-DD`: a day, not an instant.
 *
 * Norwegian: *dato*. Two days compare as their texts do.
 */
export type CalendarDay = string & { readonly [calendarDayBrand]: true }

/** The days of every month: 29 of February, though not each year, 30 of four, 31 of seven. */
const shape =
  /^\d{4}-(?:02-(?:0[1-9]|[12]\d)|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01]))$/

/**
 * Tells whether a value is a calendar day that exists.
 *
 * @param value - Anything.
 * @returns `true` for a text `YYYY-MM-DD` that names a day of the calendar.
 * @example
 * ```ts
 * import { isCalendarDay } from '@vilkar/core'
 * isCalendarDay('2026-02-30') // => false
 * ```
 */
export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || !shape.test(value)) return false
  // In July the year is the same wherever the machine stands.
  return !value.endsWith('-02-29') || isLeapYear(new Date(`${value.slice(0, 4)}-07-01`))
}

/**
 * Reads a calendar day.
 *
 * @param value - A text `YYYY-MM-DD`.
 * @param name - The argument's or field's name, for the error.
 * @returns The same text, known to be a day.
 * @throws {InvalidInput} When the value is no day of the calendar; code `not-a-day`.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * calendarDay('2026-06-01') // => '2026-06-01'
 * ```
 */
export function calendarDay(value: unknown, name = 'on'): CalendarDay {
  if (isCalendarDay(value)) return value
  throw new InvalidInput([kernelIssue([name], 'not-a-day')])
}
