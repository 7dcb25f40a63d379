import { isInvalidInput } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { publicHolidayIds, publicHolidays } from '../../src/index.js'
import { independentHolidays } from '../helpers/counting.ts'

/** The first days of Easter from 2000 to 2035, as the law note § 3.4 gives them. */
const easters =
  '2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25'.split(
    ' ',
  )

function dayOf(year: number, id: string): string | undefined {
  return publicHolidays(year).find((holiday) => holiday.id === id)?.day
}

describe('public holidays (hfl § 2, hgtl § 1)', () => {
  test.each(easters)('Easter Sunday is %s', (day) => {
    expect(dayOf(Number(day.slice(0, 4)), 'easter-sunday')).toBe(day)
  })

  test('Easter is as late as 25 April in 1943 and 2038, and a week earlier where the moon alone would go further', () => {
    expect(dayOf(1943, 'easter-sunday')).toBe('1943-04-25')
    expect(dayOf(2038, 'easter-sunday')).toBe('2038-04-25')
    expect(dayOf(2008, 'easter-sunday')).toBe('2008-03-23')
    expect(dayOf(1954, 'easter-sunday')).toBe('1954-04-18')
    expect(dayOf(1981, 'easter-sunday')).toBe('1981-04-19')
  })

  test('the days of 2026 are these', () => {
    expect(publicHolidays(2026).map(({ id, day }) => [id, day])).toEqual([
      ['new-years-day', '2026-01-01'],
      ['maundy-thursday', '2026-04-02'],
      ['good-friday', '2026-04-03'],
      ['easter-sunday', '2026-04-05'],
      ['easter-monday', '2026-04-06'],
      ['labour-day', '2026-05-01'],
      ['ascension-day', '2026-05-14'],
      ['constitution-day', '2026-05-17'],
      ['whit-sunday', '2026-05-24'],
      ['whit-monday', '2026-05-25'],
      ['christmas-day', '2026-12-25'],
      ['boxing-day', '2026-12-26'],
    ])
  })

  test('two holidays may fall on one day: 1 May and Ascension Day in 2008, 17 May and Whit Monday in 2027', () => {
    expect(dayOf(2008, 'labour-day')).toBe(dayOf(2008, 'ascension-day'))
    expect(dayOf(2027, 'constitution-day')).toBe(dayOf(2027, 'whit-monday'))
  })

  test('the eves, and the Wednesday before Maundy Thursday, are none', () => {
    const days = publicHolidays(2026).map(({ day }): string => day)
    for (const eve of ['2026-04-01', '2026-04-04', '2026-05-23', '2026-12-24', '2026-12-31']) {
      expect(days).not.toContain(eve)
    }
  })

  test('of 1970 to 2070 they are those of an independent library', () => {
    for (let year = 1970; year <= 2070; year++) {
      const ours = new Set(publicHolidays(year).map(({ day }): string => day))
      expect([...ours], String(year)).toEqual([...independentHolidays(year)].sort())
    }
  })

  test('every year of 1900 to 2200 has all twelve, in the order of their days', () => {
    for (let year = 1900; year <= 2200; year++) {
      const holidays = publicHolidays(year)
      expect(new Set(holidays.map(({ id }) => id))).toEqual(new Set(publicHolidayIds))
      const days = holidays.map(({ day }): string => day)
      expect(days).toEqual([...days].sort())
      expect(days.every((day) => day.startsWith(`${String(year)}-`))).toBe(true)
    }
  })

  test.each([1899, 2201, 2026.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'of the year %d there are none to tell: one clear error',
    (year) => {
      expect(issuesOf(() => publicHolidays(year))).toMatchObject([
        { path: ['year'], code: 'out-of-range' },
      ])
    },
  )

  test('a year that is no number is refused as well', () => {
    let refused = false
    try {
      publicHolidays('2026' as unknown as number)
    } catch (error) {
      refused = isInvalidInput(error)
    }
    expect(refused).toBe(true)
  })
})
