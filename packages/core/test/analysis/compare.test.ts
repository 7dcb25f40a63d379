import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/analysis/index.js'
import {
  atLeast,
  below,
  calendarDay,
  choice,
  decision,
  fromUpTo,
  integer,
  type Given,
  type Inputs,
} from '../../src/index.js'
import { issuesOf } from '@vilkar/testing/answers'
import { casesOf, daysOf, gridOf, holds, outcomeOn, type Value } from '@vilkar/testing/tables'
import { soundDecision } from '../helpers/sound-decision.ts'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const reform = { id: 'reform', day: calendarDay('2018-01-01') }

function lies(facts: Readonly<Record<string, Value>>, where: Given<Inputs>): boolean {
  return Object.entries(facts).every(([name, value]) => holds(where[name], value))
}

const twoDays = soundDecision().chain((table) =>
  fc.record({
    table: fc.constant(table),
    before: fc.constantFrom(...daysOf(table)),
    after: fc.constantFrom(...daysOf(table)),
  }),
)

describe('a comparison of two days', () => {
  test('lists exactly the cases whose outcome differs, each once, and how', () => {
    fc.assert(
      fc.property(twoDays, ({ table, before, after }) => {
        const changes = compare(table, before, after)
        for (const facts of casesOf(gridOf(table))) {
          const [old, now] = [outcomeOn(table, facts, before), outcomeOn(table, facts, after)]
          const here = changes.filter(({ where }) => lies(facts, where))
          const said = here.map((change) => [change.before, change.after])
          expect(said).toEqual(old === now ? [] : [[old, now]])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('gives a complete example in each region', () => {
    fc.assert(
      fc.property(twoDays, ({ table, before, after }) => {
        for (const change of compare(table, before, after)) {
          // An example is complete: one value for each input.
          const example = change.example as Readonly<Record<string, Value>>
          expect(Object.keys(example)).toEqual(Object.keys(table.inputs))
          expect(lies(example, change.where)).toBe(true)
          expect(outcomeOn(table, example, before)).toBe(change.before)
          expect(outcomeOn(table, example, after)).toBe(change.after)
        }
      }),
    )
  })

  test('of a day with itself is empty', () => {
    fc.assert(
      fc.property(soundDecision(), (table) => {
        expect(daysOf(table).flatMap((on) => compare(table, on, on))).toEqual([])
      }),
    )
  })

  test('says where nothing was law before, or is any more', () => {
    const table = decision({
      id: 'example.brief',
      inputs: { age: integer({ min: 0, max: 130 }) },
      outcomes: ['yes', 'no'],
      force: 'statute',
      rows: [
        {
          id: 'adult',
          from: start,
          until: reform,
          when: { age: atLeast(18) },
          then: 'yes',
          basis: ['x § 1'],
        },
        {
          id: 'minor',
          from: start,
          until: reform,
          when: { age: below(18) },
          then: 'no',
          basis: ['x § 1'],
        },
      ],
    })
    expect(compare(table, '2011-12-31', '2012-01-01')).toStrictEqual([
      {
        where: { age: { min: 18, max: 130 } },
        example: { age: 18 },
        before: 'not-in-force',
        after: 'yes',
      },
      {
        where: { age: { min: 0, max: 17 } },
        example: { age: 0 },
        before: 'not-in-force',
        after: 'no',
      },
    ])
    expect(compare(table, '2017-12-31', '2018-01-01')).toMatchObject([
      { before: 'yes', after: 'not-in-force' },
      { before: 'no', after: 'not-in-force' },
    ])
    expect(compare(table, '2011-12-31', '2018-01-01')).toEqual([])
  })

  test('writes several choices as a list and one as itself', () => {
    const table = decision({
      id: 'example.kinds',
      inputs: { kind: choice(['a', 'b', 'c']), age: integer({ min: 0, max: 130 }) },
      outcomes: ['yes', 'no'],
      force: 'statute',
      rows: [
        { id: 'old', from: start, until: reform, when: {}, then: 'no', basis: ['x § 1'] },
        {
          id: 'ab',
          from: reform,
          when: { kind: ['a', 'b'], age: fromUpTo(12, 16) },
          then: 'yes',
          basis: ['x § 1'],
        },
        {
          id: 'ab-young',
          from: reform,
          when: { kind: ['a', 'b'], age: below(12) },
          then: 'no',
          basis: ['x § 1'],
        },
        {
          id: 'ab-old',
          from: reform,
          when: { kind: ['a', 'b'], age: atLeast(16) },
          then: 'no',
          basis: ['x § 1'],
        },
        { id: 'c', from: reform, when: { kind: 'c' }, then: 'yes', basis: ['x § 1'] },
      ],
    })
    expect(compare(table, '2017-01-01', '2018-01-01').map(({ where }) => where)).toStrictEqual([
      { kind: ['a', 'b'], age: { min: 12, max: 15 } },
      { kind: 'c' },
    ])
  })

  test('joins regions that differ in one input alone', () => {
    const table = decision({
      id: 'example.joined',
      inputs: { age: integer({ min: 0, max: 130 }), kind: choice(['a', 'b', 'c']) },
      outcomes: ['yes', 'no'],
      force: 'statute',
      rows: [
        { id: 'old', from: start, until: reform, when: {}, then: 'no', basis: ['x § 1'] },
        {
          id: 'a',
          from: reform,
          when: { kind: 'a', age: below(12) },
          then: 'yes',
          basis: ['x § 1'],
        },
        {
          id: 'b',
          from: reform,
          when: { kind: 'b', age: below(12) },
          then: 'yes',
          basis: ['x § 2'],
        },
        {
          id: 'c',
          from: reform,
          when: { kind: 'c', age: below(12) },
          then: 'no',
          basis: ['x § 2'],
        },
        { id: 'mid', from: reform, when: { age: fromUpTo(12, 16) }, then: 'no', basis: ['x § 3'] },
        {
          id: 'young',
          from: reform,
          when: { age: fromUpTo(16, 18) },
          then: 'yes',
          basis: ['x § 3'],
        },
        { id: 'adult', from: reform, when: { age: atLeast(18) }, then: 'yes', basis: ['x § 3'] },
      ],
    })
    expect(compare(table, '2017-01-01', '2018-01-01').map(({ where }) => where)).toStrictEqual([
      { age: { min: 0, max: 11 }, kind: ['a', 'b'] },
      { age: { min: 16, max: 130 } },
    ])
  })

  test('refuses what is no day', () => {
    fc.assert(
      fc.property(soundDecision(), (table) => {
        expect(issuesOf(() => compare(table, '2018', '2018-01-01'))).toHaveLength(1)
        expect(issuesOf(() => compare(table, '2018-01-01', '2018-13-01'))).toHaveLength(1)
      }),
      { numRuns: 5 },
    )
  })
})
