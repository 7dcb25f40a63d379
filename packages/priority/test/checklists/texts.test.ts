import { applicabilityUnknownMessage, notApplicableMessage, type Finding } from '@vilkar/core'
import { describe, expect, it } from 'vitest'
import { wordsOfOtherNorm } from '@vilkar/testing/texts'
import { checkReferral, priorityChecklists, type Referral } from '../../src/checklists/index.js'
import { priorityChecklistTexts as english } from '../../src/texts/checklists/en.js'
import { priorityChecklistTexts as bokmål } from '../../src/texts/checklists/nb.js'
import { priorityChecklistTexts as nynorsk } from '../../src/texts/checklists/nn.js'
import type { PriorityChecklistTexts } from '../../src/texts/checklists/types.js'
import { findingsOf, parts, whole, wholeFor } from './helpers.js'

const languages = [
  ['nb', bokmål],
  ['nn', nynorsk],
  ['en', english],
] as const

/** Every text of a language, by the place where it stands. */
function textsOf(checklists: PriorityChecklistTexts): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [id, { title, requirements }] of Object.entries(checklists)) {
    all.set(`title ${id}`, title)
    for (const [point, { point: words, messages }] of Object.entries(requirements)) {
      all.set(`point ${point}`, words)
      for (const [message, text] of Object.entries(messages)) {
        all.set(`message ${point} ${message}`, text)
      }
    }
  }
  return all
}

/** Referrals that between them are told all there is to say. */
function* many(): Generator<Referral> {
  for (const birthDate of ['2019-05-14', '2009-01-01', '1980-01-01']) {
    const document = whole(birthDate)
    yield document
    for (const [point, , take] of parts) {
      const concerned = wholeFor(point, birthDate)
      yield concerned
      for (const value of [false, undefined] as const) {
        yield take(concerned, value)
        yield { ...take(concerned, value), completeness: 'partial' }
      }
    }
    yield {
      ...document,
      referredBy: 'general-practitioner',
      necessaryInformation: null,
      divisionOfTasks: null,
    }
    yield { ...document, generalPractitioner: { reasonForNone: true } }
    yield { ...document, referredBy: 'general-practitioner' }
    yield { ...document, referredBy: null, inSpecialistCare: null }
    yield { ...document, inSpecialistCare: null }
    yield { ...document, nationalService: 'none' }
    yield { ...document, nationalService: null }
  }
}

/** Every message that a check was seen to give, with its status. */
const given = new Map<string, Finding['status']>()
for (const document of many()) {
  for (const { requirement, message, status } of findingsOf(
    checkReferral(document, { on: '2026-11-20' }),
  )) {
    if (message === notApplicableMessage || message === applicabilityUnknownMessage) continue
    given.set(`message ${requirement} ${message}`, status)
  }
}

describe.each(languages)('the texts of the checklist in %s', (_, checklists) => {
  const all = textsOf(checklists)

  it('stand for every message that a point was seen to give, and for no other', () => {
    const places = [...all.keys()].filter((place) => place.startsWith('message '))
    expect(places.sort()).toEqual([...given.keys()].sort())
  })

  it('stand for every point', () => {
    const points = [
      ...new Set(priorityChecklists['priority.referral'].requirements.map(({ id }) => id)),
    ]
    expect(Object.keys(checklists['priority.referral'].requirements)).toEqual(points)
  })

  it('are sentences, short, and a title no sentence', () => {
    for (const [place, text] of all) {
      expect(text, place).toMatch(/^\p{Lu}\S*( \S+)*$/u)
      expect(text.length, place).toBeLessThanOrEqual(200)
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

  it('read as a duty where a regulation commands it, and nowhere else', () => {
    const duty = /(?<!\p{L})(skal|må|plikt\p{L}*|must|shall|duty|has to|have to)(?!\p{L})/iu
    for (const { id, weight } of priorityChecklists['priority.referral'].requirements) {
      if (weight === 'must') expect(all.get(`point ${id}`), id).toMatch(duty)
      else {
        const texts = [...all].filter(([place]) => place.split(' ')[1] === id)
        for (const [place, text] of texts) expect(text, place).not.toMatch(duty)
      }
    }
  })

  it('say of the national services that the guide calls it a duty', () => {
    expect(all.get('point national-service')).toMatch(
      /^(Veilederen sier|Rettleiaren seier|The guide says) .*(forplikte?t|forplikta|oblige)/u,
    )
  })

  it('tell the strengths apart: in most cases, should, expected, may', () => {
    const of = (point: string): string => all.get(`point ${point}`) ?? ''
    expect(of('gp-assessment')).toMatch(/de fleste tilfeller|dei fleste tilfelle|most cases/)
    expect(of('municipal-assessment')).toMatch(/ bør | should /)
    expect(of('measures')).toMatch(/forventer|ventar|expects/)
    expect(of('interpreter')).toMatch(/ kan | may /)
  })
})

describe('the three languages', () => {
  it('are translated', () => {
    const [first, , third] = languages.map(([, texts]) => textsOf(texts))
    for (const [place, text] of first ?? []) expect(third?.get(place), place).not.toBe(text)
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
