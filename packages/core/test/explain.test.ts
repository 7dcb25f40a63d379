import { describe, expect, test } from 'vitest'
import { explain, explanationLines, fillText, type DomainTexts } from '../src/explain/index.js'
import {
  atLeast,
  below,
  calendarDay,
  choice,
  decide,
  decision,
  flag,
  integer,
  type GivenOf,
  type InputsOf,
} from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import { expectTextsComplete } from '@vilkar/testing/tables'

const start = { id: 'start', day: calendarDay('2012-01-01') }

const mayBorrow = decision({
  id: 'example.may-borrow',
  inputs: {
    age: integer({ min: 0, max: 130 }),
    competence: choice(['has', 'lacks', 'unsure'], {
      judge: 'librarian',
      presumed: { value: 'has', basis: ['x § 9'] },
    }),
    card: flag(),
    objects: flag(),
  },
  outcomes: ['yes', 'no'],
  force: 'statute',
  rows: [
    {
      id: 'yes',
      from: start,
      when: { age: atLeast(18), competence: 'has', card: true, objects: false },
      then: 'yes',
      basis: ['x § 1', 'x § 2'],
    },
    {
      id: 'lacks',
      from: start,
      when: { age: atLeast(18), competence: ['lacks', 'unsure'], card: true, objects: false },
      then: 'no',
      basis: ['x § 3'],
      force: 'guidance',
    },
    {
      id: 'minor',
      from: start,
      when: { age: below(18), card: true, objects: false },
      then: 'no',
      basis: ['x § 1'],
    },
    {
      id: 'no-card',
      from: start,
      when: { card: false, objects: false },
      then: 'no',
      basis: ['x § 1'],
    },
    { id: 'objects', from: start, when: { objects: true }, then: 'no', basis: ['x § 1'] },
  ],
})

type Given = {
  readonly [K in keyof InputsOf<typeof mayBorrow>]?: GivenOf<InputsOf<typeof mayBorrow>[K]>
}

const bokmal: DomainTexts = {
  language: 'nb',
  common: nb,
  terms: {
    competence: [
      ['2012-01-01', 'samtykkekompetanse'],
      ['2026-06-01', 'beslutningskompetanse'],
    ],
  },
  judges: { librarian: 'bibliotekaren' },
  inputs: {
    age: { label: 'alder', unit: ' år' },
    competence: {
      label: '{competence}',
      values: { has: 'har {competence}', lacks: 'mangler {competence}', unsure: 'er usikker' },
    },
    card: { label: 'lånekort' },
    objects: {
      label: 'motstand',
      values: { true: 'setter seg imot', false: 'setter seg ikke imot' },
    },
  },
  decisions: {
    'example.may-borrow': {
      question: 'Kan den som har {competence}, låne?',
      outcomes: { yes: 'Ja.', no: 'Nei, uten {competence}.' },
    },
  },
  checklists: {},
  cite: (citation) => `bibliotekloven ${citation}`,
}
const nynorsk: DomainTexts = {
  ...bokmal,
  language: 'nn',
  common: nn,
  terms: {
    competence: [
      ['2012-01-01', 'samtykkekompetanse'],
      ['2026-06-01', 'avgjerdskompetanse'],
    ],
  },
  inputs: { ...bokmal.inputs, card: { label: 'lånekort' } },
}
const english: DomainTexts = {
  ...bokmal,
  language: 'en',
  common: en,
  judges: { librarian: 'the librarian' },
  inputs: {
    age: { label: 'age', unit: ' years' },
    competence: {
      label: 'competence',
      values: { has: 'has it', lacks: 'lacks it', unsure: 'unsure' },
    },
    card: { label: 'card' },
    objects: { label: 'objects', values: { true: 'objects', false: 'does not object' } },
  },
  decisions: {
    'example.may-borrow': {
      question: 'May the person borrow?',
      outcomes: { yes: 'Yes.', no: 'No.' },
    },
  },
}

const on = '2026-05-31'
const adult: Given = { age: 30, card: true, objects: false }

function valuesOf(given: Given, texts = bokmal): Readonly<Record<string, string>> {
  const answer = decide(mayBorrow, given, { on, presume: false })
  const { conditions } = explain(mayBorrow, answer, texts)
  return Object.fromEntries(conditions.map(({ input, value }) => [input, value]))
}

