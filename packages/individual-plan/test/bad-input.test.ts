import { describe, expect, test } from 'vitest'
import {
  assessPlanDuty,
  type AssessPlanDutyOptions,
  type PlanDutyAssessment,
  type PlanFacts,
} from '../src/index.js'
import { describeHostileValues } from '@vilkar/testing/domains'
import { refusalOf } from '@vilkar/testing/answers'

const on = '2026-02-01'

/** Asks as a caller without types may. */
function assess(facts: unknown, options: unknown = { on }): PlanDutyAssessment {
  return assessPlanDuty(facts as PlanFacts, options as AssessPlanDutyOptions)
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
      { nav: 'some', lasting: 'yes', name: 'x', age: 131 },
      { on: '2026-02-30', presume: 1 },
    )
    const places = found.map(([place]) => place)
    expect(places).toEqual(expect.arrayContaining(['nav', 'lasting', 'age', 'on', 'presume']))
    expect(found.length).toBe(6)
  })

  test('facts that cannot be true together', () => {
    expect(placesOf({ birthDate: '2000-01-01', age: 40 })).toEqual([['age', 'does-not-agree']])
    expect(placesOf({ birthDate: '2027' })).toEqual([['birthDate', 'born-after-the-day']])
    expect(placesOf({ birthDate: '1800' })).toEqual([['birthDate', 'out-of-range']])
    expect(placesOf({ age: 3, childExpected: true })).toEqual([['childExpected', 'does-not-agree']])
    expect(placesOf({ nav: 'services', otherWelfareServices: false })).toEqual([
      ['otherWelfareServices', 'does-not-agree'],
    ])
    expect(placesOf({ birthDate: '2027', nav: 'services', otherWelfareServices: false })).toEqual([
      ['birthDate', 'born-after-the-day'],
      ['otherWelfareServices', 'does-not-agree'],
    ])
  })

  test('in three languages, and without what was given', () => {
    const error = refusalOf(() => assess({ birthDate: '1987-11-23', age: 93 }))
    for (const { messages } of error.issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
    }
    expect(`${error.message} ${JSON.stringify(error.issues)}`).not.toMatch(/1987|11-23|93/)
  })
})

describeHostileValues(assess, { choice: 'nav', list: 'lasting', valid: { age: 40, nav: 'none' } })
