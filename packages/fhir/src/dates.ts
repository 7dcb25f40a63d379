import { isCalendarDay } from '@vilkar/core'
import { within } from './json.js'
import type { Unplaced } from './unplaced.js'

/** The last Sunday of a month of a year. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0))
  return last.getUTCDate() - last.getUTCDay()
}

/** How many hours Norway is before UTC: two from the last Sunday of March until that of October, at one o'clock UTC. */
function hoursBefore(instant: Date): number {
  const year = instant.getUTCFullYear()
  const starts = Date.UTC(year, 2, lastSunday(year, 3), 1)
  const ends = Date.UTC(year, 9, lastSunday(year, 10), 1)
  return instant.getTime() >= starts && instant.getTime() < ends ? 2 : 1
}

/**
 * Reads the day of a date or a dateTime: where a time is given, that of Norway. What is less than a day is none.
 *
 * @internal
 */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (isCalendarDay(value)) return value
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) return undefined
  const instant = new Date(value)
  // Some engines take the 30th of February for a day of March.
  if (!isCalendarDay(value.slice(0, 10)) || Number.isNaN(instant.getTime())) return undefined
  const inNorway = new Date(instant.getTime() + hoursBefore(instant) * 3_600_000)
  const day = inNorway.toISOString().slice(0, 10)
  // The last hour of the calendar is in no year that it has.
  return isCalendarDay(day) ? day : undefined
}

/** A year or a month, of which the day is not said. */
const lessThanADay = /^\d{4}(?:-\d\d)?$/

/** Whether a day is before another, the same or after it; nothing where that is not said. */
function order(value: unknown, on: string): 'before' | 'same' | 'after' | undefined {
  const day = dayOf(value) ?? value
  if (typeof day !== 'string' || !(isCalendarDay(day) || lessThanADay.test(day))) return undefined
  const same = on.slice(0, day.length)
  if (day === same) return day === on ? 'same' : undefined
  return day < same ? 'before' : 'after'
}

/**
 * Tells whether a day is within a period. Where a year or a month leaves that open, it is not believed.
 *
 * @internal
 */
export function isWithin(period: unknown, on: string): boolean {
  const start = within(period, 'start')
  const end = within(period, 'end')
  const began = start === undefined || ['before', 'same'].includes(order(start, on) ?? '')
  const goesOn = end === undefined || ['same', 'after'].includes(order(end, on) ?? '')
  return began && goesOn
}

/**
 * Lists dates that say less than a day, which facts about a day have no place for.
 *
 * @param dates - The dates by where they are.
 * @internal
 */
export const withoutDay = (dates: Readonly<Record<string, unknown>>): readonly Unplaced[] =>
  Object.entries(dates).flatMap(([at, date]) =>
    date !== undefined && dayOf(date) === undefined ? [{ at, why: 'no-place' as const }] : [],
  )
