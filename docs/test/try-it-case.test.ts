import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseFile } from 'vilkar'
import { amendments as enAmendments, en as enTexts } from 'vilkar/texts/en'
import { amendments as nbAmendments, nb as nbTexts } from 'vilkar/texts/nb'
import { amendments as nnAmendments, nn as nnTexts } from 'vilkar/texts/nn'
import { en } from '../src/texts/try-it/en.ts'
import { nb } from '../src/texts/try-it/nb.ts'
import { nn } from '../src/texts/try-it/nn.ts'
import { readAddress } from '../src/try-it/address.ts'
import { answerCase, pastedField } from '../src/try-it/case/answers.ts'
import { caseFields, sections, type CaseField } from '../src/try-it/case/fields.ts'
import {
  caseAddress,
  caseDraftsIn,
  fileFrom,
  isValueOf,
  itemFields,
  readPasted,
} from '../src/try-it/case/file.ts'
import { ownFacts } from '../src/try-it/case/own-facts.ts'
import { samples } from '../src/try-it/case/samples.ts'
import { wordsOf } from '../src/try-it/words.ts'

const languages = [
  {
    texts: { ...nbTexts, amendments: nbAmendments },
    words: wordsOf(nb, nbTexts.consent.common),
  },
  {
    texts: { ...nnTexts, amendments: nnAmendments },
    words: wordsOf(nn, nnTexts.consent.common),
  },
  {
    texts: { ...enTexts, amendments: enAmendments },
    words: wordsOf(en, enTexts.consent.common),
  },
]
const [{ texts, words }] = languages as [(typeof languages)[number]]
const on = '2026-02-01'
const fields = caseFields(texts, words, on)
const asked = { on, presume: true, drafts: {}, pasted: '' }

/** The names of the facts of a section of the schema. */
function factsOf(section: (typeof sections)[number]): readonly string[] {
  return Object.keys(caseFile.shape[section].unwrap().unwrap().shape)
}

describe('the fields of a case file', () => {
  test('are all facts of the schema but those that are pasted', () => {
    const all = sections.flatMap((section) => factsOf(section).map((fact) => `${section}.${fact}`))
    const shown = fields.map(({ name }) => name)
    expect(all.filter((name) => !shown.includes(name))).toEqual([
      'consent.nextOfKin',
      // They matter to the candidates alone.
      'consent.compulsoryMentalHealthCare',
      'consent.specialReasonsAgainstContact',
      'priority.guide',
    ])
    expect(shown.filter((name) => !all.includes(name))).toEqual([])
  })

  test.each(languages)('have words in every language', (language) => {
    const named = caseFields(language.texts, language.words, on).flatMap((field) => [
      field,
      ...(field.items ?? []),
    ])
    for (const { kind, name, label, options } of named) {
      expect(label).not.toMatch(/[{}]/)
      // In English the age is called age.
      if (/[A-Z]/.test(name)) expect(label).not.toBe(name.split('.').at(-1))
      if (kind === 'flag') expect(options).toHaveLength(2)
      if (kind === 'choice') expect(options.length).toBeGreaterThan(1)
      for (const { value, text } of options) {
        expect(text).not.toMatch(/[{}]/)
        if (value.includes('-')) expect(text).not.toBe(value)
      }
    }
  })

  test('take words of the page’s own for nothing that a question asks for', () => {
    const named = fields.flatMap((field) => [field, ...(field.items ?? [])])
    const own = named.filter(({ label }) =>
      Object.values(words.facts).some((fact) => fact.label === label),
    )
    expect(own.map(({ name }) => name.split('.').at(-1)).sort()).toEqual([...ownFacts].sort())
  })

  test('offer every value that the schema takes', () => {
    for (const field of fields) {
      for (const { value } of field.options) {
        const file = fileFrom(fields, { [field.name]: value })
        expect(caseFile.safeParse(file).success).toBe(true)
      }
    }
  })
})

