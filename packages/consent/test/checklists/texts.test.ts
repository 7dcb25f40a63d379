import { applicabilityUnknownMessage, notApplicableMessage } from '@vilkar/core'
import { fillText } from '@vilkar/core/explain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfOtherNorm } from '@vilkar/testing/texts'
import { consentChecklists } from '../../src/checklists/index.js'
import { en } from '../../src/texts/en.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'
import { consentChecklistTexts as english } from '../../src/texts/checklists/en.js'
import { consentChecklistTexts as bokmål } from '../../src/texts/checklists/nb.js'
import { consentChecklistTexts as nynorsk } from '../../src/texts/checklists/nn.js'
import type { ConsentChecklistTexts } from '../../src/texts/checklists/types.js'
import { anyDay, anyDocument } from './helpers/arbitraries.js'
import { days } from './helpers/days.js'
import { findingsOf } from './helpers/reports.js'
import { wholes } from './helpers/wholes.js'

const languages = [
  ['nb', bokmål, nb.terms],
  ['nn', nynorsk, nn.terms],
  ['en', english, en.terms],
] as const

type Requirements = Readonly<
  Record<string, { readonly point: string; readonly messages: Readonly<Record<string, string>> }>
>

/** Every text of a language, by the place where it stands. */
function textsOf(checklists: ConsentChecklistTexts): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [id, { title, requirements }] of Object.entries(checklists)) {
    all.set(`title ${id}`, title)
    for (const [point, { point: words, messages }] of Object.entries<Requirements[string]>(
      requirements,
    )) {
      all.set(`point ${id} ${point}`, words)
      for (const [message, text] of Object.entries(messages)) {
        all.set(`message ${id} ${point} ${message}`, text)
      }
    }
  }
  return all
}

const someDocuments = { numRuns: 250, seed: 1 }

/** Leaves of each measure only its kind. */
function withEmptyMeasures(whole: Readonly<Record<string, unknown>>) {
  const measures = whole['measures'] as readonly { readonly kind: string }[] | undefined
  return { ...whole, ...(measures && { measures: measures.map(({ kind }) => ({ kind })) }) }
}

/** Every message that a test was seen to give. */
const given = new Map<string, string>(
  wholes.flatMap((whole) => {
    const { of, check, document, schema, parts } = whole
    const seen: string[][] = []
    const look = (each: Readonly<Record<string, unknown>>, on: string): void => {
      for (const { requirement, message, status } of findingsOf(check(each, { on }))) {
        if (message === notApplicableMessage || message === applicabilityUnknownMessage) continue
        seen.push([`message ${of} ${requirement} ${message}`, status])
      }
    }
    for (const on of [...days, '2030-01-01']) {
      for (const [broken] of parts) look({ ...document(on), ...broken(on) }, on)
      look(withEmptyMeasures(document(on)), on)
    }
    // Each field of the whole document in each of its values.
    for (const [on, any] of fc.sample(fc.tuple(anyDay, anyDocument(schema)), someDocuments)) {
      look(any, on)
      for (const [field, value] of Object.entries(any))
        look({ ...document(on), [field]: value }, on)
    }
    return seen.map(([place = '', status = '']) => [place, status] as const)
  }),
)

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

describe.each(languages)('the texts of the checklists in %s', (language, checklists, terms) => {
  const all = textsOf(checklists)

  it('stand for every message that a point can give, and for no other', () => {
    const places = [...all.keys()].filter((place) => place.startsWith('message '))
    expect(places.sort()).toEqual([...given.keys()].sort())
  })

  it('stand for every checklist and every point', () => {
    const expected = Object.values(consentChecklists).flatMap(({ id, requirements }) =>
      requirements.map((requirement) => `point ${id} ${requirement.id}`),
    )
    const places = [...all.keys()].filter((place) => place.startsWith('point '))
    expect(places.sort()).toEqual(expected.sort())
    expect(Object.keys(checklists)).toEqual(Object.keys(consentChecklists))
  })

  it('are sentences, and a title no sentence', () => {
    for (const [place, text] of all) {
      expect(text, place).toMatch(/^\p{Lu}\S*( \S+)*$/u)
      if (place.startsWith('title ')) expect(text, place).not.toMatch(/[.?!]$/)
      else if (place.startsWith('point ')) expect(text, place).toMatch(/^[^?]*\.$/)
      else expect(text, place).toMatch(/[.?]$/)
    }
  })

  it('ask a question where a point is open, and say what to do where it lacks something', () => {
    for (const [place, status] of given) {
      const text = all.get(place) ?? ''
      if (status === 'undetermined') expect(text, place).toContain('?')
      else expect(text, place).toMatch(/^[^?]*\.$/)
    }
  })

  it('are short', () => {
    for (const [place, text] of all) expect(text.length, place).toBeLessThanOrEqual(200)
  })

  it('name only terms that the domain has, and leave no brace', () => {
    for (const [place, text] of all) {
      for (const on of days) expect(fillText(text, terms, on), place).not.toMatch(/[{}]/)
    }
  })

  it('call competence and the county governor as the law did on the day', () => {
    const say = (place: string, on: string): string => fillText(all.get(place) ?? '', terms, on)
    const title = 'title consent.incompetence-finding'
    expect(say(title, '2026-05-31')).not.toBe(say(title, '2026-06-01'))
    // In English the governor kept the name.
    if (language === 'en') return
    const governor = 'point consent.coercion-somatic copy-to-county-governor'
    expect(say(governor, '2021-05-31')).not.toBe(say(governor, '2021-06-01'))
  })

  it('say of how sure a finding must be what the questions say of it', () => {
    if (language !== 'en') return
    const { values } = en.inputs.understanding
    expect(values['probably-unable']).toContain('more likely than not')
    expect(all.get('point consent.incompetence-finding overwhelmingly-probable')).toContain(
      'more likely than not',
    )
  })

  it('never read as a duty where guidance only advises', () => {
    const duty = /(?<!\p{L})(skal|må|plikt\p{L}*|must|shall|duty)(?!\p{L})/iu
    for (const { id, requirements } of Object.values(consentChecklists)) {
      for (const { id: point, weight } of requirements) {
        if (weight !== 'should') continue
        for (const [place, text] of all) {
          if (place.includes(` ${id} ${point}`)) expect(text, place).not.toMatch(duty)
        }
      }
    }
  })
})

describe('the three languages', () => {
  it('have the same terms in the same places, and are translated', () => {
    const [first, second, third] = languages.map(([, texts]) => textsOf(texts))
    for (const [place, text] of first ?? []) {
      expect(placeholdersIn(second?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
      expect(placeholdersIn(third?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
      expect(third?.get(place), place).not.toBe(text)
    }
  })

  it.each([
    ['nn', nynorsk],
    ['nb', bokmål],
  ] as const)('keep the words of the other norm out of %s', (language, texts) => {
    for (const [place, text] of textsOf(texts)) {
      expect(wordsOfOtherNorm(text, language), place).toEqual([])
    }
  })
})
