import { wordsToAvoid } from '@vilkar/testing/texts'
import { describe, expect, test } from 'vitest'

const all = {
  nb: () =>
    Promise.all([
      import('@vilkar/core/texts/nb'),
      import('@vilkar/law/texts/nb'),
      import('@vilkar/consent/texts/nb'),
      import('@vilkar/individual-plan/texts/nb'),
      import('@vilkar/responsibility/texts/nb'),
      import('@vilkar/priority/texts/nb'),
      import('@vilkar/cooperation/texts/nb'),
      import('../src/texts/nb.js'),
    ]),
  nn: () =>
    Promise.all([
      import('@vilkar/core/texts/nn'),
      import('@vilkar/law/texts/nn'),
      import('@vilkar/consent/texts/nn'),
      import('@vilkar/individual-plan/texts/nn'),
      import('@vilkar/responsibility/texts/nn'),
      import('@vilkar/priority/texts/nn'),
      import('@vilkar/cooperation/texts/nn'),
      import('../src/texts/nn.js'),
    ]),
}

/** Every text within a value, each once. */
function textsWithin(value: unknown, seen = new Set<unknown>()): ReadonlySet<string> {
  if (seen.has(value)) return new Set()
  seen.add(value)
  if (typeof value === 'string') return new Set([value])
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap((each) => [...textsWithin(each, seen)]))
}

describe('all texts of all packages', () => {
  test.each(['nb', 'nn'] as const)(
    'are written in %s, in the words that were chosen',
    async (language) => {
      const texts = textsWithin(await all[language]())
      const wrong = [...texts]
        .map((text) => [wordsToAvoid(text, language), text] as const)
        .filter(([words]) => words.length > 0)
      expect(texts.size).toBeGreaterThan(5000)
      expect(wrong).toEqual([])
    },
  )
})
