import { calendarDay, InvalidInput, type CalendarDay, type Issue } from '@vilkar/core'
import { issue } from '@vilkar/core/edge'

/** The first year whose days are counted. */
export const firstYear = 1900
/** The last year whose days are counted. */
export const lastYear = 2200

const years = `${String(firstYear)}–${String(lastYear)}`

/**
 * Tells whether a day lies in the years that are counted.
 *
 * @internal
 */
export function isCountable(day: CalendarDay): boolean {
  return day >= String(firstYear) && day < String(lastYear + 1)
}

/**
 * Finds that a day lies outside the years that are counted.
 *
 * @internal
 */
export function outsideYears(name: string, day: CalendarDay): readonly Issue[] {
  return isCountable(day) ? [] : [issue([name], 'out-of-range', years)]
}

/**
 * Reads a day of the years that are counted.
 *
 * @internal
 */
export function countableDay(value: unknown, name: string): CalendarDay {
  const day = calendarDay(value, name)
  const issues = outsideYears(name, day)
  if (issues.length > 0) throw new InvalidInput(issues)
  return day
}

/**
 * Reads a year that is counted.
 *
 * @internal
 */
export function countableYear(value: number): number {
  if (Number.isInteger(value) && value >= firstYear && value <= lastYear) return value
  throw new InvalidInput([issue(['year'], 'out-of-range', years)])
}
