import { describe, expect, test } from 'vitest'
import { oneLanguageOf, type InEachLanguage } from '../src/explain/index.js'

interface Texts {
  readonly age: { readonly label: string; readonly unit?: string }
  readonly kind: { readonly label: string; readonly values: { readonly a: string } }
}

const texts: InEachLanguage<Texts> = {
  age: {
    label: { nb: 'alder', nn: 'alder', en: 'age' },
    unit: { nb: ' år', nn: ' år', en: ' years' },
  },
  kind: {
    label: { nb: 'hva slags', nn: 'kva slag', en: 'what kind' },
    values: { a: { nb: 'ikke', nn: 'ikkje', en: 'not' } },
  },
}

describe('texts side by side', () => {
  test('are taken one language at a time, in the same shape', () => {
    expect(oneLanguageOf(texts, 'nn')).toEqual({
      age: { label: 'alder', unit: ' år' },
      kind: { label: 'kva slag', values: { a: 'ikkje' } },
    })
    expect(oneLanguageOf<Texts>(texts, 'en').kind.values.a).toBe('not')
  })

  test('hold nothing of the other languages once one is taken', () => {
    expect(JSON.stringify(oneLanguageOf<Texts>(texts, 'nb'))).not.toMatch(/ikkje|what kind/)
  })

  test('keeps lists, each of their texts in the language', () => {
    const lists: InEachLanguage<{ readonly of: readonly [string, string] }> = {
      of: [
        { nb: 'første', nn: 'fyrste', en: 'first' },
        { nb: 'andre', nn: 'andre', en: 'second' },
      ],
    }
    expect(oneLanguageOf(lists, 'en')).toEqual({ of: ['first', 'second'] })
  })

  test('may be empty', () => {
    expect(oneLanguageOf<Record<string, string>>({}, 'nb')).toEqual({})
  })
})
