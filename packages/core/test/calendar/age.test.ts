import { Date as CqlDate } from 'cql-execution'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn, isBirthDate } from '../../src/calendar/index.js'
import { calendarDay } from '../../src/index.js'
import { issuesOf } from '@vilkar/testing/answers'
import { daysOfYears, isLeapYear, numbers, write } from '@vilkar/testing/calendar-days'

const days = daysOfYears(1900, 2150)
const leapDays = days.filter((day) => day.endsWith('-02-29'))

/**
 * Random pairs of days, always the same: a birth date and a day not before it. One pair in eight is
 * of a leap day and the end of a February or the beginning of a March.
 */
function* pairs(seed: number, count: number): Generator<readonly [string, string]> {
  const draw = numbers(seed)
  for (let at = 0; at < count; at++) {
    if (at % 8 === 0) {
      const born = leapDays[draw(leapDays.length)] ?? ''
      const year = Number(born.slice(0, 4)) + draw(110)
      const on = draw(2) === 0 ? write(year, 3, 1) : write(year, 2, isLeapYear(year) ? 29 : 28)
      if (born <= on) yield [born, on]
      continue
    }
    const [one, other] = [draw(days.length), draw(days.length)]
    yield [days[Math.min(one, other)] ?? '', days[Math.max(one, other)] ?? '']
  }
}

