import { withAssumed } from '@vilkar/law/rules'
import { describe, expect, test } from 'vitest'

const assumptions = {
  'the-usual': { adult: true, language: 'nb' },
  'no-special-needs': { language: 'nn', needs: 0 },
}

describe('what is taken for granted', () => {
  test('is added to the facts, and told with the name under which it was chosen', () => {
    expect(withAssumed({ age: 40 }, assumptions, ['the-usual'])).toEqual({
      facts: { age: 40, adult: true, language: 'nb' },
      assumed: [
        { fact: 'adult', value: true, by: 'the-usual' },
        { fact: 'language', value: 'nb', by: 'the-usual' },
      ],
    })
  })

  test('never replaces what is stated, also where that is no', () => {
    expect(withAssumed({ adult: false, language: '' }, assumptions, ['the-usual'])).toEqual({
      facts: { adult: false, language: '' },
      assumed: [],
    })
  })

  test.each([[undefined], [null]])('stands in for a fact that is %s', (adult) => {
    const { facts, assumed } = withAssumed({ adult, language: 'nb' }, assumptions, ['the-usual'])
    expect(facts).toEqual({ adult: true, language: 'nb' })
    expect(assumed).toEqual([{ fact: 'adult', value: true, by: 'the-usual' }])
  })

  test('is what the first of the names says, where several say it', () => {
    const { facts, assumed } = withAssumed({}, assumptions, ['the-usual', 'no-special-needs'])
    expect(facts).toEqual({ adult: true, language: 'nb', needs: 0 })
    expect(assumed.map(({ fact, by }) => [fact, by])).toEqual([
      ['adult', 'the-usual'],
      ['language', 'the-usual'],
      ['needs', 'no-special-needs'],
    ])
  })

  test('is nothing where nobody asks for it, or by a name that is none', () => {
    expect(withAssumed({ age: 40 }, assumptions)).toEqual({ facts: { age: 40 }, assumed: [] })
    expect(withAssumed({ age: 40 }, assumptions, ['another'])).toEqual({
      facts: { age: 40 },
      assumed: [],
    })
  })
})
