import { flag } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { ask, decision, since } from '../src/index.js'

const urgent = decision({
  id: 'example.urgent',
  inputs: { urgent: flag(), asked: flag() },
  outcomes: ['yes', 'no'],
  force: 'statute',
  rows: [
    {
      id: 'urgent',
      from: since.coverage,
      when: { urgent: true },
      then: 'yes',
      basis: ['hpl § 7 (1)'],
    },
    {
      id: 'not',
      from: since.coverage,
      when: { urgent: false },
      then: 'no',
      basis: ['hpl § 7 (1)'],
    },
  ],
})

const on = '2026-02-01'

describe('what is unknown to a question that is asked by itself', () => {
  test('is what is null, as what is left out', () => {
    expect(ask(urgent, { urgent: null }, { on })).toEqual(ask(urgent, {}, { on }))
    expect(ask(urgent, { urgent: true, asked: null }, { on })).toEqual(
      ask(urgent, { urgent: true }, { on }),
    )
  })

  test('is the empty text of a form’s field', () => {
    const form = { urgent: '' } as unknown as { readonly urgent: null }
    expect(ask(urgent, form, { on })).toEqual(ask(urgent, {}, { on }))
  })
})

describe('what cannot be looked at', () => {
  test('is refused, and the words of its error are not passed on', () => {
    const throwing = {
      get urgent(): boolean {
        throw new Error('secret')
      },
    }
    const issues = issuesOf(() => ask(urgent, throwing, { on }))
    expect(issues).toMatchObject([{ path: [], code: 'wrong-type' }])
    expect(JSON.stringify(issues)).not.toContain('secret')
  })
})

describe('what is no question', () => {
  test.each([
    ['an id', 'consent.who-decides'],
    ['an object', {}],
    ['nothing', undefined],
  ])('is refused as %s, with what to do instead', (_, asked) => {
    expect(() => ask(asked as unknown as typeof urgent, {}, { on })).toThrow(
      /takes a decision.*not its id/,
    )
  })
})
