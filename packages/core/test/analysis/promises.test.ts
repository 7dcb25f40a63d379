import { describe, expect, test } from 'vitest'
import { keeps } from '@vilkar/testing/domains'
import { atLeast, below, fromUpTo, calendarDay, decision, flag, integer } from '../../src/index.js'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const reform = { id: 'reform', day: calendarDay('2018-01-01') }
const basis: readonly [string, ...string[]] = ['x § 1']

const mayDecide = decision({
  id: 'example.may-decide',
  inputs: { age: integer({ min: 0, max: 130 }), able: flag() },
  outcomes: ['yes', 'no'],
  force: 'statute',
  rows: [
    { id: 'unable', from: start, when: { able: false }, then: 'no', basis },
    { id: 'child', from: start, when: { able: true, age: below(12) }, then: 'no', basis },
    { id: 'adult', from: start, when: { able: true, age: atLeast(18) }, then: 'yes', basis },
    {
      id: 'youth-before-2018',
      from: start,
      until: reform,
      when: { able: true, age: fromUpTo(12, 18) },
      then: 'yes',
      basis,
    },
    // From 2018 those of 15 may decide, and those of 16 no longer.
    { id: 'young', from: reform, when: { able: true, age: fromUpTo(12, 16) }, then: 'yes', basis },
    { id: 'youth', from: reform, when: { able: true, age: fromUpTo(16, 18) }, then: 'no', basis },
  ],
})

const older = { says: 'older is not less', rising: 'age', outcomes: [['no'], ['yes']] }

describe('a promise of a table', () => {
  test('is broken on the step, and in the stretch of days, on which the outcome falls', () => {
    expect(keeps(mayDecide, older).falls).toEqual([
      // Also where nobody knows whether the person is able: what is still possible falls from "yes or no" to "no".
      '2018-01-01 {"age":16}',
      '2018-01-01 {"able":true,"age":16}',
    ])
  })

  test('is kept where it is about other cases', () => {
    expect(keeps(mayDecide, { ...older, given: { able: false } })).toMatchObject({ falls: [] })
    expect(keeps(mayDecide, { ...older, given: { age: { max: 15 } } })).toMatchObject({ falls: [] })
  })

  test('rises by the order of the values that it names', () => {
    const ability = { says: 'able is not less', rising: 'able', outcomes: older.outcomes }
    expect(keeps(mayDecide, { ...ability, values: [false, true] }).falls).toEqual([])
    expect(keeps(mayDecide, { ...ability, values: [true, false] }).falls).not.toEqual([])
  })

  test('has to order every outcome that is possible', () => {
    expect(() => keeps(mayDecide, { ...older, outcomes: [['no']] })).toThrow('does not order yes')
  })
})
