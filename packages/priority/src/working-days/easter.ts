import { calendarDay, type CalendarDay } from '@vilkar/core'

/**
 * Reckons the first day of Easter: the first Sunday after the first full moon on or after 21 March, by
 * the moon of the Gregorian calendar. Whole numbers alone, so that it is exact for every year.
 *
 * The steps are those known as the anonymous Gregorian algorithm, printed in Nature in 1876.
 *
 * @internal
 */
export function easterSunday(year: number): CalendarDay {
  const century = Math.floor(year / 100)
  const placeInMoonCycle = year % 19
  // What the centuries without leap days, and the drift of the moon, have moved.
  const leapDaysDropped = century - Math.floor(century / 4)
  const moonDrift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const daysToFullMoon = (19 * placeInMoonCycle + leapDaysDropped - moonDrift + 15) % 30
  const daysToSunday =
    (32 +
      2 * (century % 4) +
      2 * Math.floor((year % 100) / 4) -
      daysToFullMoon -
      ((year % 100) % 4)) %
    7
  // Easter is never later than 25 April.
  const weekBack = Math.floor((placeInMoonCycle + 11 * daysToFullMoon + 22 * daysToSunday) / 451)
  const fromMarch = daysToFullMoon + daysToSunday - 7 * weekBack + 22
  const [month, day] = fromMarch > 31 ? ['04', fromMarch - 31] : ['03', fromMarch]
  return calendarDay(`${String(year).padStart(4, '0')}-${month}-${String(day).padStart(2, '0')}`)
}
