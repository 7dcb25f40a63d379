/*
 * A new question, by its recipe in CONTRIBUTING.md, on invented law: whether a traveller may bring a dog. Marks as in
 * `amendment.ts`.
 */
import { choice, flag, type Decision } from '@vilkar/core'
import type { InputOrigins } from '@vilkar/core/edge'
import type { InEachLanguage, TextsOf } from '@vilkar/core/explain'
import { strictObject, yesOrNo } from '@vilkar/core/fields'
import { askAll, question, since } from '@vilkar/law'
import { frontDoorFaults } from '@vilkar/testing/domains'
import { says, type AnyReading, type JudgeRead, type Meaning } from '@vilkar/testing/second-reading'
import { metNowhere } from '../../packages/vilkar/test/situations/met-nowhere.ts'
import * as guard from './guards.ts'

const needsTicket = question({
  id: 'travel.ticket',
  inputs: {},
  outcomes: { 'needs-one': { says: 'yes' } },
  force: 'statute',
  rows: [
    {
      id: 'all',
      from: since.childrensRights2018,
      when: {},
      then: 'needs-one',
      basis: ['pbrl § 4-3 (1) c'],
    },
  ],
})

const mayBringDog = question({
  id: 'travel.dog',
  inputs: { dogWorks: flag(), traveller: choice(['allergic', 'other'], { judge: 'provider' }) },
  outcomes: {
    'must-be-let-on': {
      says: 'must',
      // 1a who owes it {
      owed: { who: ['provider'], to: 'person' },
      // }
    },
    // 1b outcomes {
    'may-be-left': { says: 'may' },
    // }
  },
  force: 'statute',
  rows: [
    {
      id: 'guide-dog',
      from: since.childrensRights2018,
      when: { dogWorks: true },
      then: 'must-be-let-on',
      basis: ['pbrl § 4-3 (1) c'],
    },
    {
      id: 'nobody-suffers',
      from: since.childrensRights2018,
      when: { dogWorks: false, traveller: 'other' },
      then: 'must-be-let-on',
      basis: ['pbrl § 4-3 (1) c'],
    },
    {
      id: 'somebody-suffers',
      from: since.childrensRights2018,
      when: { dogWorks: false, traveller: 'allergic' },
      then: 'may-be-left',
      basis: ['pbrl § 4-3 (1) c'],
    },
  ],
})

const decisions = {
  'travel.ticket': needsTicket,
  // 2a its id {
  'travel.dog': mayBringDog,
  // }
} as const

const asked = {
  needsTicket,
  // 2b the name under which {
  mayBringDog,
  // }
}

const exported = {
  needsTicket,
  // 2c its export {
  mayBringDog,
  // }
}

const facts = strictObject({
  // 3a A fact {
  dogWorks: yesOrNo({ title: 'The dog works (førerhund)' }),
  // }
  hasAllergies: yesOrNo({ title: 'Has allergies (allergi)' }),
})

const origins: InputOrigins = {
  // 3b its origin {
  traveller: { kind: 'facts', facts: ['hasAllergies'] },
  // }
}

