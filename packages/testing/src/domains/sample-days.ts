import { calendarDay, type Decision } from '@vilkar/core'
import { addDays, addYears } from '@vilkar/core/calendar'
import { daysOf } from '../tables/oracle.ts'

/** A day some days later, or earlier. */
export function later(day: string, days: number): string {
  return addDays(calendarDay(day), days)
}

/** A day some years earlier: the day of birth of somebody who turns that many years. */
export function yearsBefore(day: string, years: number): string {
  return addYears(calendarDay(day), -years)
}

/** Each of some days, with the day before it and the day after. */
export function around(days: readonly string[]): readonly string[] {
  return days.flatMap((day) => [later(day, -1), day, later(day, 1)])
}

/** The days on which a domain is looked at. */
export interface SampleDays {
  readonly always: readonly string[]
  /** Those from a day on, up to another that is not among them. */
  readonly from: (first: string, end?: string) => readonly string[]
  /** Those before a day. */
  readonly until: (end: string) => readonly string[]
}

/**
 * Lists the days on which the tables of a domain are looked at: the day before each change of any of them, the
 * day and the day after, and some more. A new change of law is among them by itself.
 *
 * @param decisionsById - All decisions of the domain, by id.
 * @param more - Further days, such as those on which a provision changed without a change of outcome.
 */
export function sampleDays(
  decisionsById: Readonly<Record<string, object>>,
  more: readonly string[],
): SampleDays {
  const decisions = Object.values(decisionsById) as readonly Decision[]
  const begins = decisions.flatMap(({ rows }) => rows.map(({ from }) => from.day)).sort()[0] ?? ''
  const always = [...new Set([...decisions.flatMap(daysOf), ...more])]
    .filter((day) => day >= begins)
    .sort()
  const from = (first: string, end = '9999'): readonly string[] =>
    always.filter((day) => day >= first && day < end)
  return { always, from, until: (end) => from(begins, end) }
}