const day = fc
  .integer({ min: 0, max: 15_000 })
  .map((days) => new Date(Date.UTC(1985, 0, 1 + days)).toISOString().slice(0, 10))

function draftOf(field: CaseField): fc.Arbitrary<Record<string, string>> {
  const only = (text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, string>> =>
    fc.option(text, { nil: '' }).map((value) => ({ [field.name]: value }))
  switch (field.kind) {
    case 'flag':
    case 'choice':
      return only(fc.constantFrom(...field.options.map(({ value }) => value)))
    case 'integer':
      return only(fc.integer({ min: field.min ?? 0, max: field.max ?? 0 }).map(String))
    case 'day':
      return only(day)
    case 'birth-date':
      return fc.constant({})
    case 'list':
      return fc.integer({ min: 0, max: field.most ?? 0 }).chain((count) => {
        const items = Array.from({ length: count }, (_, at) => itemFields(field, at)).flat()
        return fc
          .tuple(...items.map(draftOf))
          .map(
            (drafts) =>
              Object.assign(
                { [field.name]: count === 0 ? '' : String(count) },
                ...drafts,
              ) as Record<string, string>,
          )
      })
  }
}

const drafts = fc
  .tuple(...fields.map(draftOf))
  .map((each) => Object.assign({}, ...each) as Record<string, string>)

describe('the address of a case', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(drafts, day, fc.boolean(), (filled, today, presume) => {
        const address = caseAddress({ drafts: filled, on: today, presume }, fields)
        const read = readAddress(address)
        expect(read).toMatchObject({ mode: 'case', on: today, presume, dropped: [] })
        const said = Object.entries(filled).filter(([, text]) => text !== '')
        expect(caseDraftsIn(fields, read.fields)).toEqual({
          drafts: Object.fromEntries(said),
          dropped: [],
        })
      }),
      { numRuns: 40 },
    )
  })

  test('never holds a birth date, but the age on the day', () => {
    const born = fc.oneof(
      day,
      day.map((each) => each.slice(0, 7)),
      day.map((each) => each.slice(0, 4)),
    )
    fc.assert(
      fc.property(born, (birthDate) => {
        const address = caseAddress(
          { on: '2027-08-15', presume: true, drafts: { 'person.birthDate': birthDate } },
          fields,
        )
        expect(address).toMatch(/^#mode=case&on=2027-08-15(&person\.age=\d{1,2})?$/)
      }),
    )
    const born15 = { 'person.birthDate': '2010-09-03' }
    expect(caseAddress({ on, presume: true, drafts: born15 }, fields)).toBe(
      `#mode=case&on=${on}&person.age=15`,
    )
  })

  test('never holds a birth date that was written into a number', () => {
    const numbers = fields.filter(({ kind }) => kind === 'integer')
    const filled = Object.fromEntries(numbers.map(({ name }) => [name, '2010-09-03']))
    expect(caseAddress({ on, presume: true, drafts: filled }, fields)).toBe(`#mode=case&on=${on}`)
  })

  test('gives no birth date to whoever wrote one into it', () => {
    const said = new Map([
      ['person.birthDate', '2010-09-03'],
      ['__proto__', 'x'],
      ['person.age', '200'],
      ['documents', '{}'],
      ['consent.matter', 'ordinary'],
    ])
    expect(caseDraftsIn(fields, said)).toEqual({
      drafts: { 'consent.matter': 'ordinary' },
      dropped: ['person.birthDate', '__proto__', 'person.age', 'documents'],
    })
  })
})

