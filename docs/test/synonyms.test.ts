import { describe, expect, test } from 'vitest'
import { expanded, synonyms } from '../src/search/synonyms.ts'

describe.each(Object.entries(synonyms))('the synonyms of %s', (locale, groups) => {
  const language = locale === 'nn' ? 'nn' : 'nb'

  test('stand in one group each', () => {
    const all = groups.flatMap(({ said, asked }) =>
      [...said, ...asked].map((word) => word.toLowerCase()),
    )
    expect(new Set(all).size).toBe(all.length)
  })

  test('lead to what the pages say, in small letters and large, and within other words', () => {
    for (const { said, asked } of groups) {
      for (const word of [...said, ...asked]) {
        expect(expanded(language, word)).toEqual(said)
        expect(expanded(language, word.toUpperCase())).toEqual(said)
        expect(expanded(language, `rett til ${word} i dag`)).toEqual(
          said.map((each) => `rett til ${each} i dag`),
        )
      }
    }
  })

  test('are words, and not parts of others', () => {
    expect(expanded(language, 'skip ipad')).toEqual(['skip ipad'])
    expect(expanded(language, 'tvang')).toEqual(['tvang'])
  })
})

test('two of them are looked for together', () => {
  expect(expanded('nb', 'BPA og IP')).toEqual([
    'brukerstyrt personlig assistanse og individuell plan',
  ])
  expect(expanded('en', 'IP')).toEqual(['IP'])
})
