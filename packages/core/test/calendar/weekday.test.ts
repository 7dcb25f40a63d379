import { calendarDay } from '@vilkar/core'
import { weekdayOf } from '@vilkar/core/calendar'
import { describe, expect, test } from 'vitest'
import { daysOfYears, numberOf } from '@vilkar/testing/calendar-days'

describe('the day of the week', () => {
  test.each([
    ['1900-01-01', 1],
    ['2026-05-17', 7],
    ['2026-11-28', 6],
    ['2200-12-31', 3],
  ])('%s is day %i of its week', (day, weekday) => {
    expect(weekdayOf(calendarDay(day))).toBe(weekday)
  })

  test('counts the days of 1900 to 2100 in sevens, with 1 January 1970 a Thursday', () => {
    for (const day of daysOfYears(1900, 2100)) {
      expect(weekdayOf(calendarDay(day)), day).toBe(((((numberOf(day) + 3) % 7) + 7) % 7) + 1)
    }
  })
})
