import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whyNot } from '../../src/analysis/index.js'
import {
  atLeast,
  below,
  calendarDay,
  decide,
  decision,
  flag,
  integer,
  type Decision,
} from '../../src/index.js'
import {
  knowledge,
  casesOf,
  gridOf,
  outcomeOn,
  type Facts,
  type Value,
} from '@vilkar/testing/tables'
import { issuesOf } from '@vilkar/testing/answers'
import { soundDecision } from '../helpers/sound-decision.ts'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const on = '2012-01-01'

const mayBorrow = decision({
  id: 'example.may-borrow',
  inputs: {
    age: integer({ min: 0, max: 130 }),
    card: flag(),
    able: flag({ presumed: { value: true, basis: ['x § 9'] } }),
  },
  outcomes: ['yes', 'no', 'never'],
  force: 'statute',
  rows: [
    {
      id: 'adult',
      from: start,
      when: { age: atLeast(18), card: true, able: true },
      then: 'yes',
      basis: ['x § 1'],
    },
    {
      id: 'unable',
      from: start,
      when: { age: atLeast(18), card: true, able: false },
      then: 'no',
      basis: ['x § 1'],
    },
    {
      id: 'minor',
      from: start,
      when: { age: below(18), card: true },
      then: 'no',
      basis: ['x § 1'],
    },
    { id: 'no-card', from: start, when: { card: false }, then: 'no', basis: ['x § 1'] },
  ],
})

const questions = soundDecision().chain((table) => {
  const grid = gridOf(table)
  return fc.record({
    table: fc.constant(table),
    given: knowledge(table, grid, on),
    outcome: fc.constantFrom(...table.outcomes),
    presume: fc.boolean(),
  })
})

/** The fewest inputs of a complete case to change so that the outcome is reached, by trying all. */
function fewestChanges(
  table: Decision,
  facts: Readonly<Record<string, Value>>,
  outcome: string,
): number {
  const distances = casesOf(gridOf(table))
    .filter((each) => outcomeOn(table, each, on) === outcome)
    .map((each) => Object.keys(each).filter((name) => each[name] !== facts[name]).length)
  return Math.min(...distances)
}

describe('alternatives', () => {
  test('lead to the outcome when they are applied', () => {
    fc.assert(
      fc.property(questions, ({ table, given, outcome, presume }) => {
        for (const { changes } of whyNot(table, given, outcome, { on, presume })) {
          const changed: Facts = { ...given, ...changes }
          expect(decide(table, changed, { on, presume })).toMatchObject({
            status: 'determined',
            outcome,
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('of a complete case change as few inputs as can be', () => {
    fc.assert(
      fc.property(questions, fc.nat(), ({ table, outcome }, at) => {
        const cases = casesOf(gridOf(table))
        const facts = cases[at % cases.length] ?? {}
        const counts = whyNot(table, facts, outcome, { on }).map(
          ({ changes }) => Object.keys(changes).length,
        )
        const fewest = fewestChanges(table, facts, outcome)
        expect(new Set(counts)).toEqual(new Set(fewest === Infinity ? [] : [fewest]))
      }),
      { numRuns: 300 },
    )
  })

  test('of which no part would be enough', () => {
    fc.assert(
      fc.property(questions, fc.nat(), ({ table, outcome }, at) => {
        const cases = casesOf(gridOf(table))
        const facts = cases[at % cases.length] ?? {}
        for (const { changes } of whyNot(table, facts, outcome, { on })) {
          for (const name of Object.keys(changes)) {
            const partial: Facts = { ...facts, ...changes, [name]: facts[name] }
            expect(decide(table, partial, { on })).not.toMatchObject({
              status: 'determined',
              outcome,
            })
          }
        }
      }),
    )
  })

  test('ask for nothing where the outcome is reached already', () => {
    fc.assert(
      fc.property(questions, ({ table, given, presume }) => {
        const answer = decide(table, given, { on, presume })
        if (answer.status !== 'determined') return
        const alternatives = whyNot(table, given, answer.outcome, { on, presume })
        expect(alternatives.map(({ changes }) => changes)).toContainEqual({})
      }),
      { numRuns: 200 },
    )
  })

  test('are none where no row in force has the outcome', () => {
    expect(whyNot(mayBorrow, {}, 'never', { on })).toEqual([])
    expect(whyNot(mayBorrow, {}, 'yes', { on: '2011-12-31' })).toEqual([])
  })

  test('settle what is unknown as well as change what is known', () => {
    expect(whyNot(mayBorrow, { age: 15 }, 'yes', { on })).toStrictEqual([
      { row: 'adult', changes: { age: { min: 18, max: 130 }, card: true } },
    ])
    expect(whyNot(mayBorrow, { age: 15 }, 'yes', { on, presume: false })).toStrictEqual([
      { row: 'adult', changes: { age: { min: 18, max: 130 }, card: true, able: true } },
    ])
  })

  test('name each row that needs as few changes', () => {
    const given = { age: 40, card: true, able: true }
    expect(whyNot(mayBorrow, given, 'no', { on })).toStrictEqual([
      { row: 'unable', changes: { able: false } },
      { row: 'minor', changes: { age: { min: 0, max: 17 } } },
      { row: 'no-card', changes: { card: false } },
    ])
  })

  test('are refused to bad input, as answers are', () => {
    expect(issuesOf(() => whyNot(mayBorrow, { age: 131 }, 'yes', { on }))).toHaveLength(1)
    expect(issuesOf(() => whyNot(mayBorrow, {}, 'yes', { on: '2012' }))).toHaveLength(1)
    expect(issuesOf(() => whyNot(mayBorrow, {}, 'yes', null as never))).toHaveLength(1)
    let looks = 0
    const throwsLater = {
      get age(): number {
        if (++looks > 1) throw new Error('a stranger’s own words')
        return 17
      },
    }
    expect(issuesOf(() => whyNot(mayBorrow, throwsLater, 'yes', { on }))).toMatchObject([
      { path: [], code: 'wrong-type' },
    ])
  })
})
