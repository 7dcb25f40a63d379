import * as en from '@vilkar/law/texts/en'
import * as nb from '@vilkar/law/texts/nb'
import * as nn from '@vilkar/law/texts/nn'
import { describe, expect, test } from 'vitest'
import { allCitations, interpretationList, provisionList } from './registers.js'

const languages = { nb, nn, en }

/** Lists all texts of a language, each under its place. */
function leaves(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]]
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, each]) =>
    leaves(each, `${place}/${key}`),
  )
}

const all = {
  nb: new Map(leaves(nb).map(([place, text]) => [place.replace(/^\/nb\//, '/law/'), text])),
  nn: new Map(leaves(nn).map(([place, text]) => [place.replace(/^\/nn\//, '/law/'), text])),
  en: new Map(leaves(en).map(([place, text]) => [place.replace(/^\/en\//, '/law/'), text])),
}

/** What may read alike: names and short words that the two written languages share. */
const shared = /^\/law\/(words|language|acts\/\w+\/short|acts\/(bl|hrf|krisl|oppl|oppl1998)\/name)/

describe('texts', () => {
  test('every language has the same places', () => {
    expect([...all.nn.keys()]).toEqual([...all.nb.keys()])
    expect([...all.en.keys()]).toEqual([...all.nb.keys()])
  })

  test('no text is empty, starts or ends with a space, or holds two', () => {
    for (const texts of Object.values(all)) {
      for (const [place, text] of texts) {
        expect(text, place).toMatch(/\S/)
        expect(text.trim(), place).toBe(text)
        expect(text, place).not.toContain('  ')
      }
    }
  })

  test('nynorsk is no copy of bokmål, and English none of either', () => {
    for (const [place, text] of all.nb) {
      if (shared.test(place)) continue
      expect(all.nn.get(place), place).not.toBe(text)
      expect(all.en.get(place), place).not.toBe(text)
    }
  })

  test('nynorsk uses no words that only bokmål has', () => {
    const bokmål =
      /\b(ikke|bare|hvem|hva|hvilke[nt]?|hvordan|noen|noe|jeg|hun|deres|loven|barnevernstjenesten|foreldrene|pårørendes|bestemmer|gjelder|kommer|sier|eller ikke|uten|fra|mellom seg|også de|blir de ikke|opplysninger|tjenester|rettigheter)\b/i
    for (const [place, text] of all.nn) expect(text, place).not.toMatch(bokmål)
  })

  test('bokmål uses no words that only nynorsk has', () => {
    const nynorsk =
      /\b(ikkje|berre|kven|kva|nokon|noko|eit|ein|frå|utan|blei|vere|gjeld|seier|lova)\b/i
    for (const [place, text] of all.nb) expect(text, place).not.toMatch(nynorsk)
  })

  test('every gist, amendment and reading is one whole sentence', () => {
    for (const [language, texts] of Object.entries(all)) {
      for (const [place, text] of texts) {
        if (place.startsWith('/law/')) continue
        expect(text, `${language} ${place}`).toMatch(/^[\p{Lu}«\d].*\.$/u)
      }
    }
  })

  test('there are as many gists as wordings', () => {
    for (const texts of Object.values(languages)) {
      expect(Object.keys(texts.gists)).toEqual(provisionList.map(([citation]) => citation))
      for (const [citation, history] of provisionList) {
        expect(texts.gists[citation].length, citation).toBe(history.length)
      }
    }
  })

  test('the words reach the tenth paragraph, and no citation goes beyond', () => {
    for (const { words } of [nb.nb, nn.nn, en.en]) expect(words.ordinals.length).toBe(10)
    for (const citation of allCitations) expect(citation).not.toMatch(/\(1[1-9]\)|sentence 1[1-9]/)
  })

  test('a question whose text was not read says so', () => {
    for (const [name, { kind }] of interpretationList) {
      if (kind !== 'text-not-read') continue
      expect(nb.interpretationTexts[name].unclear, name).toMatch(/lest|omtale/)
    }
  })
})
