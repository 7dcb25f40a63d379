import { applicabilityUnknownMessage, notApplicableMessage, type Finding } from '@vilkar/core'
import { describe, expect, it } from 'vitest'
import { wordsOfOtherNorm } from '@vilkar/testing/texts'
import {
  checkNeedsAssessment,
  needsAssessmentContent,
  type NeedsAssessmentDocument,
} from '../../src/checklists/index.js'
import { responsibilityChecklistTexts as english } from '../../src/texts/checklists/en.js'
import { responsibilityChecklistTexts as bokmål } from '../../src/texts/checklists/nb.js'
import { responsibilityChecklistTexts as nynorsk } from '../../src/texts/checklists/nn.js'
import type { ResponsibilityChecklistTexts } from '../../src/texts/checklists/types.js'
import { breaks, findingsOf, whole } from './helpers.js'

const languages = [
  ['nb', bokmål],
  ['nn', nynorsk],
  ['en', english],
] as const

/** Every text of a language, by the place where it stands. */
function textsOf(checklists: ResponsibilityChecklistTexts): ReadonlyMap<string, string> {
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

/** Assessments that between them are told all there is to say. */
function* many(): Generator<NeedsAssessmentDocument> {
  yield whole
  yield { ...whole, specialistService: 'referred', competence: 'help-fetched', areas: [] }
  yield { ...whole, needClarified: 'stated', information: 'stated', planWork: 'not-wanted' }
  yield { completeness: 'whole-assessment', concerns: 'habilitation' }
  yield { concerns: 'habilitation' }
  yield {
    ...whole,
    assistance: 'asked',
    otherPersonnel: 'worked-with',
    otherAgencies: 'worked-with',
  }
  yield { ...whole, participation: 'declined', child: 'not-able' }
  for (const [, change] of breaks) yield { ...whole, ...change }
}

/** A day before each change of the points, and one after all of them. */
const days = ['2012-01-01', '2026-11-20'] as const

/** Every message that a check was seen to give, with its status. */
const given = new Map<string, Finding['status']>()
for (const document of many()) {
  for (const on of days) {
    for (const { requirement, message, status } of findingsOf(
      checkNeedsAssessment(document, { on }),
    )) {
      if (message === notApplicableMessage || message === applicabilityUnknownMessage) continue
      given.set(`message ${requirement} ${message}`, status)
    }
  }
}

describe.each(languages)('the texts of the checklist in %s', (_, checklists) => {
  const all = textsOf(checklists)

  it('stand for every message that a point was seen to give, and for no other', () => {
    const places = [...all.keys()].filter((place) => place.startsWith('message '))
    expect(places.sort()).toEqual([...given.keys()].sort())
  })

  it('stand for every point', () => {
    const points = [...new Set(needsAssessmentContent.requirements.map(({ id }) => id))]
    expect(Object.keys(checklists['responsibility.needs-assessment'].requirements)).toEqual(points)
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

  it('read as a duty where the law asks for it, and nowhere else', () => {
    const duty = /(?<!\p{L})(skal|må|plikt\p{L}*|must|shall|duty|has to|have to)(?!\p{L})/iu
    for (const { id, weight } of needsAssessmentContent.requirements) {
      const texts = [...all].filter(([place]) => place.split(' ')[1] === id)
      const [, point = ''] = texts.find(([place]) => place.startsWith('point ')) ?? []
      if (weight === 'must') expect(point, id).toMatch(duty)
      else for (const [place, text] of texts) expect(text, place).not.toMatch(duty)
    }
  })

  it('tell what should be from what may be', () => {
    expect(all.get('point plan-need')).toMatch(/ bør | should /)
    expect(all.get('point icf-areas')).toMatch(/ kan | may /)
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
