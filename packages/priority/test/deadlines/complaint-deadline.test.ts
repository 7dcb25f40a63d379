import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { numberOf } from '@vilkar/testing/calendar-days'
import {
  complaintDeadline,
  isWorkingDay,
  type ComplaintDeadline,
  type ComplaintDeadlineOptions,
} from '../../src/index.js'
import { dayNumbered, dayOfYears } from '../helpers/counting.ts'

type Determined = Extract<ComplaintDeadline, { readonly status: 'determined' }>

function counted(knew: string, options: ComplaintDeadlineOptions = {}): Determined {
  const deadline = complaintDeadline(knew, options)
  if (deadline.status !== 'determined') throw new Error(deadline.status)
  return deadline
}

describe('four weeks, moved past days that are none (pbrl § 7-5, dl §§ 148 and 149, D8)', () => {
  test.each([
    ['2025-11-26', '2025-12-24', '2025-12-24'],
    ['2025-11-27', '2025-12-25', '2025-12-29'],
    ['2026-03-05', '2026-04-02', '2026-04-07'],
    ['2026-11-23', '2026-12-21', '2026-12-21'],
    ['2026-11-28', '2026-12-26', '2026-12-28'],
  ])('known on %s it is %s, and the last day %s (law note § 3.5)', (knew, raw, lastDay) => {
    expect(counted(knew)).toMatchObject({ weeks: 4, counted: raw, lastDay })
  })

  test('the days that it was moved past are named', () => {
    const { skipped, limit } = counted('2025-11-27')
    expect(skipped).toEqual([
      { day: '2025-12-25', because: 'public-holiday', holidays: ['christmas-day'] },
      { day: '2025-12-26', because: 'public-holiday', holidays: ['boxing-day'] },
      { day: '2025-12-27', because: 'saturday' },
      { day: '2025-12-28', because: 'sunday' },
    ])
    expect(limit).toMatchObject({ status: 'determined', outcome: 'four-weeks', force: 'statute' })
  })
})

describe('three weeks before 2012 (D8a)', () => {
  test.each([
    ['2011-12-30', 3, '2012-01-20'],
    ['2011-12-31', 3, '2012-01-23'],
    ['2012-01-01', 4, '2012-01-30'],
    ['2012-01-02', 4, '2012-01-30'],
  ])('known on %s it is %i weeks, to %s', (knew, weeks, lastDay) => {
    expect(counted(knew)).toMatchObject({ weeks, lastDay })
  })

  test('before 2004-09-01 no text was read, and no week is guessed', () => {
    expect(complaintDeadline('2004-08-31')).toMatchObject({
      status: 'not-regulated',
      limit: { basis: ['interpretation: priority-before-2004'] },
    })
    expect(complaintDeadline('2000-12-31').status).toBe('not-in-force')
    expect(counted('2004-09-01').weeks).toBe(3)
  })
})

describe('a complaint that was filed (fvl §§ 30 and 31, D9)', () => {
  const known = { decided: '2026-03-03' }
  test.each([
    ['2026-04-06', 'in-time'],
    ['2026-04-07', 'in-time'],
    ['2026-04-08', 'late'],
    ['2027-03-03', 'late'],
    ['2027-03-04', 'over-a-year'],
  ])('on %s comes %s', (filed, timing) => {
    expect(counted('2026-03-05', { ...known, filed })).toMatchObject({
      timing,
      late: { lastDay: '2027-03-03', basis: ['fvl § 31'] },
    })
  })

  test('late of a decision whose day is unknown, is late by an unknown time', () => {
    expect(counted('2026-03-05', { filed: '2026-04-08' }).timing).toBe('late-or-over-a-year')
    expect(counted('2026-03-05', { filed: '2026-04-07' }).timing).toBe('in-time')
  })

  test('in time is in time even more than a year after a decision that was known late', () => {
    const late = counted('2027-06-01', { ...known, filed: '2027-06-02' })
    expect(late).toMatchObject({ timing: 'in-time', late: { lastDay: '2027-03-03' } })
  })
})

describe('bad input', () => {
  test.each([
    ['1899-12-31', {}, [['knew', 'out-of-range']]],
    ['2026-02-30', {}, [['knew', 'not-a-day']]],
    ['2026-03-05', { decided: '2026-03-06' }, [['decided', 'too-late']]],
    ['2026-03-05', { filed: 7 }, [['filed', 'wrong-type']]],
    ['2026-03-05', { filed: '2301-01-01' }, [['filed', 'out-of-range']]],
  ])('%s with %o', (knew, options, expected) => {
    const found = issuesOf(() => complaintDeadline(knew, options as ComplaintDeadlineOptions))
    expect(found.map(({ path, code }) => [path.join('.'), code])).toEqual(expected)
  })
})

describe('properties', () => {
  const anyDay = dayOfYears(2012, 2199)

  test('the last day is a working day, not before four weeks, and at most five days after them', () => {
    fc.assert(
      fc.property(anyDay, (knew) => {
        const { lastDay, skipped } = counted(knew)
        const days = numberOf(lastDay) - numberOf(knew)
        expect(days).toBe(28 + skipped.length)
        expect(isWorkingDay(lastDay)).toBe(true)
        // From Maundy Thursday to Easter Monday.
        expect(skipped.length).toBeLessThanOrEqual(5)
      }),
    )
  })

  test('it is monotone in the day of knowledge', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 30 }), (knew, days) => {
        const later = dayNumbered(numberOf(knew) + days)
        expect(counted(knew).lastDay <= counted(later).lastDay).toBe(true)
      }),
    )
  })
})
