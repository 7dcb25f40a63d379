import {
  citationText,
  lovdataAddress,
  parseCitation,
  shortCitationText,
  type Citation,
  type LawTexts,
  type ParsedCitation,
} from '@vilkar/law'
import { en } from '@vilkar/law/texts/en'
import { nb } from '@vilkar/law/texts/nb'
import { nn } from '@vilkar/law/texts/nn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acts } from '../src/acts/acts.js'
import { actNames, allCitations, provisionList } from './registers.js'

const languages: readonly LawTexts[] = [nb, nn, en]

/** Writes a citation's parts back as the citation. */
function written(parsed: ParsedCitation): string {
  if (parsed.kind === 'chapter') return `${parsed.act} ch. ${parsed.chapter}`
  if (parsed.kind !== 'section') return `${parsed.kind}: ${parsed.name}`
  const { act, section, ledd, letter, number, sentence } = parsed
  return [
    `${act} § ${section}`,
    ...(ledd === undefined ? [] : [`(${String(ledd)})`]),
    ...(letter === undefined ? [] : [letter]),
    ...(number === undefined ? [] : [`no. ${String(number)}`]),
    ...(sentence === undefined ? [] : [`sentence ${String(sentence)}`]),
  ].join(' ')
}

describe('taking a citation apart', () => {
  test('every citation of the register is taken apart and put together again', () => {
    for (const citation of allCitations) expect(written(parseCitation(citation))).toBe(citation)
  })

  test('any place in any act is taken apart and put together again', () => {
    const place = fc
      .record({
        act: fc.constantFrom(...actNames),
        section: fc.oneof(
          fc
            .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
            .map(([chapter, number]) => `${String(chapter)}-${String(number)}`),
          fc.integer({ min: 1, max: 99 }).map(String),
        ),
        lettered: fc.boolean(),
        ledd: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
        letter: fc.option(fc.constantFrom('a', 'b', 'k'), { nil: undefined }),
        number: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
        sentence: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
      })
      .map(({ lettered, ...parts }) => {
        const own = acts[parts.act].letteredSections
        return { ...parts, section: lettered && own[0] !== undefined ? own[0] : parts.section }
      })
      // Without a paragraph between them, a letter after this number would be the section's own.
      .filter(
        ({ act, section, ledd, letter }) =>
          ledd !== undefined || !acts[act].letteredSections.includes(`${section} ${letter ?? ''}`),
      )
    fc.assert(
      fc.property(place, (parts) => {
        const text = written({ kind: 'section', ...parts } as ParsedCitation)
        // The text need not be registered to have the form of a citation.
        expect(parseCitation(text as Citation)).toEqual(
          Object.fromEntries(
            Object.entries({ kind: 'section', ...parts }).filter(([, part]) => part !== undefined),
          ),
        )
      }),
    )
  })

  test('a letter is the section’s own only where the act has such a section', () => {
    expect(parseCitation('pbrl § 1-3 b')).toEqual({
      kind: 'section',
      act: 'pbrl',
      section: '1-3',
      letter: 'b',
    })
    expect(parseCitation('pbrl § 2-5 b')).toEqual({
      kind: 'section',
      act: 'pbrl',
      section: '2-5 b',
    })
    expect(parseCitation('pbrl § 4-6 a (3)')).toEqual({
      kind: 'section',
      act: 'pbrl',
      section: '4-6 a',
      ledd: 3,
    })
    expect(parseCitation('hpl § 23 d')).toEqual({
      kind: 'section',
      act: 'hpl',
      section: '23',
      letter: 'd',
    })
  })

  test('every lettered section of an act is cited, so that the list holds nothing unused', () => {
    const cited = new Set(
      provisionList.map(([citation]) => {
        const parsed = parseCitation(citation)
        return parsed.kind === 'section' ? `${parsed.act} ${parsed.section}` : ''
      }),
    )
    for (const act of actNames) {
      for (const section of acts[act].letteredSections) {
        expect(cited.has(`${act} ${section}`), `${act} ${section}`).toBe(true)
      }
    }
  })

  test('a chapter, an interpretation and a source are told apart', () => {
    expect(parseCitation('pbrl ch. 4 A')).toEqual({ kind: 'chapter', act: 'pbrl', chapter: '4 A' })
    expect(parseCitation('interpretation: completed-years')).toEqual({
      kind: 'interpretation',
      name: 'completed-years',
    })
    expect(parseCitation('guidance: pbrl commentary § 4-6').kind).toBe('guidance')
    expect(parseCitation('preparatory-works: § 4-6 presumed consent').kind).toBe(
      'preparatory-works',
    )
    expect(parseCitation('local: Beiarn rehabilitation plan').kind).toBe('local')
  })

  test('what has not the form of a citation is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^(interpretation|guidance|preparatory-works|local): /.test(text))
        expect(() => parseCitation(text as Citation)).toThrow('parseCitation')
      }),
    )
    for (const text of ['pbrl 4-3', 'toString § 1', 'pbrl § 4-3 (1) cc', 'pbrl § ', 'hpl §4']) {
      expect(() => parseCitation(text as Citation)).toThrow('parseCitation')
    }
  })
})

