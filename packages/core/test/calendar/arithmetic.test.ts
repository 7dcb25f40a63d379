import { issuesOf } from '@vilkar/testing/answers'
import { calendarDay, type CalendarDay } from '@vilkar/core'
import { addDays, addMonths, addYears, ageOn } from '@vilkar/core/calendar'
import { describe, expect, test } from 'vitest'

const day = calendarDay

/** What is refused: where, and with which code. */
const refused = (act: () => unknown): readonly unknown[] =>
  issuesOf(act).map(({ path, code }) => [path, code])

describe('adding to a day', () => {
  test('counts months from the first day at once, and ends them where the month reached does', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(day('2026-01-31'), 2)).toBe('2026-03-31')
    expect(addMonths(day('2026-01-15'), -1)).toBe('2025-12-15')
    expect(addMonths(day('2026-01-15'), 0)).toBe('2026-01-15')
  })

  test.each([
    ['days', addDays],
    ['months', addMonths],
    ['years', addYears],
  ])('%s refuses a count that is not whole by its name, and a day that is none', (name, add) => {
    expect(refused(() => add(day('2026-01-01'), 0.5))).toEqual([[[name], 'not-a-whole-number']])
    expect(refused(() => add('2026-02-30' as CalendarDay, 1))).toEqual([[['day'], 'not-a-day']])
  })

  test('refuses what lies beyond the years of four digits', () => {
    expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31')
    expect(refused(() => addDays(day('9999-12-31'), 1))).toEqual([[['day'], 'not-a-day']])
    expect(refused(() => addDays(day('2026-01-01'), Number.MAX_SAFE_INTEGER))).toEqual([
      [['day'], 'not-a-day'],
    ])
  })
})

describe('what is no birth date', () => {
  test.each(['2010-02-30', '2010-13', '201', ''])('%j is refused by its name', (birthDate) => {
    expect(refused(() => ageOn(birthDate, day('2026-01-01')))).toEqual([
      [['birthDate'], 'not-a-day'],
    ])
  })

  test('is followed by a birthday of a leap day that is no side of it', () => {
    const issues = issuesOf(() => ageOn('2008-02-29', day('2026-02-28'), '02-29' as '02-28'))
    expect(issues).toMatchObject([
      {
        path: ['leapDayBirthday'],
        code: 'not-allowed',
        message: expect.stringContaining('02-28, 03-01') as unknown,
      },
    ])
  })
})

describe('the age of whoever is born on a leap day', () => {
  test('turns on the side given in a common year, and on the day in a leap year', () => {
    const age = (on: string, side?: '02-28' | '03-01') => ageOn('2008-02-29', day(on), side)
    expect(age('2026-02-27')).toEqual({ min: 17, max: 17 })
    expect(age('2026-02-28', '02-28')).toEqual({ min: 18, max: 18 })
    expect(age('2026-02-28', '03-01')).toEqual({ min: 17, max: 17 })
    expect(age('2026-03-01', '03-01')).toEqual({ min: 18, max: 18 })
    expect(age('2024-02-28', '03-01')).toEqual({ min: 15, max: 15 })
    expect(age('2024-02-29', '03-01')).toEqual({ min: 16, max: 16 })
  })

  test('is counted in years before the year 1000 as in others', () => {
    expect(ageOn('0990-03-01', day('0999-03-01'))).toEqual({ min: 9, max: 9 })
  })
})
