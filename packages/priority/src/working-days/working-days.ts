import { InvalidInput, type CalendarDay } from '@vilkar/core'
import { issue, parseInput, readAll } from '@vilkar/core/edge'
import { holidaysByDay, reasonOff, walk, type DayOff } from './count.js'
import { policyReader, type WorkingDayPolicy } from './policy.js'
import { countableDay, firstYear, isCountable, lastYear } from './range.js'

/** How working days were counted. Plain data. */
export interface WorkingDayCount {
  /** The day counted from. It is day 0, and is not counted itself. */
  readonly start: CalendarDay
  /** How many working days were counted. */
  readonly days: number
  readonly saturdayIsWorkingDay: boolean
  /** The last of them. */
  readonly lastDay: CalendarDay
  /** The days between that were passed over, in order, each with its reason. */
  readonly skipped: readonly DayOff[]
  /** The last day where Saturday counts, which is never later. */
  readonly strictLastDay: CalendarDay
}

/** More working days than the years 1900 to 2200 hold. */
const mostDays = (lastYear - firstYear + 1) * 366

function countOf(days: unknown): number {
  if (typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= mostDays) {
    return days
  }
  throw new InvalidInput([issue(['days'], 'out-of-range', `0–${String(mostDays)}`)])
}

interface Asked {
  readonly start: CalendarDay
  readonly days: number
  readonly saturdayCounts: boolean
}

function readAsked(day: string, days: number, policy: WorkingDayPolicy): Asked {
  const [start, count, { saturdayIsWorkingDay = false }] = readAll(
    () => countableDay(day, 'day'),
    () => countOf(days),
    () => parseInput(policyReader, policy),
  )
  return { start, days: count, saturdayCounts: saturdayIsWorkingDay }
}

/** Refuses a day beyond the years that are counted: the count is too large. */
function within(lastDay: CalendarDay): CalendarDay {
  if (isCountable(lastDay)) return lastDay
  throw new InvalidInput([
    issue(['days'], 'too-late', {
      nb: `år ${String(lastYear)}`,
      nn: `år ${String(lastYear)}`,
      en: `the year ${String(lastYear)}`,
    }),
  ])
}

/**
 * Counts working days, both as the policy has it and with Saturdays.
 *
 * @internal
 */
export function countFrom(
  start: CalendarDay,
  days: number,
  saturdayCounts: boolean,
): WorkingDayCount {
  const { lastDay, skipped, strictLastDay } = walk(start, days, saturdayCounts, holidaysByDay())
  return { start, days, saturdayIsWorkingDay: saturdayCounts, lastDay, skipped, strictLastDay }
}

/**
 * Tells whether a day is a working day: no Sunday, no public holiday, and by the policy no Saturday.
 *
 * Norwegian: *virkedag*. Source: hfl § 2, hgtl § 1; of Saturday no text says it.
 *
 * @param day - The day, `YYYY-MM-DD`, of the years 1900 to 2200.
 * @param policy - Whether Saturday counts. Left out: it does not.
 * @returns `true` for a working day.
 * @throws {InvalidInput} When the day is not one, or is outside those years; codes `not-a-day`,
 *   `out-of-range`.
 * @example
 * ```ts
 * import { isWorkingDay } from '@vilkar/priority'
 * isWorkingDay('2026-05-14') // => false
 * ```
 */
export function isWorkingDay(day: string, policy: WorkingDayPolicy = {}): boolean {
  const { start, saturdayCounts } = readAsked(day, 0, policy)
  return reasonOff(start, saturdayCounts, holidaysByDay()) === undefined
}

/**
 * Adds working days to a day. The day itself is day 0, whether it is a working day or not.
 *
 * Norwegian: *virkedager*. Source: hfl § 2, hgtl § 1; dl § 148 (1) counts days in the same way.
 *
 * @param day - The day counted from, `YYYY-MM-DD`, of the years 1900 to 2200.
 * @param days - How many working days, none or more.
 * @param policy - Whether Saturday counts. Left out: it does not.
 * @returns The last of the working days; the day itself for none.
 * @throws {InvalidInput} When the day is not one or lies outside those years, or so does the day reached,
 *   or the number is negative or not whole; codes `not-a-day`, `out-of-range`, `too-late`.
 * @example
 * ```ts
 * import { addWorkingDays } from '@vilkar/priority'
 * addWorkingDays('2026-03-27', 10) // => '2026-04-15'
 * addWorkingDays('2026-03-27', 10, { saturdayIsWorkingDay: true }) // => '2026-04-11'
 * ```
 */
export function addWorkingDays(
  day: string,
  days: number,
  policy: WorkingDayPolicy = {},
): CalendarDay {
  const asked = readAsked(day, days, policy)
  return within(walk(asked.start, asked.days, asked.saturdayCounts, holidaysByDay()).lastDay)
}

/**
 * Adds working days to a day, and says how they were counted: which days were passed over and why, and
 * what the last day is where Saturday counts.
 *
 * Norwegian: *fristberegning i virkedager*. Source: hfl § 2, hgtl § 1; of Saturday no text says it.
 *
 * @param day - The day counted from, `YYYY-MM-DD`, of the years 1900 to 2200.
 * @param days - How many working days, none or more.
 * @param policy - Whether Saturday counts. Left out: it does not.
 * @returns The count.
 * @throws {InvalidInput} As `addWorkingDays`.
 * @example
 * ```ts
 * import { countWorkingDays } from '@vilkar/priority'
 * const { skipped } = countWorkingDays('2026-05-13', 2)
 * skipped // => [{ day: '2026-05-14', because: 'public-holiday', holidays: ['ascension-day'] }, { day: '2026-05-16', because: 'saturday' }, { day: '2026-05-17', because: 'public-holiday', holidays: ['constitution-day'] }]
 * ```
 */
export function countWorkingDays(
  day: string,
  days: number,
  policy: WorkingDayPolicy = {},
): WorkingDayCount {
  const asked = readAsked(day, days, policy)
  const count = countFrom(asked.start, asked.days, asked.saturdayCounts)
  within(count.lastDay)
  return count
}
