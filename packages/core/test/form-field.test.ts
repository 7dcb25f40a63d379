import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { formField, type DomainTexts } from '../src/explain/index.js'
import { birthDate, oneOf, strictObject, years, yesOrNo } from '../src/fields/index.js'
import { choice, isCalendarDay } from '../src/index.js'
import { nn } from '../src/texts/nn.js'

const schema = strictObject({
  birthDate,
  age: years({ title: 'Age' }),
  adult: yesOrNo({ title: 'Adult' }),
  kind: oneOf(choice(['a', 'b']), { title: 'Kind' }),
  received: z
    .string()
    .refine(isCalendarDay, { params: { issue: 'not-a-day' } })
    .nullish(),
  begun: z.iso.date().nullish(),
  mark: z.string().nullish(),
  list: z.array(z.string()).nullish(),
  group: strictObject({ birthDate }).nullish(),
})

const texts: DomainTexts = {
  language: 'nn',
  common: nn,
  terms: {
    competence: [
      ['2012-01-01', 'samtykkekompetanse'],
      ['2026-06-01', 'avgjerdskompetanse'],
    ],
  },
  judges: {},
  inputs: {
    age: { label: 'alder', unit: ' år' },
    adult: { label: 'vaksen', about: { true: 'Har fylt 18 år.' } },
    kind: {
      label: '{competence}',
      values: { a: 'har {competence}' },
      about: { a: 'Forstår saka, og har difor {competence}.' },
    },
  },
  decisions: {},
  checklists: {},
  cite: (citation) => citation,
}

describe('a field of a form', () => {
  test.each([
    ['birthDate', 'birth-date'],
    ['age', 'number'],
    ['adult', 'yes-or-no'],
    ['kind', 'choice'],
    ['received', 'day'],
    ['begun', 'day'],
    ['mark', 'text'],
    ['list', 'list'],
    ['group', 'group'],
  ] as const)('%s is of the kind %s', (name, kind) => {
    expect(formField(schema, name, texts, '2026-02-01')).toMatchObject({ name, kind })
  })

  test('is called what the texts call it on the day, and its choices too', () => {
    expect(formField(schema, 'kind', texts, '2026-05-31')).toMatchObject({
      label: 'samtykkekompetanse',
      options: [
        {
          value: 'a',
          text: 'har samtykkekompetanse',
          meaning: 'Forstår saka, og har difor samtykkekompetanse.',
        },
        { value: 'b', text: 'b' },
      ],
    })
    expect(formField(schema, 'kind', texts, '2026-06-01').label).toBe('avgjerdskompetanse')
  })

  test('is chosen of where it is yes or no, and unknown is no choice', () => {
    expect(formField(schema, 'adult', texts, '2026-02-01').options).toEqual([
      { value: 'true', text: 'ja', meaning: 'Har fylt 18 år.' },
      { value: 'false', text: 'nei' },
    ])
    expect(formField(schema, 'age', texts, '2026-02-01').options).toEqual([])
  })

  test('has the common word for a birth date, and its own name where no text has one', () => {
    expect(formField(schema, 'birthDate', texts, '2026-02-01').label).toBe('fødselsdato')
    expect(formField(schema, 'mark', texts, '2026-02-01').label).toBe('mark')
  })
})
