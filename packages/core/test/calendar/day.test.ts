import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addYears } from '../../src/calendar/index.js'
import { calendarDay, isCalendarDay } from '../../src/index.js'
import { issuesOf } from '@vilkar/testing/answers'
import { daysIn, daysOfYears, isLeapYear, numberOf, write } from '@vilkar/testing/calendar-days'

const days = daysOfYears(1900, 2100)
const anyDay = fc.constantFrom(...days).map((day) => calendarDay(day))

describe('a calendar day', () => {
  test('is each day of 1900 to 2100, and nothing else that looks like one', () => {
    const wrong: string[] = []
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = write(year, month, day)
          if (isCalendarDay(text) !== (day >= 1 && day <= daysIn(year, month))) wrong.push(text)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(days).toHaveLength(numberOf('2100-12-31') - numberOf('1900-01-01') + 1)
  })

  test.each(['0000-02-29', '0001-01-01', '0099-12-31', '2000-02-29', '9999-12-31'])(
    'may be as old or far as four digits go: %s',
    (day) => {
      expect(isCalendarDay(day)).toBe(true)
      expect(calendarDay(day)).toBe(day)
    },
  )

  test.each([
    '',
    '2026',
    '2026-1-01',
    '2026-001',
    '2026-W01-1',
    '20260101',
    '20260101  ',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01\n',
    '2026-01-1\n',
    '2026/01/01',
    '01-01-2026',
    '2026-01-01T00:00:00Z',
    '+02026-01-01',
    '-002026-01-01',
    '12026-01-01',
    '２０２６-01-01',
    '2026‐01‐01',
    '2100-02-29',
    '1900-02-29',
    'YYYY-MM-DD',
  ])('is not %j', (text) => {
    expect(isCalendarDay(text)).toBe(false)
    expect(issuesOf(() => calendarDay(text))).toMatchObject([{ path: ['on'], code: 'not-a-day' }])
  })

  const strangers: readonly unknown[] = [
    undefined,
    null,
    20260101,
    Number.NaN,
    true,
    ['2026-01-01'],
    { length: 10 },
    new Date('2026-01-01'),
    new String('2026-01-01'),
  ]

  test.each(strangers.map((value) => [typeof value, value]))('is no %s', (_, value) => {
    expect(isCalendarDay(value)).toBe(false)
    expect(issuesOf(() => calendarDay(value, 'from'))).toMatchObject([{ path: ['from'] }])
  })

  test('is no other text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary', minLength: 10, maxLength: 10 })),
        (text) => {
          const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
          const exists = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
          expect(isCalendarDay(text)).toBe(exists)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('does not show in its refusal what was given', () => {
    const issues = issuesOf(() => calendarDay('12345678901'))
    expect(JSON.stringify(issues)).not.toContain('12345678901')
  })
})

describe('adding days', () => {
  test('counts as day numbers do', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(numberOf(addDays(day, count))).toBe(numberOf(day) + count)
      }),
      { numRuns: 5000 },
    )
  })

  test('of one goes through the calendar day by day', () => {
    const wrong = days.filter((day, at) => {
      const next = days[at + 1]
      return next !== undefined && addDays(calendarDay(day), 1) !== next
    })
    expect(wrong).toEqual([])
  })

  test('stops where the years have no four digits', () => {
    expect(addDays(calendarDay('9999-12-30'), 1)).toBe('9999-12-31')
    expect(addDays(calendarDay('0000-01-02'), -1)).toBe('0000-01-01')
    for (const run of [
      () => addDays(calendarDay('9999-12-31'), 1),
      () => addDays(calendarDay('0000-01-01'), -1),
      () => addDays(calendarDay('2026-01-01'), 1e12),
    ]) {
      expect(issuesOf(run)).toMatchObject([{ path: ['day'], code: 'not-a-day' }])
    }
  })

  test.each([Number.NaN, Infinity, 0.5, '3', null])('adds no %j', (days) => {
    const run = (): unknown => addDays(calendarDay('2026-01-01'), days as never)
    expect(issuesOf(run)).toMatchObject([{ path: ['days'], code: 'not-a-whole-number' }])
  })

  test('begins at a day and at nothing else', () => {
    const run = (): unknown => addDays('2026-1-1' as never, 1)
    expect(issuesOf(run)).toMatchObject([{ path: ['day'], code: 'not-a-day' }])
  })
})

describe('adding years', () => {
  test('keeps month and day, but for 29 February in a common year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -150, max: 150 }), (day, count) => {
        const year = Number(day.slice(0, 4)) + count
        const leap = day.endsWith('-02-29') && !isLeapYear(year)
        expect(addYears(day, count)).toBe(String(year) + (leap ? '-02-28' : day.slice(4)))
      }),
      { numRuns: 5000 },
    )
  })

  test('is done at once, not step by step', () => {
    expect(addYears(calendarDay('2008-02-29'), 4)).toBe('2012-02-29')
    expect(addYears(calendarDay('2008-02-29'), 1)).toBe('2009-02-28')
  })

  test('stops where the years have no four digits', () => {
    expect(addYears(calendarDay('9998-02-28'), 1)).toBe('9999-02-28')
    expect(addYears(calendarDay('0099-05-01'), -99)).toBe('0000-05-01')
    expect(issuesOf(() => addYears(calendarDay('9999-01-01'), 1))).toHaveLength(1)
    expect(issuesOf(() => addYears(calendarDay('0000-01-01'), -1))).toHaveLength(1)
  })
})
