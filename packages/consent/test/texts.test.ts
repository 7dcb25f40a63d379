import { fillText } from '@vilkar/core/explain'
import { describe, expect, it } from 'vitest'
import { describeTexts, textsOf } from '@vilkar/testing/texts'
import { consentDecisions } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

const languages = { nb, nn, en }

describeTexts({
  decisions: consentDecisions,
  languages,
  days: ['2012-01-01', '2018-01-01', '2023-01-01', '2026-05-31', '2026-06-01'],
  advised: ['consent-lapses'],
})

describe.each(Object.entries(languages))('the texts in %s', (_, texts) => {
  it('speak of competence by its new name exactly from 2026-06-01', () => {
    const competent = [...textsOf(texts).values()].filter((text) => /\{competence/.test(text))
    expect(competent.length).toBeGreaterThan(5)
    for (const text of competent) {
      const [first, last, next] = ['2012-01-01', '2026-05-31', '2026-06-01'].map((on) =>
        fillText(text, texts.terms, on),
      )
      expect(first).toBe(last)
      expect(next).not.toBe(last)
    }
  })
})
