import { InvalidInput } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import {
  assessPlanDuty,
  type AssessPlanDutyOptions,
  type PlanDutyAssessment,
  type PlanFacts,
} from '../src/index.js'
import { hostile } from '../../core/test/helpers/hostile.ts'

const on = '2026-02-01'

/** Asks as a caller without types may. */
function assess(facts: unknown, options: unknown = { on }): PlanDutyAssessment {
  return assessPlanDuty(facts as PlanFacts, options as AssessPlanDutyOptions)
}

function refusalOf(ask: () => unknown): InvalidInput {
  try {
    ask()
  } catch (error) {
    if (error instanceof InvalidInput) return error
    throw error
  }
  throw new Error('was not refused')
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

describe('hostile values', () => {
  test.each(hostile({ choice: 'nav', list: 'lasting' }))(
    '%s is refused with one clear error',
    (_, make) => {
      const [facts, options] = make()
      const error = refusalOf(() => assess(facts, options))
      expect(error.name).toBe('InvalidInput')
      expect(error.issues.length).toBeGreaterThan(0)
      expect(error.message.length).toBeLessThan(20_000)
    },
  )

  test('a key of the prototype changes nothing for anybody', () => {
    const facts: unknown = JSON.parse('{"__proto__": {"age": 40}, "constructor": 1}')
    expect(refusalOf(() => assess(facts)).issues.length).toBeGreaterThan(0)
    expect(({} as { age?: number }).age).toBeUndefined()
  })

  test('facts without a prototype are facts', () => {
    const facts: unknown = Object.assign(Object.create(null), { age: 40, nav: 'none' })
    expect(assess(facts)).toEqual(assessPlanDuty({ age: 40, nav: 'none' }, { on }))
  })
})
