import { UTCDateMini } from '@date-fns/utc/date/mini'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { InvalidInput } from '../error/invalid-input.js'
import { kernelIssue } from '../error/issue.js'

declare const calendarDayBrand: unique symbol

/**
 * A day of the Norwegian calendar, written `YYYY-MM-DD`: a day, not an instant.
 *
 * Norwegian: *dato*. Two days compare as their texts do.
 */
export type CalendarDay = string & { readonly [calendarDayBrand]: true }

const shape = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function existsInMonth(day: string): boolean {
  return Number(day.slice(8)) <= getDaysInMonth(new UTCDateMini(`${day.slice(0, 8)}01T00:00:00Z`))
}

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
  if (typeof value !== 'string' || value.length !== 10) return false
  const parts = shape.exec(value)
  if (parts === null) return false
  // Only the last days of a month can fail to exist; the common case needs no calendar.
  return Number(parts[3]) <= 28 || existsInMonth(value)
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