describe('a case in words', () => {
  test.each(Object.entries(samples))('answers the made-up case %s', (_, sample) => {
    for (const [name, text] of Object.entries(sample.drafts)) {
      const field = fields.find((each) => each.name === name)
      expect(field && isValueOf(field, text), name).toBe(true)
    }
    expect(Object.keys(sample.drafts)).not.toContain('person.birthDate')
    for (const language of languages) {
      const result = answerCase(fields, language.texts, { ...asked, ...sample }, language.words)
      if (result.status === 'refused') throw new Error(JSON.stringify(result.problems))
      expect(result.domains.filter(({ isAsked }) => isAsked)).toHaveLength(1)
      expect(result.toAsk.length).toBeGreaterThan(0)
    }
  })

  test('points from what to ask to the field that holds it', () => {
    const shown = new Set(fields.map(({ name }) => name))
    for (const sample of Object.values(samples)) {
      const result = answerCase(fields, texts, { ...asked, ...sample }, words)
      if (result.status === 'refused') throw new Error('refused')
      for (const { field } of result.toAsk) expect(shown).toContain(field)
    }
  })

  test('says when an answer may change, and why, unless an age hides the birthday', () => {
    const changeOf = (drafts: Readonly<Record<string, string>>): string | undefined => {
      const result = answerCase(fields, texts, { ...asked, drafts }, words)
      if (result.status === 'refused') throw new Error('refused')
      const answers = result.domains.flatMap((each) => each.answers)
      return answers.find(({ decision }) => decision === 'consent.child-heard')?.mayChange()
    }
    const matter = { 'consent.matter': 'ordinary' }
    expect(changeOf({ ...matter, 'person.birthDate': '2010-03-14' })).toBe(
      'Svaret kan endre seg 14. mars 2026, fordi personen fyller 16 år.',
    )
    expect(changeOf({ ...matter, 'person.birthDate': '1980-03-14' })).toBeUndefined()
    expect(changeOf({ ...matter, 'person.age': '15' })).toBeUndefined()
  })

  test('says what has to be corrected at the field, in the words of the package', () => {
    const wrong = { 'person.birthDate': '2030-01-01', 'person.age': 'ten' }
    const result = answerCase(fields, texts, { ...asked, drafts: wrong }, words)
    expect(result).toMatchObject({ status: 'refused', problems: [{ field: 'person.age' }] })
    const born = { 'person.birthDate': '2030-01-01' }
    expect(answerCase(fields, texts, { ...asked, drafts: born }, words)).toEqual({
      status: 'refused',
      problems: [
        {
          field: 'person.birthDate',
          text: 'Fødselsdatoen kan ikke være etter dagen det spørres om.',
        },
      ],
    })
  })

  test('reads what is pasted, and says where that is wrong', () => {
    const pasted = JSON.stringify({ documents: { individualPlan: {} } })
    const result = answerCase(fields, texts, { ...asked, pasted }, words)
    expect(result).toMatchObject({ status: 'answered' })
    if (result.status === 'answered') expect(result.documents.length).toBeGreaterThan(0)
    for (const wrong of ['{', '[]', 'null', '"x"']) {
      expect(readPasted(wrong)).toBeUndefined()
      expect(answerCase(fields, texts, { ...asked, pasted: wrong }, words)).toEqual({
        status: 'refused',
        problems: [{ field: pastedField, text: words.notJson }],
      })
    }
    const strange = JSON.stringify({ documents: { shoes: 1 } })
    expect(answerCase(fields, texts, { ...asked, pasted: strange }, words)).toMatchObject({
      status: 'refused',
      problems: [{ field: pastedField }],
    })
  })

  test('lets what is filled in stand before what is pasted', () => {
    const pasted = { person: { age: 40, careTakenOver: 'no' } }
    expect(fileFrom(fields, { 'person.age': '15' }, pasted)).toEqual({
      person: { age: 15, careTakenOver: 'no' },
    })
  })

  test('counts parents by what each said', () => {
    const both = {
      'consent.parents': '2',
      'consent.parents.0.holdsResponsibility': 'yes',
      'consent.parents.0.says': 'consents',
      'consent.parents.1.says': 'not-asked',
    }
    expect(fileFrom(fields, both)).toEqual({
      consent: {
        parents: [{ holdsResponsibility: true, says: 'consents' }, { says: 'not-asked' }],
      },
    })
  })
})