describe('an explanation', () => {
  test('says the question, the answer, what met the row, the provisions and the kind of norm', () => {
    const answer = decide(mayBorrow, adult, { on })
    expect(explain(mayBorrow, answer, bokmal)).toStrictEqual({
      status: 'determined',
      question: 'Kan den som har samtykkekompetanse, låne?',
      answer: 'Ja.',
      possible: [],
      needed: [],
      conditions: [
        { input: 'age', label: 'alder', value: '30 år', presumed: false, presumedBy: [] },
        {
          input: 'competence',
          label: 'samtykkekompetanse',
          value: 'har samtykkekompetanse',
          judgedBy: 'bibliotekaren',
          presumed: true,
          presumedBy: ['bibliotekloven x § 9'],
        },
        { input: 'card', label: 'lånekort', value: 'ja', presumed: false, presumedBy: [] },
        {
          input: 'objects',
          label: 'motstand',
          value: 'setter seg ikke imot',
          presumed: false,
          presumedBy: [],
        },
      ],
      basis: ['bibliotekloven x § 1', 'bibliotekloven x § 2'],
      force: 'lov',
    })
  })

  test('writes a band of ages with its ends, and one that is open with the one it has', () => {
    const age = (given: NonNullable<Given['age']>): unknown =>
      valuesOf({ age: given, competence: 'has', card: true, objects: false })['age']
    expect(age({ min: 20, max: 22 })).toBe('20–22 år')
    expect(age({ min: 20, max: 20 })).toBe('20 år')
    expect(age({ min: 20 })).toBe('≥ 20 år')
    expect(age({ max: 12 })).toBe('≤ 12 år')
  })

  test('calls things what the law called them on the day asked about', () => {
    const next = decide(mayBorrow, adult, { on: '2026-06-01' })
    const { question, conditions } = explain(mayBorrow, next, bokmal)
    expect(question).toBe('Kan den som har beslutningskompetanse, låne?')
    expect(conditions[1]).toMatchObject({
      label: 'beslutningskompetanse',
      value: 'har beslutningskompetanse',
    })
    expect(explain(mayBorrow, next, nynorsk).conditions[1]).toMatchObject({
      label: 'avgjerdskompetanse',
    })
    const refused = decide(mayBorrow, { ...adult, age: 3 }, { on })
    expect(explain(mayBorrow, refused, bokmal).answer).toBe('Nei, uten samtykkekompetanse.')
  })

  test('of what is open lists what is possible and asks for what is needed, in its order', () => {
    const answer = decide(mayBorrow, { card: true, objects: false }, { on, presume: false })
    const explanation = explain(mayBorrow, answer, english)
    expect(answer).toMatchObject({ needed: ['competence', 'age'] })
    expect(explanation).toMatchObject({
      status: 'undetermined',
      possible: ['Yes.', 'No.'],
      needed: [
        { input: 'competence', label: 'competence', values: ['has it', 'lacks it', 'unsure'] },
        { input: 'age', label: 'age', values: [] },
      ],
      force: 'guidance',
    })
    expect(explanation).not.toHaveProperty('answer')
  })

  test('of a day on which nothing was law says so, and no more', () => {
    const answer = decide(mayBorrow, adult, { on: '2011-12-31' })
    const said = [bokmal, nynorsk, english].map((texts) => explain(mayBorrow, answer, texts))
    expect(said.map(({ answer: text }) => text)).toEqual([
      'Dagen er utenfor det reglene her dekker.',
      'Dagen er utanfor det reglane her dekkjer.',
      'The day is outside what these rules cover.',
    ])
    expect(said[2]).toStrictEqual({
      status: 'not-in-force',
      question: 'May the person borrow?',
      answer: 'The day is outside what these rules cover.',
      possible: [],
      needed: [],
      conditions: [],
      basis: [],
    })
  })

  test('says how far the law was read and how surely, once, where the answer tells it', () => {
    const read = {
      ...decide(mayBorrow, adult, { on }),
      lawReadThrough: '2026-07-28',
      beyondLawRead: false,
      confidence: 'read',
      unverified: [],
    } as const
    const later = { ...read, beyondLawRead: true, confidence: 'inferred', unverified: ['x § 1'] }
    const said = (answer: typeof read | typeof later): readonly (string | undefined)[] =>
      [bokmal, nynorsk, english].map((texts) => explain(mayBorrow, answer, texts).lawRead)
    expect(said(read)).toEqual([
      'Loven er lest til og med 2026-07-28. Ordlyden er lest.',
      'Lova er lesen til og med 2026-07-28. Ordlyden er lesen.',
      'The law was read through 2026-07-28. The wording was read.',
    ])
    for (const text of said(later)) {
      expect(text).toMatch(
        /^(Merk|Note): .* 2026-07-28, (og ikk[je]+ til dagen|and not to the day) .*x § 1\.$/,
      )
    }
    const lines = explanationLines(explain(mayBorrow, later, bokmal), nb)
    expect(lines.filter((line) => line.includes('2026-07-28'))).toHaveLength(1)
    expect(explain(mayBorrow, decide(mayBorrow, adult, { on }), bokmal)).not.toHaveProperty(
      'lawRead',
    )
  })

  test('writes numbers, ranges, lists and flags as people do', () => {
    expect(valuesOf({ age: 18 })).toMatchObject({ age: '18 år' })
    expect(valuesOf({ age: { min: 16, max: 20 } })).toMatchObject({ age: '16–20 år' })
    expect(valuesOf({ age: { min: 17, max: 17 } })).toMatchObject({ age: '17 år' })
    expect(valuesOf({ competence: 'lacks' })).toMatchObject({
      competence: 'mangler samtykkekompetanse',
    })
    expect(valuesOf({ competence: ['has', 'unsure'] })).toMatchObject({
      competence: 'har samtykkekompetanse eller er usikker',
    })
    expect(valuesOf({ competence: ['has', 'unsure'] }, english)).toMatchObject({
      competence: 'has it or unsure',
    })
    expect(valuesOf({ card: true, objects: false })).toMatchObject({
      card: 'ja',
      objects: 'setter seg ikke imot',
    })
    expect(valuesOf({ card: true }, english)).toMatchObject({ card: 'yes' })
    expect(valuesOf({ card: false, objects: false }, english)).toMatchObject({ card: 'no' })
  })

  test('falls back on the names in code where the texts are silent', () => {
    const silent: DomainTexts = {
      ...bokmal,
      judges: {},
      inputs: {},
      decisions: {},
      cite: (citation) => citation,
    }
    const explanation = explain(mayBorrow, decide(mayBorrow, adult, { on }), silent)
    expect(explanation).toMatchObject({
      question: 'example.may-borrow',
      answer: 'yes',
      basis: ['x § 1', 'x § 2'],
    })
    expect(explanation.conditions[1]).toStrictEqual({
      input: 'competence',
      label: 'competence',
      value: 'has',
      judgedBy: 'librarian',
      presumed: true,
      presumedBy: ['x § 9'],
    })
  })
})

