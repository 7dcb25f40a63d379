import { isCalendarDay } from '@vilkar/core'
import { within } from './json.js'

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
  if (Number.isNaN(instant.getTime())) return undefined
  return new Date(instant.getTime() + hoursBefore(instant) * 3_600_000).toISOString().slice(0, 10)
}

/**
 * Tells whether a period has ended on a day, or has not begun.
 *
 * @internal
 */
export function isOver(period: unknown, on: string): boolean {
  const start = dayOf(within(period, 'start'))
  const end = dayOf(within(period, 'end'))
  return (start !== undefined && on < start) || (end !== undefined && end < on)
}
