import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { parseInput, readAge } from '../../src/edge/index.js'
import { strictObject, years } from '../../src/fields/index.js'
import { calendarDay } from '../../src/index.js'

const person = strictObject({ age: years({ title: 'Age' }) })
const on = calendarDay('2026-02-01')

const codesFor = (age: unknown): readonly string[] =>
  issuesOf(() => parseInput(person, { age })).map(({ code }) => code)

describe('an age', () => {
  test.each([
    0,
    130,
    { min: 0 },
    { max: 15 },
    { min: 12, max: 15 },
    { min: 16, max: 16 },
    {},
    null,
    '',
  ])('may be written %j', (age) => {
    expect(parseInput(person, { age })).toEqual(age === '' ? {} : { age })
  })

  test.each([
    ['a text', 'twelve', 'not-an-age'],
    ['a list', [12, 15], 'not-an-age'],
    ['a band that ends before it begins', { min: 16, max: 15 }, 'not-an-age'],
    ['older than any', 131, 'out-of-range'],
  ])('is refused as %s', (_, age, code) => {
    expect(codesFor(age)).toEqual([code])
  })

  test('is what a birth date and a band both leave possible', () => {
    expect(readAge({ birthDate: '2010', age: { max: 15 } }, on)).toEqual({ age: 15, issues: [] })
    expect(readAge({ birthDate: '2010', age: { min: 10 } }, on).age).toEqual({ min: 15, max: 16 })
  })

  test('that no day of a birth year leaves possible does not agree with it', () => {
    const { issues } = readAge({ birthDate: '2010', age: { max: 14 } }, on)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['does-not-agree', ['age']]])
  })

  test('in a band leaves exactly the ages that stating each of them leaves', () => {
    const band = fc
      .tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 130 }))
      .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }))
    const year = fc.integer({ min: 1900, max: 2026 }).map(String)
    fc.assert(
      fc.property(band, year, (age, birthDate) => {
        const both = readAge({ birthDate, age }, on)
        const each = Array.from({ length: age.max - age.min + 1 }, (_, at) => age.min + at).filter(
          (one) => readAge({ birthDate, age: one }, on).issues.length === 0,
        )
        if (each.length === 0) expect(both.issues).toHaveLength(1)
        else {
          const range = typeof both.age === 'number' ? { min: both.age, max: both.age } : both.age
          expect(range).toEqual({ min: each[0], max: each.at(-1) })
        }
      }),
    )
  })

  test('is not known where nothing is stated, and that of the birth date where that is', () => {
    expect(readAge({}, on)).toEqual({ issues: [] })
    expect(readAge({ birthDate: null, age: null }, on)).toEqual({ issues: [] })
    expect(readAge({ birthDate: '2010-02-01' }, on)).toEqual({ age: 16, issues: [] })
    expect(readAge({ birthDate: '2010-02-02' }, on)).toEqual({ age: 15, issues: [] })
    expect(readAge({ age: 15 }, on)).toEqual({ age: 15, issues: [] })
  })

  test('counts from birth: whoever may be born in the year is at least no years old', () => {
    expect(readAge({ birthDate: '2026' }, on)).toEqual({ age: 0, issues: [] })
    expect(readAge({ birthDate: '2025' }, on)).toEqual({ age: { min: 0, max: 1 }, issues: [] })
  })

  test('of whoever is born after the day is refused', () => {
    const { issues } = readAge({ birthDate: '2026-02-02' }, on)
    expect(issues).toMatchObject([{ path: ['birthDate'], code: 'born-after-the-day' }])
    expect(readAge({ birthDate: '2026-02-01' }, on)).toEqual({ age: 0, issues: [] })
  })

  test('ends with 130 years, and a birth year on their edge leaves those', () => {
    expect(readAge({ birthDate: '1895-02-02' }, on)).toEqual({ age: 130, issues: [] })
    const { issues } = readAge({ birthDate: '1895-02-01' }, on)
    expect(issues).toMatchObject([
      {
        path: ['birthDate'],
        code: 'out-of-range',
        message: expect.stringContaining('0–130') as unknown,
      },
    ])
    expect(readAge({ birthDate: '1895' }, on)).toEqual({ age: { min: 130, max: 130 }, issues: [] })
  })

  test('that disagrees with the birth date stays as it was stated, and says with what', () => {
    const { age, issues } = readAge({ birthDate: '2010', age: 17 }, on)
    expect(age).toBe(17)
    expect(issues).toMatchObject([
      {
        path: ['age'],
        code: 'does-not-agree',
        message: expect.stringContaining('birthDate') as unknown,
      },
    ])
  })

  test('of whoever is born on a leap day is that of the side given', () => {
    const day = calendarDay('2026-02-28')
    expect(readAge({ birthDate: '2008-02-29' }, day, '02-28').age).toBe(18)
    expect(readAge({ birthDate: '2008-02-29' }, day, '03-01').age).toBe(17)
  })
})