describe('lines', () => {
  test('say one thing each, with notes on what was presumed and who judges', () => {
    const explanation = explain(mayBorrow, decide(mayBorrow, adult, { on }), bokmal)
    expect(explanationLines(explanation, nb)).toEqual([
      'Kan den som har samtykkekompetanse, låne?',
      'Svar: Ja.',
      'Fordi: alder: 30 år; samtykkekompetanse: har samtykkekompetanse (lagt til grunn etter loven, vurderes av bibliotekaren); lånekort: ja; motstand: setter seg ikke imot',
      'Grunnlag: bibliotekloven x § 1; bibliotekloven x § 2 (lov)',
    ])
  })

  test('of what is open leave out the answer and ask', () => {
    const answer = decide(mayBorrow, { ...adult, competence: ['has', 'lacks'] }, { on })
    expect(explanationLines(explain(mayBorrow, answer, english), en)).toEqual([
      'May the person borrow?',
      'Possible answers: Yes.; No.',
      'Still needed: competence',
      'Because: age: 30 years; competence: has it or lacks it (judged by the librarian); card: yes; objects: does not object',
      'Basis: bibliotekloven x § 1; bibliotekloven x § 2; bibliotekloven x § 3 (guidance)',
    ])
  })

  test('name no kind of norm where none is known', () => {
    const { force, ...explanation } = explain(mayBorrow, decide(mayBorrow, adult, { on }), english)
    expect(explanationLines(explanation, en).at(-1)).toBe(
      'Basis: bibliotekloven x § 1; bibliotekloven x § 2',
    )
    expect(force).toBe('statute')
  })

  test('of a day on which nothing was law are two', () => {
    const answer = decide(mayBorrow, adult, { on: '2011-12-31' })
    expect(explanationLines(explain(mayBorrow, answer, nynorsk), nn)).toEqual([
      'Kan den som har samtykkekompetanse, låne?',
      'Svar: Dagen er utanfor det reglane her dekkjer.',
    ])
  })
})

