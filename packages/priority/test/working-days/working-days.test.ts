import { isInvalidInput } from '@vilkar/core'
import { parseInput } from '@vilkar/core/edge'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { numberOf } from '@vilkar/testing/calendar-days'
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  workingDayPolicy,
} from '../../src/index.js'
import { policyReader } from '../../src/working-days/policy.js'
import { dayNumbered, dayOfYears, independentlyWorking } from '../helpers/counting.ts'

const anyDay = dayOfYears(1970, 2069)
const policy = fc.record({ saturdayIsWorkingDay: fc.boolean() })

describe('working days (hfl § 2, hgtl § 1)', () => {
  test.each([
    ['2026-11-20', 'an ordinary Friday', true],
    ['2026-11-21', 'a Saturday', false],
    ['2026-11-22', 'a Sunday', false],
    ['2026-12-24', 'Christmas Eve on a Thursday', true],
    ['2026-12-25', 'Christmas Day', false],
    ['2026-05-01', '1 May', false],
    ['2027-05-17', '17 May', false],
    ['2026-04-01', 'the Wednesday before Maundy Thursday', true],
    ['2026-04-02', 'Maundy Thursday', false],
  ])('%s, %s: %s', (day, _, expected) => {
    expect(isWorkingDay(day)).toBe(expected)
  })

  test('Saturday counts where the policy says so, but no public holiday does', () => {
    expect(isWorkingDay('2026-11-21', { saturdayIsWorkingDay: true })).toBe(true)
    expect(isWorkingDay('2026-12-26', { saturdayIsWorkingDay: true })).toBe(false)
  })

  test('agree with day numbers and an independent library on any day', () => {
    fc.assert(
      fc.property(anyDay, policy, (day, given) => {
        expect(isWorkingDay(day, given)).toBe(
          independentlyWorking(numberOf(day), given.saturdayIsWorkingDay),
        )
      }),
    )
  })
})

describe('adding working days', () => {
  test('of none gives the day itself, also where it is a holiday', () => {
    expect(addWorkingDays('2026-12-25', 0)).toBe('2026-12-25')
  })

  test('agrees with counting day numbers', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 80 }), policy, (day, days, given) => {
        let number = numberOf(day)
        for (let left = days; left > 0; ) {
          number++
          if (independentlyWorking(number, given.saturdayIsWorkingDay)) left--
        }
        expect(addWorkingDays(day, days, given)).toBe(dayNumbered(number))
      }),
    )
  })

  test('counts on: so many and then so many is as many together', () => {
    const few = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(dayOfYears(1900, 2199), few, few, policy, (day, one, other, given) => {
        expect(addWorkingDays(addWorkingDays(day, one, given), other, given)).toBe(
          addWorkingDays(day, one + other, given),
        )
      }),
    )
  })

  test('is monotone: from a later day one never gets to an earlier', () => {
    const few = fc.integer({ min: 0, max: 80 })
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 30 }), few, policy, (day, later, days, given) => {
        const other = dayNumbered(numberOf(day) + later)
        expect(addWorkingDays(day, days, given) <= addWorkingDays(other, days, given)).toBe(true)
      }),
    )
  })

  test.each([
    [-1, 'out-of-range'],
    [1.5, 'out-of-range'],
    [Number.NaN, 'out-of-range'],
    [Number.POSITIVE_INFINITY, 'out-of-range'],
    [1e9, 'out-of-range'],
    [110_000, 'too-late'],
  ])('of %d is refused with one clear error', (days, code) => {
    expect(issuesOf(() => addWorkingDays('2026-01-01', days))).toMatchObject([
      { path: ['days'], code },
    ])
  })

  test('that reaches beyond 2200 is refused, and up to its last day is not', () => {
    expect(addWorkingDays('2200-12-30', 1)).toBe('2200-12-31')
    expect(issuesOf(() => addWorkingDays('2200-12-30', 2))).toMatchObject([
      { path: ['days'], code: 'too-late' },
    ])
  })

  test.each([
    ['1899-12-31', 'out-of-range'],
    ['2201-01-01', 'out-of-range'],
    ['2026-02-30', 'not-a-day'],
    ['today', 'not-a-day'],
  ])('from %s is refused with one clear error', (day, code) => {
    expect(issuesOf(() => addWorkingDays(day, 1))).toMatchObject([{ path: ['day'], code }])
  })

  test('all that is wrong is said at once', () => {
    const wrong = issuesOf(() =>
      addWorkingDays('2026-02-30', -1, { saturdayIsWorkingDay: 'yes' as unknown as boolean }),
    )
    expect(wrong.map(({ path }) => path)).toEqual([['day'], ['days'], ['saturdayIsWorkingDay']])
  })

  test.each([
    [{}],
    [{ saturdayIsWorkingDay: undefined }],
    [{ saturdayIsWorkingDay: true }],
    [{ saturdayIsWorkingDay: 1 }],
    [{ saturdayIsWorkingDay: null }],
    [{ saturdayIsWorkingDay: 'yes', sunday: true }],
    [{ sunday: true }],
    [null],
    [['saturdayIsWorkingDay']],
    ['Saturday'],
  ])('the policy %j is read as its schema reads it', (given) => {
    const read = (schema: Parameters<typeof parseInput>[0]): unknown => {
      try {
        return parseInput(schema, given)
      } catch (error) {
        return isInvalidInput(error) ? error.issues : error
      }
    }
    expect(read(policyReader)).toEqual(read(workingDayPolicy))
  })
})

describe('how working days were counted', () => {
  test('each day passed over has its reason, and a holiday on a Saturday is a holiday', () => {
    expect(countWorkingDays('2026-12-23', 2)).toEqual({
      start: '2026-12-23',
      days: 2,
      saturdayIsWorkingDay: false,
      lastDay: '2026-12-28',
      skipped: [
        { day: '2026-12-25', because: 'public-holiday', holidays: ['christmas-day'] },
        { day: '2026-12-26', because: 'public-holiday', holidays: ['boxing-day'] },
        { day: '2026-12-27', because: 'sunday' },
      ],
      strictLastDay: '2026-12-28',
    })
  })

  test('two holidays on one day are both named', () => {
    expect(countWorkingDays('2008-04-30', 1).skipped).toEqual([
      { day: '2008-05-01', because: 'public-holiday', holidays: ['labour-day', 'ascension-day'] },
    ])
  })

  test('every day between is either counted or passed over, and the strict day is never later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 70 }), policy, (day, days, given) => {
        const { lastDay, skipped, strictLastDay } = countWorkingDays(day, days, given)
        expect(lastDay).toBe(addWorkingDays(day, days, given))
        expect(numberOf(lastDay) - numberOf(day)).toBe(days + skipped.length)
        expect(skipped.every((off) => !isWorkingDay(off.day, given))).toBe(true)
        expect(strictLastDay).toBe(addWorkingDays(day, days, { saturdayIsWorkingDay: true }))
        expect(strictLastDay <= lastDay).toBe(true)
      }),
    )
  })
})
