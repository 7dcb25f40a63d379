import { describe, expect, test } from 'vitest'
import {
  assessResponsibility,
  type AssessResponsibilityOptions,
  type ResponsibilityAssessment,
  type ResponsibilityFacts,
} from '../src/index.js'
import { describeHostileValues } from '@vilkar/testing/domains'
import { refusalOf } from '@vilkar/testing/answers'

const on = '2026-02-01'

/** Asks as a caller without types may. */
function assess(facts: unknown, options: unknown = { on }): ResponsibilityAssessment {
  return assessResponsibility(facts as ResponsibilityFacts, options as AssessResponsibilityOptions)
}

function placesOf(facts: unknown, options?: unknown): readonly (readonly [string, string])[] {
  return refusalOf(() => assess(facts, options)).issues.map(({ path, code }) => [
    path.join('/'),
    code,
  ])
}

describe('what is wrong is said at once', () => {
  test('facts and options together', () => {
    const found = placesOf(
      { task: 'some', immediateHelpNeeded: 'yes', name: 'x', age: 131, needMonths: 1201 },
      { on: '2026-02-30', presume: 1 },
    )
    expect(found.map(([place]) => place)).toEqual(
      expect.arrayContaining(['task', 'immediateHelpNeeded', 'age', 'needMonths', 'on', 'presume']),
    )
    expect(found.length).toBe(7)
  })

  test('numbers at the ends of their domains, and beyond', () => {
    for (const needMonths of [0, 24, 25, 1200]) expect(() => assess({ needMonths })).not.toThrow()
    for (const needMonths of [-1, 0.5, 1201, '24']) {
      expect(placesOf({ needMonths }).map(([place]) => place)).toEqual(['needMonths'])
    }
    for (const interpreterAge of [-1, 131, 17.5]) {
      expect(placesOf({ interpreterAge }).map(([place]) => place)).toEqual(['interpreterAge'])
    }
  })

  test('an age and a birth date that do not agree', () => {
    expect(placesOf({ birthDate: '2000-01-01', age: 40 })).toEqual([['age', 'does-not-agree']])
    expect(placesOf({ birthDate: '2027' })).toEqual([['birthDate', 'born-after-the-day']])
    expect(placesOf({ birthDate: '1800' })).toEqual([['birthDate', 'out-of-range']])
    expect(placesOf({ birthDate: '2000-02-30' })).toEqual([['birthDate', 'not-a-birth-date']])
  })

  test('in three languages, and without what was given', () => {
    const error = refusalOf(() => assess({ birthDate: '1987-11-23', age: 93 }))
    for (const { messages } of error.issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
    }
    expect(`${error.message} ${JSON.stringify(error.issues)}`).not.toMatch(/1987|11-23|93/)
  })
})

describeHostileValues(assess, {
  choice: 'task',
  list: 'immediateHelpNeeded',
  valid: { age: 40, task: 'other' },
})
