import type { CalendarDay } from '@vilkar/core'
import { addDays, weekdayOf } from '@vilkar/core/calendar'
import { holidaysOf, type PublicHolidayId } from './public-holidays.js'
import { isCountable } from './range.js'

/** A day that is not counted, and why. */
export interface DayOff {
  readonly day: CalendarDay
  /** A public holiday that falls on a Saturday or Sunday is a public holiday. */
  readonly because: 'saturday' | 'sunday' | 'public-holiday'
  /** Which public holidays fall on the day; absent where none does. */
  readonly holidays?: readonly PublicHolidayId[]
}

/** The public holidays that fall on a day. */
type HolidaysOn = (day: CalendarDay) => readonly PublicHolidayId[] | undefined

/**
 * Makes a lookup of the public holidays by day, which reckons each year when it is first asked for. It
 * lives as long as the call that made it.
 *
 * @internal
 */
export function holidaysByDay(): HolidaysOn {
  const reckoned = new Map<string, ReadonlyMap<CalendarDay, readonly PublicHolidayId[]>>()
  return (day) => {
    const year = day.slice(0, 4)
    const known = reckoned.get(year)
    if (known !== undefined) return known.get(day)
    const byDay = new Map<CalendarDay, readonly PublicHolidayId[]>()
    for (const { id, day: at } of holidaysOf(Number(year))) {
      byDay.set(at, [...(byDay.get(at) ?? []), id])
    }
    reckoned.set(year, byDay)
    return byDay.get(day)
  }
}

function dayOff(
  day: CalendarDay,
  weekday: number,
  saturdayCounts: boolean,
  holidaysOn: HolidaysOn,
): DayOff | undefined {
  const holidays = holidaysOn(day)
  if (holidays !== undefined) return { day, because: 'public-holiday', holidays }
  if (weekday === 7) return { day, because: 'sunday' }
  return weekday === 6 && !saturdayCounts ? { day, because: 'saturday' } : undefined
}

/**
 * Says why a day is no working day.
 *
 * @internal
 */
export function reasonOff(
  day: CalendarDay,
  saturdayCounts: boolean,
  holidaysOn: HolidaysOn,
): DayOff | undefined {
  return dayOff(day, weekdayOf(day), saturdayCounts, holidaysOn)
}

/** Where counting or moving ended, and the days that were passed over. */
interface Reached {
  readonly lastDay: CalendarDay
  readonly skipped: readonly DayOff[]
}

/** What came of counting working days. */
interface Walked extends Reached {
  /** Where it ends if Saturday counts: never later. */
  readonly strictLastDay: CalendarDay
}

/**
 * Counts working days from the day after a day, and keeps the days that were passed over. Where it comes to days
 * beyond the years that are counted, it stops there.
 *
 * @internal
 */
export function walk(
  start: CalendarDay,
  days: number,
  saturdayCounts: boolean,
  holidaysOn: HolidaysOn,
): Walked {
  const skipped: DayOff[] = []
  let weekday: number = weekdayOf(start)
  let day = start
  let left = days
  let saturdays = 0
  let strictLastDay = start
  // Beyond the years that are counted the answer is known: too late.
  while (left > 0 && isCountable(day)) {
    day = addDays(day, 1)
    weekday = (weekday % 7) + 1
    const off = dayOff(day, weekday, saturdayCounts, holidaysOn)
    if (off === undefined) left--
    else skipped.push(off)
    if (off?.because === 'saturday') saturdays++
    // Had Saturdays counted, so many fewer would be left: once none would, the strict count is over.
    if (left === saturdays && strictLastDay === start) strictLastDay = day
  }
  return { lastDay: day, skipped, strictLastDay }
}

/**
 * Moves a day that is a Saturday, a Sunday or a public holiday to the next that is none.
 *
 * @internal
 */
export function nextWorkingDay(start: CalendarDay, holidaysOn: HolidaysOn): Reached {
  const skipped: DayOff[] = []
  let day = start
  for (;;) {
    const off = reasonOff(day, false, holidaysOn)
    if (off === undefined) return { lastDay: day, skipped }
    skipped.push(off)
    day = addDays(day, 1)
  }
}
