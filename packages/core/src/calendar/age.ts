import { UTCDateMini } from '@date-fns/utc/date/mini'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import type { Range } from '../decision/input.js'
import { addDays, addYears } from './arithmetic.js'
import { InvalidInput } from '../error/invalid-input.js'
import { kernelIssue } from '../error/issue.js'
import { calendarDay, isCalendarDay, type CalendarDay } from './day.js'

/**
 * A birth date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * Norwegian: *fødselsdato*.
 */
export type BirthDate = string

/**
 * The side on which a person born on 29 February grows older in a common year.
 *
 * No Norwegian source settles it. Left out, the age on 28 February is a range of both.
 */
export type LeapDayBirthday = (typeof leapDayBirthdays)[number]

const leapDayBirthdays = ['02-28', '03-01'] as const

/**
 * Finds the first and the last day on which somebody with a birth date may have been born.
 *
 * @throws {InvalidInput} When the birth date is not one; code `not-a-day`.
 * @internal
 */
export function span(birthDate: BirthDate): readonly [CalendarDay, CalendarDay] {
  if (!isBirthDate(birthDate)) throw new InvalidInput([kernelIssue(['birthDate'], 'not-a-day')])
  if (birthDate.length === 10) {
    const day = calendarDay(birthDate, 'birthDate')
    return [day, day]
  }
  if (birthDate.length === 4) {
    return [
      calendarDay(`${birthDate}-01-01`, 'birthDate'),
      calendarDay(`${birthDate}-12-31`, 'birthDate'),
    ]
  }
  const first = calendarDay(`${birthDate}-01`, 'birthDate')
  const last = lastDayOfMonth(new UTCDateMini(`${first}T00:00:00Z`))
  return [first, calendarDay(last.toISOString().slice(0, 10), 'birthDate')]
}

/**
 * Finds the day on which somebody born on a day completes some years, where 29 February falls on the side given.
 *
 * @internal
 */
export function birthdayOf(
  born: CalendarDay,
  years: number,
  leapDay: LeapDayBirthday,
): CalendarDay {
  const reached = addYears(born, years)
  const moved = !reached.endsWith(born.slice(4))
  return moved && leapDay === '03-01' ? addDays(reached, 1) : reached
}

/** The completed years of somebody born on a day, where 29 February falls on the side given. */
function completedYears(born: CalendarDay, on: CalendarDay, leapDay: LeapDayBirthday): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return birthdayOf(born, years, leapDay) <= on ? years : years - 1
}

/**
 * Counts the completed years of a person on a day.
 *
 * Norwegian: *fylte år*. A birth year or month gives every age that is possible. A person born on
 * 29 February is, on 28 February of a common year, of either age unless the caller chooses.
 *
 * @param birthDate - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param on - The day asked about.
 * @param leapDayBirthday - The side on which a 29 February birthday falls in a common year.
 * @returns The lowest and highest possible age in whole years; both are negative for a person who
 *   is not born on that day.
 * @throws {InvalidInput} When the birth date or the day is not one, or the side is another; codes `not-a-day`,
 *   `not-allowed`.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * import { ageOn } from '@vilkar/core/calendar'
 * ageOn('2010', calendarDay('2026-05-01')) // => { min: 15, max: 16 }
 * ageOn('2010-05-01', calendarDay('2026-04-30')) // => { min: 15, max: 15 }
 * ageOn('2008-02-29', calendarDay('2026-02-28')) // => { min: 17, max: 18 }
 * ```
 */
export function ageOn(
  birthDate: BirthDate,
  on: CalendarDay,
  leapDayBirthday?: LeapDayBirthday,
): Required<Range> {
  const day = calendarDay(on)
  const [earliest, latest] = span(birthDate)
  if (leapDayBirthday !== undefined && !leapDayBirthdays.includes(leapDayBirthday)) {
    throw new InvalidInput([
      kernelIssue(['leapDayBirthday'], 'not-allowed', leapDayBirthdays.join(', ')),
    ])
  }
  return {
    min: completedYears(latest, day, leapDayBirthday ?? '03-01'),
    max: completedYears(earliest, day, leapDayBirthday ?? '02-28'),
  }
}

/**
 * Tells whether a text is a birth date as far as it may be known.
 *
 * Norwegian: *fødselsdato*.
 *
 * @param text - Anything.
 * @returns Whether it is a day `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY` of the calendar.
 * @example
 * ```ts
 * import { isBirthDate } from '@vilkar/core/calendar'
 * isBirthDate('2010-02') // => true
 * isBirthDate('2010-02-30') // => false
 * ```
 */
export function isBirthDate(text: unknown): text is BirthDate {
  if (typeof text !== 'string' || ![4, 7, 10].includes(text.length)) return false
  return isCalendarDay(text + '0001-01-01'.slice(text.length))
}
