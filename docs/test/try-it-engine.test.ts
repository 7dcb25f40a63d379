import { consentDecisions } from '@vilkar/consent'
import { cooperationDecisions } from '@vilkar/cooperation'
import { planDecisions } from '@vilkar/individual-plan'
import { priorityDecisions } from '@vilkar/priority'
import { responsibilityDecisions } from '@vilkar/responsibility'
import type { DomainTexts } from '@vilkar/core/explain'
import { describe, expect, test } from 'vitest'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { domainOf } from '../src/try-it/domains.ts'
import { answerTo, changeDays, fieldsOf, waysTo } from '../src/try-it/engine.ts'
import { lastReadThrough, listDecisions } from '../src/try-it/listing.ts'
import { loadQuestion, type AnyDecision } from '../src/try-it/load.ts'

const all: Readonly<Record<string, AnyDecision>> = {
  ...consentDecisions,
  ...planDecisions,
  ...responsibilityDecisions,
  ...priorityDecisions,
  ...cooperationDecisions,
}
const { whoDecides } = {
  whoDecides: consentDecisions['consent.who-decides'] as AnyDecision,
}
const asked = { on: '2026-02-01', presume: true, drafts: {} }

describe('the fields of a decision', () => {
  test.each([nb, nn, en])('have words for every input and value of every decision', (texts) => {
    for (const [id, decision] of Object.entries(all)) {
      const domain = domainOf(id)
      if (domain === undefined) throw new Error(id)
      const words: DomainTexts = texts[domain]
      const fields = fieldsOf(decision, words, lastReadThrough)
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(decision.inputs))
      for (const { kind, label, options, min, max } of fields) {
        expect(label).not.toMatch(/[{}]/)
        if (kind === 'integer') expect(min).toBeLessThan(max ?? 0)
        else expect(options.length).toBeGreaterThan(1)
        for (const { text, meaning = '' } of options) expect(text + meaning).not.toMatch(/[{}]/)
        // Each value of a choice is explained.
        if (kind === 'choice')
          for (const { text, meaning } of options) expect(meaning, text).toBeDefined()
      }
    }
  })

  test('read as the law called things on the day', () => {
    const labels = ['2026-05-31', '2026-06-01'].map(
      (on) =>
        fieldsOf(whoDecides, nb.consent, on).find(({ name }) => name === 'decisionCompetence')
          ?.label,
    )
    expect(labels).toEqual(['samtykkekompetanse', 'beslutningskompetanse'])
  })

  test('say who judges, and what the law presumes and where that stands', () => {
    const competence = fieldsOf(whoDecides, en.consent, '2026-02-01').find(
      ({ name }) => name === 'decisionCompetence',
    )
    expect(competence?.judgedBy).toBeDefined()
    expect(competence?.presumed?.value).toBe(competence?.options[0]?.text)
    expect(competence?.presumed?.by[0]?.lovdata).toBe('https://lovdata.no/lov/1999-07-02-63/§4-3')
  })

  test('know the days on which the law changed', () => {
    expect(changeDays(whoDecides)).toContain('2018-01-01')
    expect(changeDays(whoDecides)).not.toContain('2012-01-01')
  })
})

describe('the answer', () => {
  const known = { age: '15', matter: 'ordinary', parentsInformed: 'withheld-at-childs-wish' }

  test('is determined where every completion agrees, and follows the day', () => {
    const before = answerTo(whoDecides, nb.consent, { ...asked, on: '2017-12-31', drafts: known })
    const after = answerTo(whoDecides, nb.consent, { ...asked, drafts: known })
    if (before.status === 'refused' || after.status === 'refused') throw new Error('refused')
    expect(before.answer).toMatchObject({ status: 'determined', outcome: 'requires-judgement' })
    expect(after.answer).toMatchObject({ status: 'determined', outcome: 'patient' })
    expect(after.others.map(({ outcome }) => outcome)).not.toContain('patient')
    expect(Object.keys(after.presumptions)).toEqual(['decisionCompetence'])
    expect(after.grounds.map(({ text }) => text)).toEqual(after.explanation.basis)
  })

  test('names what is needed where it is not, and asks why not only of what it cannot become', () => {
    const open = answerTo(whoDecides, nb.consent, { ...asked, drafts: { age: '15..16' } })
    if (open.status === 'refused') throw new Error('refused')
    expect(open.answer.status).toBe('undetermined')
    expect(open.explanation.needed.length).toBeGreaterThan(0)
    const possible = 'possible' in open.answer ? open.answer.possible : []
    expect(possible.length).toBeGreaterThan(1)
    expect(open.others.map(({ outcome }) => outcome)).toEqual(
      whoDecides.outcomes.filter((outcome) => !possible.includes(outcome)),
    )
  })

  test('waits for what has to be corrected, in the words of the package', () => {
    const drafts = { age: 'fifteen' }
    for (const [texts, words] of [
      [nb.consent, 'Verdien er ikke blant de mulige: 0–130.'],
      [nn.consent, 'Verdien er ikkje mellom dei moglege: 0–130.'],
      [en.consent, 'Not one of the possible values: 0–130.'],
    ] as const) {
      expect(answerTo(whoDecides, texts, { ...asked, drafts })).toEqual({
        status: 'refused',
        problems: [{ field: 'age', text: words }],
      })
    }
    expect(answerTo(whoDecides, nb.consent, { ...asked, on: '2026-02-30' })).toMatchObject({
      problems: [{ field: 'on' }],
    })
  })

  test('takes an empty range for unknown', () => {
    const open = answerTo(whoDecides, nb.consent, { ...asked, drafts: { age: '..' } })
    expect(open).toEqual(answerTo(whoDecides, nb.consent, asked))
  })

  test('tells of a day later than the law was read', () => {
    const later = answerTo(whoDecides, nb.consent, { ...asked, on: '2027-01-01', drafts: known })
    expect(later).toMatchObject({ answer: { beyondLawRead: true } })
  })

  test('can be compared with another: the smallest changes, in words', () => {
    const [way] = waysTo(whoDecides, nb.consent, 'patient', {
      ...asked,
      drafts: { ...known, decisionCompetence: 'lacks' },
    })
    expect(way?.conditions).toEqual([{ label: 'samtykkekompetanse', value: 'til stede' }])
    expect(way?.grounds.length).toBeGreaterThan(0)
  })
})

describe('what the page loads', () => {
  test('is the decision with its texts in the language', async () => {
    const question = await loadQuestion('plan.right', 'nn')
    expect(question?.decision.id).toBe('plan.right')
    expect(question?.texts.language).toBe('nn')
  })

  test.each(['plan.nothing', 'plan.constructor', 'nothing', ''])(
    'is nothing for %j',
    async (id) => {
      expect(await loadQuestion(id, 'nb')).toBeUndefined()
    },
  )

  test.each([nb, nn, en])('lists every decision by its question', (texts) => {
    const listed = listDecisions(texts)
    expect(listed.map(({ id }) => id).sort()).toEqual(Object.keys(all).sort())
    for (const { id, question } of listed) {
      expect(question).not.toBe(id)
      expect(question).not.toMatch(/[{}]/)
    }
  })
})
