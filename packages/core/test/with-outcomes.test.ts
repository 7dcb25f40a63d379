import { atLeast, below, decide, decision, integer, withOutcomes } from '../src/index.js'
import type { CalendarDay } from '../src/index.js'
import { describe, expect, test } from 'vitest'

const first = { id: 'first', day: '2012-01-01' as CalendarDay }
const reform = { id: 'reform', day: '2018-01-01' as CalendarDay }

const who = decision({
  id: 'example.who',
  inputs: { age: integer({ min: 0, max: 130 }) },
  outcomes: ['oneself', 'parents', 'parents-and-child'],
  force: 'statute',
  rows: [
    { id: 'adult', from: first, when: { age: atLeast(18) }, then: 'oneself', basis: ['x § 1'] },
    {
      id: 'minor',
      from: first,
      until: reform,
      when: { age: below(18) },
      then: 'parents',
      basis: ['x § 2'],
    },
    {
      id: 'minor-heard',
      from: reform,
      when: { age: below(18) },
      then: 'parents-and-child',
      basis: ['x § 2'],
    },
  ],
})
const alone = withOutcomes('example.alone', who, {
  oneself: 'yes',
  parents: 'no',
  'parents-and-child': 'no',
})

describe('a decision with coarser outcomes', () => {
  test('has each outcome once, in the order of the finer', () => {
    expect(alone).toMatchObject({ id: 'example.alone', inputs: who.inputs, force: 'statute' })
    expect(alone.outcomes).toEqual(['yes', 'no'])
  })

  test('holds one row where two then say the same one after the other', () => {
    expect(alone.rows).toEqual([
      { ...who.rows[0], then: 'yes' },
      { ...who.rows[1], then: 'no', until: undefined },
    ])
  })

  test.each(['2011-12-31', '2012-01-01', '2017-12-31', '2018-01-01'])(
    'answers as the finer on %s',
    (on) => {
      for (const age of [0, 17, 18, 130]) {
        const finer = decide(who, { age }, { on })
        const coarser = decide(alone, { age }, { on })
        expect(coarser.status).toBe(finer.status)
        if (coarser.status === 'determined') expect(coarser.outcome).toBe(age < 18 ? 'no' : 'yes')
      }
    },
  )

  test('writes its rows out once', () => {
    expect(alone.rows).toBe(alone.rows)
    expect(alone.table).toBe(alone.table)
    expect(structuredClone({ ...alone }).rows).toEqual(alone.rows)
  })

  describe('joins what says the same', () => {
    type Made = (typeof who)['rows'][number]
    const age = { min: 0, max: 17 }
    const before = { ...who.rows[1], when: { age } } as Made
    const after = { ...who.rows[2], when: { age } } as Made
    const idsOf = (...rows: readonly Made[]): readonly string[] =>
      withOutcomes(
        'example.alone',
        { ...who, rows },
        {
          oneself: 'yes',
          parents: 'no',
          'parents-and-child': 'no',
        },
      ).rows.map(({ id }) => id)

    test('in whichever order its rows were written', () => {
      expect(idsOf(before, after)).toEqual(['minor'])
      expect(idsOf(after, before)).toEqual(['minor'])
    })

    test('in whichever order its conditions were written', () => {
      const both = (one: string, other: string): object =>
        Object.fromEntries([one, other].map((name) => [name, age]))
      expect(
        idsOf({ ...before, when: both('age', 'years') }, { ...after, when: both('years', 'age') }),
      ).toEqual(['minor'])
    })

    test('and nothing that rests on another ground, another norm or another case', () => {
      expect(idsOf(before, { ...after, basis: ['x § 1', 'x § 2'] })).toHaveLength(2)
      expect(idsOf(before, { ...after, force: 'guidance' })).toHaveLength(2)
      expect(idsOf(before, { ...after, when: { age: { min: 0, max: 16 } } })).toHaveLength(2)
      expect(idsOf(before, { ...after, then: 'oneself' })).toHaveLength(2)
    })
  })
})
