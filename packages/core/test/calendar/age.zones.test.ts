/*
 * Run under several time zones: no birthday may move with the machine.
 *
 * The expected days are put together from text, so that no clock and no calendar library has a say.
 */
import { describe, expect, test } from 'vitest'
import { addDays, addYears, ageOn } from '../../src/calendar/index.js'
import { calendarDay, isCalendarDay } from '../../src/index.js'
import { daysOfYears, isLeapYear } from '@vilkar/testing/calendar-days'

const days = daysOfYears(1900, 2100)
const later = daysOfYears(1900, 2120)
const placeOf = new Map(later.map((day, at) => [day, at]))

function dayBefore(day: string): string {
  return later[(placeOf.get(day) ?? 0) - 1] ?? ''
}

describe.each([7, 12, 16, 18])('the birthday of %i years', (age) => {
  const birthdays = days.map((born) => {
    const year = Number(born.slice(0, 4)) + age
    const onLeapDay = born.endsWith('-02-29') && !isLeapYear(year)
    return { born, day: String(year) + (onLeapDay ? '-03-01' : born.slice(4)), onLeapDay }
  })

  test('is reached on the day and not on the day before, for every birth date 1900 to 2100', () => {
    const wrong = birthdays.filter(({ born, day, onLeapDay }) => {
      const reached = ageOn(born, calendarDay(day))
      const before = ageOn(born, calendarDay(dayBefore(day)))
      // Of 29 February the law does not say whether 28 February is the day.
      const highest = onLeapDay ? age : age - 1
      return (
        reached.min !== age ||
        reached.max !== age ||
        before.min !== age - 1 ||
        before.max !== highest
      )
    })
    expect(wrong).toEqual([])
  })

  test('of 29 February is reached on the side that the caller chooses', () => {
    const wrong = birthdays.filter(({ born, day, onLeapDay }) => {
      if (!onLeapDay) return false
      const eve = calendarDay(dayBefore(day))
      const evesEve = calendarDay(dayBefore(eve))
      return (
        ageOn(born, eve, '02-28').min !== age ||
        ageOn(born, evesEve, '02-28').max !== age - 1 ||
        ageOn(born, eve, '03-01').max !== age - 1 ||
        ageOn(born, calendarDay(day), '03-01').min !== age
      )
    })
    expect(wrong).toEqual([])
    expect(birthdays.some(({ onLeapDay }) => onLeapDay)).toBe(true)
  })
})

test('the day after each day is the next day of the calendar, and the day before it the last', () => {
  const wrong = days.filter((day, at) => {
    const next = later[at + 1] ?? ''
    return addDays(calendarDay(day), 1) !== next || addDays(calendarDay(next), -1) !== day
  })
  expect(wrong).toEqual([])
})

test('a year later is the same day of the year', () => {
  const wrong = days.filter((day) => {
    const year = Number(day.slice(0, 4)) + 1
    const expected = String(year) + (day.endsWith('-02-29') ? '-02-28' : day.slice(4))
    return addYears(calendarDay(day), 1) !== expected
  })
  expect(wrong).toEqual([])
})

test('every day exists, also those that a clock somewhere skipped', () => {
  expect(days.filter((day) => !isCalendarDay(day))).toEqual([])
  // Samoa went from 29 to 31 December 2011.
  expect(addDays(calendarDay('2011-12-29'), 1)).toBe('2011-12-30')
  expect(ageOn('1993-12-30', calendarDay('2011-12-30'))).toEqual({ min: 18, max: 18 })
  expect(ageOn('2011-12', calendarDay('2018-12-31'))).toEqual({ min: 7, max: 7 })
})
