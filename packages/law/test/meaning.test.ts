import { flag } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { ask, inSubstance, question, since } from '../src/index.js'

const told = { who: ['provider'], to: 'parents' } as const

/** Three ways of telling or not, two of which say the same. */
const example = question({
  id: 'example.tell',
  inputs: { asked: flag(), urgent: flag() },
  outcomes: {
    'tell-at-once': { says: 'tell', owed: { ...told, by: 'at-once' } },
    'tell-on-request': { says: 'tell', owed: told },
    silent: { says: 'do-not-tell' },
  },
  force: 'statute',
  rows: [
    {
      id: 'urgent',
      from: since.coverage,
      when: { urgent: true },
      then: 'tell-at-once',
      basis: ['pbrl § 3-4 (1)'],
    },
    {
      id: 'asked',
      from: since.coverage,
      when: { urgent: false, asked: true },
      then: 'tell-on-request',
      basis: ['pbrl § 3-4 (1)'],
    },
    {
      id: 'not-asked',
      from: since.coverage,
      when: { urgent: false, asked: false },
      then: 'silent',
      basis: ['pbrl § 3-4 (1)'],
    },
  ],
})

const on = '2026-02-01'

describe('what an open answer says in substance', () => {
  test('is said where every outcome still possible says the same', () => {
    expect(ask(example, { asked: true }, { on })).toMatchObject({
      status: 'undetermined',
      possible: ['tell-at-once', 'tell-on-request'],
      inSubstance: 'tell',
    })
  })

  test('is not said where two of them say different things', () => {
    const open = ask(example, { urgent: false }, { on })
    expect(open.status).toBe('undetermined')
    expect(open).not.toHaveProperty('inSubstance')
    expect(ask(example, {}, { on })).not.toHaveProperty('inSubstance')
  })

  test('is not said of an answer that is determined: its outcome says it', () => {
    expect(ask(example, { urgent: true }, { on })).not.toHaveProperty('inSubstance')
  })

  test('is nothing where an outcome says what no other says', () => {
    const means = { one: { says: 'as-it-says' }, other: { says: 'as-it-says' } } as const
    expect(inSubstance(means, ['one', 'other'])).toBeUndefined()
  })

  test('is nothing where no outcome is possible, or one alone', () => {
    expect(inSubstance(example.means, [])).toBeUndefined()
    expect(inSubstance(example.means, ['silent'])).toBeUndefined()
  })
})

describe('a question', () => {
  test('tells its outcomes in the order in which they are written', () => {
    expect(example.outcomes).toEqual(['tell-at-once', 'tell-on-request', 'silent'])
  })
})
