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
})
