import { calendarDay } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { referenceDay } from './decisions.ts'

/** What lasts from one change of law to another. */
interface Lasting {
  readonly from: { readonly day: string }
  readonly until?: { readonly day: string }
}

/** A stretch of days on which the same rows are law. */
export interface Period<R> {
  readonly from: string
  /** The first day after it; absent while it lasts. */
  readonly until?: string
  /** The day whose words stand for the whole: its last, or the last day through which the law was read. */
  readonly on: string
  readonly rows: readonly R[]
}

/**
 * Finds the day before a day.
 *
 * @param day - A day, `YYYY-MM-DD`.
 * @returns The day before.
 */
export function dayBefore(day: string): string {
  return addDays(calendarDay(day), -1)
}

/**
 * Lists the days on which rows begin or end, each once, the first of them first.
 *
 * @param rows - The rows.
 */
export function turningDaysOf(rows: readonly Lasting[]): readonly string[] {
  const days = rows.flatMap(({ from, until }) => (until ? [from.day, until.day] : [from.day]))
  return [...new Set(days)].sort()
}

/**
 * Cuts time where rows begin or end.
 *
 * @param rows - The rows.
 * @returns The periods, the newest first; those in which nothing is law are left out.
 */
export function periodsOf<R extends Lasting>(rows: readonly R[]): readonly Period<R>[] {
  const days = turningDaysOf(rows)
  const periods = days.map((from, at) => {
    const until = days[at + 1]
    return {
      from,
      ...(until !== undefined && { until }),
      on: until === undefined ? (from < referenceDay ? referenceDay : from) : dayBefore(until),
      rows: rows.filter((row) => isLaw(row, from)),
    }
  })
  return periods.filter((period) => period.rows.length > 0).reverse()
}

/**
 * Tells whether a row is law on a day.
 *
 * @param row - The row.
 * @param day - The day.
 * @returns `true` from its first day and before the day on which it ended.
 */
export function isLaw(row: Lasting, day: string): boolean {
  return row.from.day <= day && (row.until === undefined || day < row.until.day)
}