describe('filling a text', () => {
  const terms = {
    who: [
      ['2012-01-01', 'old'],
      ['2018-01-01', 'new'],
    ],
    none: [],
  } as const

  test.each([
    ['2011-12-31', 'old'],
    ['2012-01-01', 'old'],
    ['2017-12-31', 'old'],
    ['2018-01-01', 'new'],
  ])('on %s gives the term of the day: %s', (on, term) => {
    expect(fillText('{who} and {who}', terms, on)).toBe(`${term} and ${term}`)
  })

  test('prefers values to terms, and leaves what nothing fills', () => {
    const text = 'a {who}, {count} {none} {stranger} {constructor}'
    const filled = fillText(text, terms, '2018-01-01', { who: 'value', count: 2 })
    expect(filled).toBe('a value, 2 {none} {stranger} {constructor}')
  })

  test('does not read placeholders or patterns in what it fills in', () => {
    expect(fillText('{a}{b}', {}, '2018-01-01', { a: '{b}', b: '$&' })).toBe('{b}$&')
  })
})

describe('texts', () => {
  test('that are complete pass', () => {
    expect(() => {
      expectTextsComplete(mayBorrow, [bokmal, nynorsk, english])
    }).not.toThrow()
  })

  const { competence, card, objects } = english.inputs
  const incomplete: readonly (readonly [string, Partial<DomainTexts>])[] = [
    [
      'an input without a label',
      {
        inputs: {
          ...(competence && { competence }),
          ...(card && { card }),
          ...(objects && { objects }),
        },
      },
    ],
    ['a judge without a name', { judges: {} }],
    ['a question of another decision', { decisions: {} }],
    [
      'an outcome without words',
      { decisions: { 'example.may-borrow': { question: 'Q', outcomes: { yes: 'Y' } } } },
    ],
    [
      'an outcome too many',
      {
        decisions: {
          'example.may-borrow': { question: 'Q', outcomes: { yes: 'Y', no: 'N', perhaps: 'P' } },
        },
      },
    ],
    [
      'an empty question',
      { decisions: { 'example.may-borrow': { question: ' ', outcomes: { yes: 'Y', no: 'N' } } } },
    ],
    ['a term that there is not', { inputs: { ...english.inputs, age: { label: '{aeg}' } } }],
    [
      'a choice without words',
      { inputs: { ...english.inputs, competence: { label: 'c', values: { has: 'h' } } } },
    ],
    ['a citation without words', { cite: () => '' }],
    [
      'terms out of order',
      {
        terms: {
          competence: [
            ['2020-01-01', 'a'],
            ['2012-01-01', 'b'],
          ],
        },
      },
    ],
    ['a language twice', { language: 'nb' }],
  ]

  test.each(incomplete)('with %s are found out', (_, change) => {
    expect(() => {
      expectTextsComplete(mayBorrow, [bokmal, nynorsk, { ...english, ...change }])
    }).toThrow()
  })

  test('of the three languages name each kind of norm, weight and finding, in words of their own', () => {
    const words = [nb, nn, en].map((common) =>
      JSON.stringify(common, (_key, value: unknown) => {
        if (typeof value === 'string') expect(value.trim()).not.toBe('')
        return value
      }),
    )
    expect(new Set(words).size).toBe(3)
    const shapes = [nb, nn, en].map((common) =>
      Object.entries(common).map(([name, value]) =>
        typeof value === 'string' ? name : [name, ...Object.keys(value as object)],
      ),
    )
    expect(shapes[1]).toEqual(shapes[0])
    expect(shapes[2]).toEqual(shapes[0])
  })
})
