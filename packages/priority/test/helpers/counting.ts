/* Days by their numbers, and public holidays by another library: nothing of what is tested. */
import fc from 'fast-check'
import HolidaysOfCountries from 'date-holidays'
import { daysIn, numberOf, write } from '@vilkar/testing/calendar-days'

const dayLength = 86_400_000

/** The day with a number, counted from 1 January 1970. */
export function dayNumbered(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

const norway = new HolidaysOfCountries('NO')
const byYear = new Map<number, ReadonlySet<string>>()

/** The public holidays of a year by date-holidays: those that it calls public, Sundays not among them. */
export function independentHolidays(year: number): ReadonlySet<string> {
  const known = byYear.get(year)
  if (known !== undefined) return known
  const found = new Set(
    norway
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  )
  byYear.set(year, found)
  return found
}

/** Whether a day is a working day, by its number and the other library. */
export function independentlyWorking(number: number, saturdayCounts: boolean): boolean {
  // 1 January 1970 was a Thursday; 0 is Sunday.
  const weekday = (((number + 4) % 7) + 7) % 7
  if (weekday === 0 || (weekday === 6 && !saturdayCounts)) return false
  const day = dayNumbered(number)
  return !independentHolidays(Number(day.slice(0, 4))).has(day)
}

/** Any day of some years. */
export function dayOfYears(first: number, last: number): fc.Arbitrary<string> {
  const end = numberOf(write(last, 12, daysIn(last, 12)))
  return fc.integer({ min: numberOf(write(first, 1, 1)), max: end }).map(dayNumbered)
}