function cqlDate(day: string): CqlDate {
  return new CqlDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

describe('age, by two independent calendars', () => {
  // cql-execution turns a year older on 28 February, Temporal on 1 March; each is held to its side.
  test('the oracles take the sides that the tests take them to take', () => {
    const duration = cqlDate('2008-02-29').durationBetween(cqlDate('2026-02-28'), 'year')
    expect(duration).toMatchObject({ low: 18, high: 18 })
    const born = Temporal.PlainDate.from('2008-02-29')
    expect(born.until('2026-02-28', { largestUnit: 'years' }).years).toBe(17)
    expect(born.until('2026-03-01', { largestUnit: 'years' }).years).toBe(18)
  })

  test('agrees with cql-execution, where leap-day birthdays fall on 28 February', () => {
    const wrong: unknown[] = []
    let asked = 0
    for (const [born, on] of pairs(11, 60_000)) {
      const duration = cqlDate(born).durationBetween(cqlDate(on), 'year')
      const { min, max } = ageOn(born, calendarDay(on), '02-28')
      if (min !== duration?.low || max !== duration.high) wrong.push([born, on, min, max, duration])
      asked++
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(50_000)
  })

  test('agrees with Temporal, where leap-day birthdays fall on 1 March', () => {
    const wrong: unknown[] = []
    let asked = 0
    for (const [born, on] of pairs(13, 60_000)) {
      const { years } = Temporal.PlainDate.from(born).until(on, { largestUnit: 'years' })
      const { min, max } = ageOn(born, calendarDay(on), '03-01')
      if (min !== years || max !== years) wrong.push([born, on, min, max, years])
      asked++
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(50_000)
  })

  test('is a range of both sides where the caller does not choose one', () => {
    const wrong: unknown[] = []
    for (const [born, on] of pairs(17, 20_000)) {
      const day = calendarDay(on)
      const [early, late, open] = [
        ageOn(born, day, '02-28'),
        ageOn(born, day, '03-01'),
        ageOn(born, day),
      ]
      const twoSided =
        born.endsWith('-02-29') && on.endsWith('-02-28') && !isLeapYear(Number(on.slice(0, 4)))
      if (open.min !== late.min || open.max !== early.max) wrong.push([born, on, open])
      if (open.max - open.min !== (twoSided && born < on ? 1 : 0)) wrong.push([born, on, open])
    }
    expect(wrong).toEqual([])
  })
})

describe('age of somebody whose birth date is half known', () => {
  const someDay = fc.constantFrom(...days).map((day) => calendarDay(day))
  const someYear = fc.integer({ min: 1900, max: 2150 })
  const sides = fc.constantFrom('02-28', '03-01', undefined)

  function unionOf(births: readonly string[], on: string, side?: '02-28' | '03-01'): object {
    const ages = births.map((born) => ageOn(born, calendarDay(on), side))
    return {
      min: Math.min(...ages.map(({ min }) => min)),
      max: Math.max(...ages.map(({ max }) => max)),
    }
  }

  test('of which the year is known is that of all days of the year', () => {
    fc.assert(
      fc.property(someYear, someDay, sides, (year, on, side) => {
        const births = daysOfYears(year, year)
        expect(ageOn(String(year), on, side)).toEqual(unionOf(births, on, side))
      }),
      { numRuns: 500 },
    )
  })

  test('of which the month is known is that of all days of the month', () => {
    fc.assert(
      fc.property(
        someYear,
        fc.integer({ min: 1, max: 12 }),
        someDay,
        sides,
        (year, month, on, side) => {
          const known = write(year, month, 1).slice(0, 7)
          const births = daysOfYears(year, year).filter((day) => day.startsWith(known))
          expect(ageOn(known, on, side)).toEqual(unionOf(births, on, side))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('near a birthday spans the two ages on each side of it', () => {
    expect(ageOn('2010', calendarDay('2026-01-01'))).toEqual({ min: 15, max: 16 })
    expect(ageOn('2010', calendarDay('2025-12-31'))).toEqual({ min: 15, max: 15 })
    expect(ageOn('2010-05', calendarDay('2026-04-30'))).toEqual({ min: 15, max: 15 })
    expect(ageOn('2010-05', calendarDay('2026-05-01'))).toEqual({ min: 15, max: 16 })
    expect(ageOn('2010-05', calendarDay('2026-05-31'))).toEqual({ min: 16, max: 16 })
    expect(ageOn('2008-02', calendarDay('2026-02-28'))).toEqual({ min: 17, max: 18 })
    expect(ageOn('2007-02', calendarDay('2026-02-28'))).toEqual({ min: 19, max: 19 })
  })
})

describe('age of somebody not born yet', () => {
  test('is negative, and may be on both sides of birth', () => {
    expect(ageOn('2026-06-02', calendarDay('2026-06-01'))).toEqual({ min: -1, max: -1 })
    expect(ageOn('2026-06-01', calendarDay('2026-06-01'))).toEqual({ min: 0, max: 0 })
    expect(ageOn('2026', calendarDay('2026-06-01'))).toEqual({ min: -1, max: 0 })
    expect(ageOn('2030-01-01', calendarDay('2026-06-01'))).toEqual({ min: -4, max: -4 })
  })

  test('is told from that of somebody born by the sign alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.constantFrom(...days), (born, on) => {
        const { min, max } = ageOn(born, calendarDay(on))
        expect(max >= 0).toBe(born <= on)
        expect(min >= 0).toBe(born <= on)
      }),
      { numRuns: 2000 },
    )
  })
})

test.each(['0000', '0000-02', '0001-01-01', '0099-02', '0096-02-29', '9999-12', '9999-12-31'])(
  'a birth date as old or far as four digits go has an age: %s',
  (born) => {
    const { min, max } = ageOn(born, calendarDay('9999-12-31'))
    const years = 9999 - Number(born.slice(0, 4))
    expect([min, max]).toEqual([years, years])
    expect(ageOn(born, calendarDay('0000-01-01')).min).toBeLessThanOrEqual(0)
  },
)

test.each([
  '',
  '201',
  '20100',
  '2010-1',
  '2010-13',
  '2010-00',
  '2010-02-30',
  '2010-05-1',
  'abcd',
  '2010-05-01T00',
  ' 2010',
])('a birth date that is none is refused: %j', (born) => {
  expect(issuesOf(() => ageOn(born, calendarDay('2026-06-01')))).toMatchObject([
    { path: ['birthDate'], code: 'not-a-day' },
  ])
})

test('a leap-day birthday is reached on its side, and stays reached', () => {
  const sides = ['2026-02-27', '2026-02-28', '2026-03-01'].map((on) =>
    (['02-28', '03-01', undefined] as const).map((side) =>
      ageOn('2008-02-29', calendarDay(on), side),
    ),
  )
  const [before, on, after] = [
    { min: 17, max: 17 },
    { min: 17, max: 18 },
    { min: 18, max: 18 },
  ]
  expect(sides).toEqual([
    [before, before, before],
    [after, before, on],
    [after, after, after],
  ])
  expect(addDays(calendarDay('2026-02-28'), 1)).toBe('2026-03-01')
})

test('a birth date is a day, a month or a year of the calendar, and nothing else', () => {
  for (const known of ['2000', '2000-02', '2000-02-29']) expect(isBirthDate(known)).toBe(true)
  for (const other of ['', '200', '2000-', '2000-13', '1900-02-29', '2000-02-29T', 'year'])
    expect(isBirthDate(other), other).toBe(false)
})
