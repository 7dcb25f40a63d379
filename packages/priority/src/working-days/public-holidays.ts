import { calendarDay, type CalendarDay } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import type { ProvisionCitation } from '@vilkar/law'
import { easterSunday } from './easter.js'
import { countableYear } from './range.js'

/** The public holidays, in the order in which most years have them; the texts name them. */
export const publicHolidayIds = [
  'new-years-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const

/** Which public holiday it is. */
export type PublicHolidayId = (typeof publicHolidayIds)[number]

/** A public holiday of one year. Norwegian: *helligdag*, *høytidsdag*. */
export interface PublicHoliday {
  readonly id: PublicHolidayId
  readonly day: CalendarDay
  readonly basis: ProvisionCitation
}

/** A fixed day of the year, or so many days after the first day of Easter. */
type Rule = readonly [PublicHolidayId, at: string | number, basis: ProvisionCitation]

/** In the order of the year, as far as days that move can have one. */
const rules: readonly Rule[] = [
  ['new-years-day', '01-01', 'hfl § 2'],
  ['maundy-thursday', -3, 'hfl § 2'],
  ['good-friday', -2, 'hfl § 2'],
  ['easter-sunday', 0, 'hfl § 2'],
  ['easter-monday', 1, 'hfl § 2'],
  ['labour-day', '05-01', 'hgtl § 1'],
  ['constitution-day', '05-17', 'hgtl § 1'],
  ['ascension-day', 39, 'hfl § 2'],
  ['whit-sunday', 49, 'hfl § 2'],
  ['whit-monday', 50, 'hfl § 2'],
  ['christmas-day', '12-25', 'hfl § 2'],
  ['boxing-day', '12-26', 'hfl § 2'],
]

/**
 * Reckons the public holidays of any year.
 *
 * @internal
 */
export function holidaysOf(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year)
  return rules.map(([id, at, basis]) => {
    const day =
      typeof at === 'number' ? addDays(easter, at) : calendarDay(`${easter.slice(0, 4)}-${at}`)
    return { id, day, basis }
  })
}

/**
 * Lists the public holidays of a year, beside its ordinary Sundays.
 *
 * Norwegian: *helligdager* and *høytidsdager*. Source: hfl § 2, hgtl § 1. Easter is reckoned by whole
 * numbers. Every year is given by the lists of today, also the years before the acts of 1947 and 1995.
 * The eves of Easter, Whitsun, Christmas and the new year are no public holidays.
 *
 * @param year - A whole year, 1900 to 2200.
 * @returns The twelve holidays by their days. Two may fall on one day, as 1 May and Ascension Day did
 *   in 2008, and any may fall on a Sunday.
 * @throws {InvalidInput} When the year is none of these; code `out-of-range`.
 * @example
 * ```ts
 * import { publicHolidays } from '@vilkar/priority'
 * publicHolidays(2026)[2] // => { id: 'good-friday', day: '2026-04-03', basis: 'hfl § 2' }
 * ```
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  return [...holidaysOf(countableYear(year))].sort((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  )
}