/** What the texts of the domain say of its tables. */
export const texts: InEachLanguage<Pick<TextsOf<typeof decisions>, 'inputs' | 'decisions'>> = {
  inputs: {
    dogWorks: {
      label: { nb: 'hunden arbeider', nn: 'hunden arbeider', en: 'the dog works' },
    },
    traveller: {
      label: { nb: 'den reisende', nn: 'den reisande', en: 'the traveller' },
      values: {
        allergic: { nb: 'allergisk', nn: 'allergisk', en: 'allergic' },
        other: { nb: 'ikke allergisk', nn: 'ikkje allergisk', en: 'not allergic' },
      },
      about: {
        allergic: {
          nb: 'Noen om bord blir syk av hunder.',
          nn: 'Nokon om bord blir sjuk av hundar.',
          en: 'Somebody on board falls ill from dogs.',
        },
        // 4a each value of a choice {
        other: {
          nb: 'Ingen blir syk av hunder.',
          nn: 'Ingen blir sjuk av hundar.',
          en: 'Nobody falls ill from dogs.',
        },
        // }
      },
    },
  },
  decisions: {
    'travel.ticket': {
      question: { nb: 'Må jeg ha billett?', nn: 'Må eg ha billett?', en: 'Do I need a ticket?' },
      outcomes: { 'needs-one': { nb: 'Ja.', nn: 'Ja.', en: 'Yes.' } },
    },
    // 4b the question {
    'travel.dog': {
      question: {
        nb: 'Kan hunden bli med?',
        // 4c three languages {
        nn: 'Kan hunden bli med?',
        // }
        en: 'May the dog come along?',
      },
      outcomes: {
        'must-be-let-on': { nb: 'Ja.', nn: 'Ja.', en: 'Yes.' },
        // 4d each outcome {
        'may-be-left': { nb: 'Nei.', nn: 'Nei.', en: 'No.' },
        // }
      },
    },
    // }
  },
}

const readings: Readonly<Record<string, AnyReading>> = {
  'travel.ticket': () => says('needs-one', '§ 4-3 (1) c'),
  // 5a second reading {
  'travel.dog': ({ dogWorks, traveller }) =>
    says(
      dogWorks === true || traveller === 'other' ? 'must-be-let-on' : 'may-be-left',
      '§ 4-3 (1) c',
    ),
  // }
}

const meanings: readonly Meaning[] = [
  {
    provision: 'pbrl § 4-3 (1) c',
    decides: 'what a traveller needs, and whether a dog comes along',
    kind: 'statute',
    days: ['2018-01-01'],
    carries: {
      'travel.ticket': ['needs-one'],
      // 5b `carry` {
      'travel.dog': ['must-be-let-on', 'may-be-left'],
      // }
    },
  },
]

const judges: readonly JudgeRead[] = [
  // 5c who judges {
  { input: 'traveller', judge: 'provider', by: 'pbrl § 4-3 (1) c' },
  // }
]

const situations = [
  {
    questions: [
      'travel.ticket',
      // 6a A situation {
      'travel.dog',
      // }
    ],
  },
]

const approved: readonly string[] = [
  // 7a `npm test -- --update` {
  'travel.dog',
  '',
  'dogWorks: true, false',
  'traveller: allergic, other; judged by provider',
  '',
  'outcomes: must-be-let-on, may-be-left',
  '1 stretches of days, 4 regions, each answered by exactly one row',
  '',
  'row | days | when | then | force | basis',
  'guide-dog | 2018-01-01.. | dogWorks true | must-be-let-on | statute | pbrl § 4-3 (1) c',
  'nobody-suffers | 2018-01-01.. | dogWorks false, traveller other | must-be-let-on | statute | pbrl § 4-3 (1) c',
  'somebody-suffers | 2018-01-01.. | dogWorks false, traveller allergic | may-be-left | statute | pbrl § 4-3 (1) c',
  '',
  // }
]

// Questions are looked at by name.
const all = Object.entries(decisions as unknown as Readonly<Record<string, Decision>>)

/** What tells of what was forgotten. */
export const guards: guard.Guards = {
  'the front door': () =>
    frontDoorFaults({
      exported,
      decisions,
      asked: decisions,
      assessNothing: () => askAll(asked, {}, { on: '2026-02-01' }),
      facts,
      origins,
    }),
  'second reading': () =>
    all.flatMap(([id, decision]) => {
      const reading = readings[id]
      return reading === undefined ? [id] : guard.secondReading(decision, reading)
    }),
  citations: () => all.flatMap(([, decision]) => guard.citations(decision, meanings, judges)),
  situations: () => metNowhere(Object.keys(decisions), situations, {}),
  certificates: () => guard.certificate(mayBringDog, approved),
}
