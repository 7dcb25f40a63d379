import { describe, expect, test } from 'vitest'
import { describeHostileValues } from '@vilkar/testing/domains'
import { refusalOf } from '@vilkar/testing/answers'
import {
  assessPriority,
  type AssessPriorityOptions,
  type PriorityAssessment,
  type PriorityFacts,
} from '../src/index.js'

const on = '2026-02-01'

/** Asks as a caller without types may. */
function assess(facts: unknown, options: unknown = { on }): PriorityAssessment {
  return assessPriority(facts as PriorityFacts, options as AssessPriorityOptions)
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
      {
        priorityComplaintAbout: 'some',
        expectedBenefit: 'yes',
        name: 'x',
        age: 131,
        received: '2026-02-30',
      },
      { on: '2026-02-30', presume: 1 },
    )
    const places = found.map(([place]) => place)
    expect(places).toEqual(
      expect.arrayContaining([
        'priorityComplaintAbout',
        'expectedBenefit',
        'age',
        'received',
        'on',
        'presume',
      ]),
    )
    expect(found.length).toBe(7)
  })

  test('a referral received after the day asked about is one error', () => {
    expect(placesOf({ received: '2026-02-02' })).toEqual([['received', 'too-late']])
    expect(placesOf({ firstReceived: '2026-02-02' })).toEqual([['firstReceived', 'too-late']])
    expect(assess({ received: on }).rules).toMatchObject({ day: on })
  })

  test('days in an order that cannot be', () => {
    expect(placesOf({ received: '2026-01-05', firstReceived: '2026-01-06' })).toEqual([
      ['firstReceived', 'too-late'],
    ])
    expect(placesOf({ received: '2026-01-05', sent: '2026-01-06' })).toEqual([['sent', 'too-late']])
    expect(placesOf({ careBegun: '2026-02-02' })).toEqual([['careBegun', 'too-late']])
    expect(placesOf({ rightAssessed: '2026-02-02' })).toEqual([['rightAssessed', 'too-late']])
    expect(placesOf({ received: '2026-01-06', rightAssessed: '2026-01-05' })).toEqual([
      ['received', 'too-late'],
    ])
    expect(placesOf({ decided: '2026-01-06', knewEnough: '2026-01-05' })).toEqual([
      ['decided', 'too-late'],
    ])
  })

  test.each(['1899-12-31', '2201-01-01'])('a day outside 1900 to 2200: %s', (day) => {
    expect(placesOf({ deadline: day })).toEqual([['deadline', 'out-of-range']])
    expect(placesOf({}, { on: day })).toEqual([['on', 'out-of-range']])
  })

  test('facts that cannot be true together', () => {
    expect(placesOf({ birthDate: '2000-01-01', age: 40 })).toEqual([['age', 'does-not-agree']])
    expect(placesOf({ birthDate: '2027' })).toEqual([['birthDate', 'born-after-the-day']])
    expect(placesOf({ deadline: '2026-01-05', deadlineStatus: 'expected-to-be-missed' })).toEqual([
      ['deadlineStatus', 'does-not-agree'],
    ])
    expect(
      placesOf({
        deadline: '2026-01-05',
        careBegun: '2026-01-04',
        deadlineStatus: 'missed',
        received: '2026-02-02',
      }),
    ).toEqual([
      ['received', 'too-late'],
      ['deadlineStatus', 'does-not-agree'],
    ])
  })

  test('a complaint that does not come when it is said to', () => {
    expect(
      placesOf({ knewEnough: '2026-01-05', filed: '2026-01-06', complaintTiming: 'late' }),
    ).toEqual([['complaintTiming', 'does-not-agree']])
  })

  test('in three languages, and without what was given', () => {
    const error = refusalOf(() =>
      assess({ birthDate: '1987-11-23', age: 93, received: '2031-07-19' }),
    )
    for (const { messages } of error.issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
    }
    expect(`${error.message} ${JSON.stringify(error.issues)}`).not.toMatch(
      /1987|11-23|93|2031|07-19/,
    )
  })
})

describeHostileValues(assess, {
  choice: 'priorityComplaintAbout',
  list: 'expectedBenefit',
  valid: { age: 40, expectedBenefit: true },
})