describe('writing a citation', () => {
  test('every citation is written in every language, in full and in short', () => {
    for (const texts of languages) {
      for (const citation of allCitations) {
        for (const text of [citationText(citation, texts), shortCitationText(citation, texts)]) {
          expect(text.trim(), citation).toBe(text)
          expect(text.length, citation).toBeGreaterThan(0)
          expect(text, citation).not.toMatch(/undefined|NaN|\d\. (ledd|punktum|paragraph)/)
        }
      }
    }
  })

  test('two citations are never written alike', () => {
    for (const texts of languages) {
      for (const write of [citationText, shortCitationText]) {
        const all = allCitations.map((citation) => write(citation, texts))
        expect(new Set(all).size).toBe(all.length)
      }
    }
  })

  test('a letter in a list is written out in each language', () => {
    expect(languages.map((texts) => citationText('pbrl § 4-3 (1) c', texts))).toEqual([
      'pasient- og brukerrettighetsloven § 4-3 første ledd bokstav c',
      'pasient- og brukarrettslova § 4-3 første ledd bokstav c',
      'Patient and User Rights Act § 4-3 first paragraph letter c',
    ])
  })

  test('a sentence, a number and a chapter are written out', () => {
    expect(citationText('hpl § 25 (1) sentence 2', nb)).toBe(
      'helsepersonelloven § 25 første ledd andre punktum',
    )
    expect(citationText('hpl § 23 no. 4', nn)).toBe('helsepersonellova § 23 nr. 4')
    expect(citationText('pbrl ch. 4 A', en)).toBe('Patient and User Rights Act chapter 4 A')
    expect(citationText('pbrl § 4-6 a (3)', nb)).toBe(
      'pasient- og brukerrettighetsloven § 4-6 a tredje ledd',
    )
  })

  test('the short form keeps the figures', () => {
    expect(shortCitationText('pbrl § 4-3 (1) c', nb)).toBe('pbrl. § 4-3 (1) c')
    expect(shortCitationText('hpl § 25 (1) sentence 2', nn)).toBe('hpl. § 25 (1) pkt. 2')
    expect(shortCitationText('pbrl ch. 4 A', nb)).toBe('pbrl. kap. 4 A')
  })
})

describe('the address at Lovdata', () => {
  test('leads to the section, whatever part of it is cited', () => {
    expect(lovdataAddress('pbrl § 4-3 (1) c')).toBe('https://lovdata.no/lov/1999-07-02-63/§4-3')
    expect(lovdataAddress('hpl § 38 a')).toBe('https://lovdata.no/lov/1999-07-02-64/§38a')
    expect(lovdataAddress('ipf § 9')).toBe('https://lovdata.no/forskrift/2022-06-22-1110/§9')
    expect(lovdataAddress('fvl § 13 a')).toBe('https://lovdata.no/lov/1967-02-10/§13a')
  })

  test('leads to the act for a chapter, and to the archive for a repealed act', () => {
    expect(lovdataAddress('pbrl ch. 4 A')).toBe('https://lovdata.no/lov/1999-07-02-63')
    expect(lovdataAddress('bvl1992 § 4-12')).toBe(
      'https://lovdata.no/dokument/NLO/lov/1992-07-17-100',
    )
  })

  test('is of the form of an address for every provision, and of none for the rest', () => {
    for (const citation of allCitations) {
      const address = lovdataAddress(citation)
      if (/^[a-z-]+: /.test(citation)) expect(address, citation).toBeUndefined()
      else
        expect(address, citation).toMatch(
          /^https:\/\/lovdata\.no\/[a-zNLOSF/]+\/[\d-]+(\/§[\dA-Z-]+[a-z]?)?$/,
        )
    }
  })
})
