/*
 * A new fact of a question that there is, by its recipe in CONTRIBUTING.md, on invented law: luggage is carried, and
 * now it matters whether it is heavy. Marks as in `amendment.ts`.
 */
import { flag, type Decision } from '@vilkar/core'
import type { InEachLanguage, TextsOf } from '@vilkar/core/explain'
import { strictObject, yesOrNo } from '@vilkar/core/fields'
import { askAll, question, since } from '@vilkar/law'
import { frontDoorFaults } from '@vilkar/testing/domains'
import { says, type AnyReading, type JudgeRead, type Meaning } from '@vilkar/testing/second-reading'
import * as guard from './guards.ts'

const facts = strictObject({
  wishesHelp: yesOrNo({ title: 'Wishes help (ønsker hjelp)' }),
  // 1a the field {
  heavy: yesOrNo({ title: 'The luggage is heavy (tung)' }),
  // }
})

const helpWithLuggage = question({
  id: 'travel.luggage',
  inputs: {
    wishesHelp: flag(),
    // 2a The input {
    heavy: flag({ judge: 'provider' }),
    // }
  },
  outcomes: {
    carried: { says: 'yes' },
    // 2b in the tables {
    'two-carry': { says: 'yes' },
    // }
    'not-asked': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'no-wish',
      from: since.childrensRights2018,
      when: { wishesHelp: false },
      then: 'not-asked',
      basis: ['pbrl § 4-3 (1) c'],
    },
    {
      id: 'wish',
      from: since.childrensRights2018,
      // 2c in the tables {
      //- when: { wishesHelp: true },
      when: { wishesHelp: true, heavy: false },
      // }
      then: 'carried',
      basis: ['pbrl § 4-3 (1) c'],
    },
    // 2d in the tables {
    {
      id: 'heavy',
      from: since.childrensRights2018,
      when: { wishesHelp: true, heavy: true },
      then: 'two-carry',
      basis: ['pbrl § 4-3 (1) c'],
    },
    // }
  ],
})

const decisions = { 'travel.luggage': helpWithLuggage } as const

/** What the texts of the domain say of its tables. */
export const texts: InEachLanguage<Pick<TextsOf<typeof decisions>, 'inputs' | 'decisions'>> = {
  inputs: {
    wishesHelp: {
      label: { nb: 'ønsker hjelp', nn: 'ønskjer hjelp', en: 'wishes help' },
    },
    // 3a Texts of the input {
    heavy: {
      label: {
        nb: 'tung bagasje',
        // 3b three languages {
        nn: 'tung bagasje',
        // }
        en: 'heavy luggage',
      },
    },
    // }
  },
  decisions: {
    'travel.luggage': {
      question: {
        nb: 'Bæres bagasjen?',
        nn: 'Blir bagasjen boren?',
        en: 'Is the luggage carried?',
      },
      outcomes: {
        carried: { nb: 'Ja.', nn: 'Ja.', en: 'Yes.' },
        // 3c a new outcome {
        'two-carry': { nb: 'Ja, av to.', nn: 'Ja, av to.', en: 'Yes, by two.' },
        // }
        'not-asked': { nb: 'Ikke spurt.', nn: 'Ikkje spurt.', en: 'Not asked.' },
      },
    },
  },
}

const reading: AnyReading = ({ wishesHelp, heavy }) => {
  if (wishesHelp === false) return says('not-asked', '§ 4-3 (1) c')
  // 4a takes the fact {
  if (heavy === true) return says('two-carry', '§ 4-3 (1) c')
  // }
  return says('carried', '§ 4-3 (1) c')
}

const meanings: readonly Meaning[] = [
  {
    provision: 'pbrl § 4-3 (1) c',
    decides: 'whether luggage is carried',
    kind: 'statute',
    days: ['2018-01-01'],
    carries: {
      'travel.luggage': [
        'carried',
        // 4b `carry` {
        'two-carry',
        // }
        'not-asked',
      ],
    },
  },
]

const judges: readonly JudgeRead[] = [
  // 4c who judges {
  { input: 'heavy', judge: 'provider', by: 'pbrl § 4-3 (1) c' },
  // }
]

const approved = [
  'travel.luggage',
  '',
  'wishesHelp: true, false',
  // 5a `npm test -- --update` {
  'heavy: true, false; judged by provider',
  // }
  '',
  // 5b `npm test -- --update` {
  //- 'outcomes: carried, not-asked',
  //- '1 stretches of days, 2 regions, each answered by exactly one row',
  'outcomes: carried, two-carry, not-asked',
  '1 stretches of days, 4 regions, each answered by exactly one row',
  // }
  '',
  'row | days | when | then | force | basis',
  'no-wish | 2018-01-01.. | wishesHelp false | not-asked | statute | pbrl § 4-3 (1) c',
  // 5c `npm test -- --update` {
  //- 'wish | 2018-01-01.. | wishesHelp true | carried | statute | pbrl § 4-3 (1) c',
  'wish | 2018-01-01.. | wishesHelp true, heavy false | carried | statute | pbrl § 4-3 (1) c',
  'heavy | 2018-01-01.. | wishesHelp true, heavy true | two-carry | statute | pbrl § 4-3 (1) c',
  // }
  '',
]

// Questions are looked at by name.
const decision = helpWithLuggage as unknown as Decision

/** What tells of what was forgotten. */
export const guards: guard.Guards = {
  'the front door': () =>
    frontDoorFaults({
      exported: { helpWithLuggage },
      decisions,
      asked: decisions,
      assessNothing: () => askAll({ helpWithLuggage }, {}, { on: '2026-02-01' }),
      facts,
    }),
  verification: () => guard.verification(decision),
  'second reading': () => guard.secondReading(decision, reading),
  citations: () => guard.citations(decision, meanings, judges),
  certificates: () => guard.certificate(decision, approved),
}
