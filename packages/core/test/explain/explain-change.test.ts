import { explainChange } from '@vilkar/core/explain'
import type { Turn } from '@vilkar/core/time'
import { describe, expect, test } from 'vitest'
import { day, texts } from './library.ts'

const amendments = { reform: 'Children are heard' }
const said = (...because: readonly Turn[]): string =>
  explainChange({ on: day, because }, texts, amendments).because.join('; ')

describe('why an answer may change, in words', () => {
  test.each([
    ['known', 'the person turns 16'],
    ['first-possible', 'the person may have turned 16 from then on'],
    ['last-possible', 'the person has turned 16 by then, whichever day the birthday is'],
  ] as const)('a birthday that is %s', (kind, words) => {
    expect(said({ kind: 'birthday', years: 16, day: kind })).toBe(words)
  })

  test('a change of law by what it changed, or by its name where nobody wrote that', () => {
    expect(said({ kind: 'change-of-law', change: 'reform' })).toBe(
      'a change of law takes effect (“Children are heard”)',
    )
    expect(said({ kind: 'change-of-law', change: 'other' })).toContain('“other”')
  })

  test('a day that was stated, by the label of the fact or of the place in the document', () => {
    expect(said({ kind: 'stated-day', fact: 'due', is: 'come' })).toBe('the day has come: due date')
    expect(said({ kind: 'stated-day', fact: '/loans/17/due', is: 'over' })).toBe(
      'the day is over: the day a loan is due',
    )
  })

  test('a day that is counted, from a place in the document or from a change of law', () => {
    expect(said({ kind: 'counted-day', from: '/loans/0/due', is: 'come' })).toBe(
      'a day has come that is counted from: the day a loan is due',
    )
    expect(said({ kind: 'counted-day', from: 'reform', is: 'over' })).toBe(
      'a day is over that is counted from: Children are heard',
    )
  })
})

describe('a change to come, in a sentence', () => {
  const because: readonly Turn[] = [{ kind: 'birthday', years: 16, day: 'known' }]

  test('says when and why an answer may be another', () => {
    expect(explainChange({ on: day, because }, texts, amendments)).toEqual({
      on: day,
      because: ['the person turns 16'],
      text: expect.stringMatching(
        /^The answer may change on .*2026.*, because the person turns 16\.$/,
      ) as unknown,
    })
  })

  test('says so of a document, which is looked at', () => {
    const { text } = explainChange({ on: day, because, reports: [] }, texts, amendments)
    expect(text).toMatch(/^What is found changes on .*, because the person turns 16\.$/)
  })

  test('names all that happens on the day', () => {
    const two = [...because, { kind: 'change-of-law', change: 'reform' } as const]
    const { text } = explainChange({ on: day, because: two }, texts, amendments)
    expect(text).toContain('the person turns 16, or a change of law takes effect')
  })

  test('says where the law was not read that far, and only there', () => {
    const beyond = 'The law was not read that far, and may change before then.'
    const text = (beyondLawRead?: boolean): string =>
      explainChange(
        { on: day, because, ...(beyondLawRead !== undefined && { beyondLawRead }) },
        texts,
        amendments,
      ).text
    expect(text(true)).toMatch(new RegExp(`^The answer may change .* ${beyond}$`))
    expect(text(false)).not.toContain(beyond)
    expect(text()).toBe(text(false))
  })
})
