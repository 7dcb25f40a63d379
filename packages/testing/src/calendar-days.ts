/* Calendar days without a calendar library: the Gregorian rule and counting. */

/** The milliseconds of a day of UTC. */
const dayLength = 86_400_000

/** Tells whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The number of days in a month, from 1 to 12; none in any other. */
export function daysIn(year: number, month: number): number {
  return [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Writes a day, which need not exist. */
export function write(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Lists the days of some years. */
export function daysOfYears(first: number, last: number): readonly string[] {
  const days: string[] = []
  for (let year = first; year <= last; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysIn(year, month); day++) days.push(write(year, month, day))
    }
  }
  return days
}

/** The number of a day, counted from 1 January 1970. */
export function numberOf(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / dayLength
  )
}

/** Draws numbers below a limit, always the same: the minimal standard generator of Park and Miller. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}
