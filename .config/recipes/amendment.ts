/*
 * A change of law, by its recipe in CONTRIBUTING.md, on invented law: a child may travel alone from 12, and from
 * 2020-03-01 from 10. What a step writes stands between marks that bear its number, each part of it with a letter of
 * its own and with words of the guide; the walk leaves out one at a time. A line after `//-` is what stood there before.
 */
import { atLeast, below, fromUpTo, integer, type Commencement, type Decision } from '@vilkar/core'
import type { DomainTexts, EachLanguage } from '@vilkar/core/explain'
import { question, type ProvisionHistory } from '@vilkar/law'
import { says, type AnyReading, type Meaning } from '@vilkar/testing/second-reading'
import { agesNamedAmiss } from '@vilkar/testing/texts'
import { unlistedChanges } from '../../packages/consent/test/changes/found.ts'
import {
  agesOf,
  birthdaysAmiss,
} from '../../packages/individual-plan/test/checklists/helpers/birthdays.ts'
import type { changes as registered } from '../../packages/law/src/changes/changes.ts'
import type { GistsOfAct } from '../../packages/law/src/texts/types.ts'
import { changesOfNothing } from '../../packages/law/test/registers.ts'
import * as guard from './guards.ts'

type Change = (typeof registered)[keyof typeof registered]

const changes = {
  travel2018: {
    day: '2018-01-01',
    by: ['LOV-2017-06-16-999'],
    changed: { nb: 'Reiseloven kom.', nn: 'Reiselova kom.', en: 'The Travel Act took effect.' },
  },
  // 1a the day {
  travel2020: {
    day: '2020-03-01',
    by: ['LOV-2019-12-06-999'],
    changed: {
      nb: 'Barn kan reise alene fra 10 år.',
      // 1b three languages {
      nn: 'Barn kan reise åleine frå 10 år.',
      // }
      en: 'Children may travel alone from 10.',
    },
  },
  // }
} as const satisfies Readonly<Record<string, Change>>

// The days of invented law are days of the calendar.
const since = Object.fromEntries(
  Object.entries(changes).map(([id, { day }]) => [id, { id, day }]),
) as unknown as Readonly<Record<keyof typeof changes, Commencement>>

const histories = {
  'pbrl § 4-3 (1) c': [
    {
      from: since.travel2018,
      // 2a the one that begins {
      until: since.travel2020,
      confidence: 'read',
    },
    {
      from: since.travel2020,
      // }
      confidence: 'read',
    },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** What each wording says. */
export const gists: GistsOfAct<typeof histories, EachLanguage> = {
  'pbrl § 4-3 (1) c': [
    {
      nb: 'Fra 12 år kan barnet reise alene.',
      nn: 'Frå 12 år kan barnet reise åleine.',
      en: 'From 12 the child may travel alone.',
    },
    // 3a what the new wording says {
    {
      nb: 'Fra 10 år kan barnet reise alene.',
      // 3b three languages {
      nn: 'Frå 10 år kan barnet reise åleine.',
      // }
      en: 'From 10 the child may travel alone.',
    },
    // }
  ],
}

const reading: AnyReading = ({ age = 0 }, on) => {
  // 4a second reading {
  if (on >= '2020-03-01') return says(Number(age) >= 10 ? 'alone' : 'with-an-adult', '§ 4-3 (1) c')
  // }
  return says(Number(age) >= 12 ? 'alone' : 'with-an-adult', '§ 4-3 (1) c')
}

const meanings: readonly Meaning[] = [
  {
    provision: 'pbrl § 4-3 (1) c',
    decides: 'from which age a child may travel alone',
    kind: 'statute',
    days: [
      '2018-01-01',
      // 4b the new day {
      '2020-03-01',
      // }
    ],
    carries: { 'travel.alone': ['alone', 'with-an-adult'] },
  },
]

const basis = ['pbrl § 4-3 (1) c'] as const

const travelsAlone = question({
  id: 'travel.alone',
  inputs: { age: integer({ min: 0, max: 130 }) },
  outcomes: { alone: { says: 'yes' }, 'with-an-adult': { says: 'no' } },
  force: 'statute',
  rows: [
    { id: 'adult', from: since.travel2018, when: { age: atLeast(18) }, then: 'alone', basis },
    {
      id: 'from-12',
      from: since.travel2018,
      // 5a gets an `until` {
      until: since.travel2020,
      // }
      when: { age: fromUpTo(12, 18) },
      then: 'alone',
      basis,
    },
    {
      id: 'under-12',
      from: since.travel2018,
      // 5b gets an `until` {
      until: since.travel2020,
      // }
      when: { age: below(12) },
      then: 'with-an-adult',
      basis,
    },
    // 5c the newcomer {
    {
      id: 'from-10',
      from: since.travel2020,
      when: { age: fromUpTo(10, 18) },
      then: 'alone',
      basis,
    },
    {
      id: 'under-10',
      from: since.travel2020,
      when: { age: below(10) },
      then: 'with-an-adult',
      basis,
    },
    // }
  ],
})

// Questions are looked at by name.
const decision = travelsAlone as unknown as Decision

/** What the table's texts say, as far as they are looked at for ages. */
const texts = {
  decisions: {
    'travel.alone': {
      question: 'May the child travel alone?',
      outcomes: {
        // 6a texts {
        //- alone: 'From 12 the child may travel alone.',
        alone: 'The child is old enough to travel alone.',
        // }
        'with-an-adult': 'An adult has to come along.',
      },
    },
  },
} as unknown as DomainTexts

/** The birthdays that a plan prepares for: it looks ahead, so that the new one stands before the amendment. */
const birthdays = [
  {
    id: 'turns-12',
    from: since.travel2018,
    // 6b End the old point {
    until: since.travel2020,
    // }
  },
  // 6c the new one {
  { id: 'turns-10', from: since.travel2018 },
  // }
]

const reforms = [
  '2018-01-01',
  // 7a the reform {
  '2020-03-01',
  // }
]

const approved = [
  'travel.alone',
  '',
  'age: 0..130',
  '',
  'outcomes: alone, with-an-adult',
  // 8a certificates {
  //- '1 stretches of days, 3 regions, each answered by exactly one row',
  '2 stretches of days, 8 regions, each answered by exactly one row',
  // }
  '',
  'row | days | when | then | force | basis',
  'adult | 2018-01-01.. | age 18.. | alone | statute | pbrl § 4-3 (1) c',
  // 8b certificates {
  //- 'from-12 | 2018-01-01.. | age 12..17 | alone | statute | pbrl § 4-3 (1) c',
  //- 'under-12 | 2018-01-01.. | age ..11 | with-an-adult | statute | pbrl § 4-3 (1) c',
  'from-12 | 2018-01-01..2020-03-01 | age 12..17 | alone | statute | pbrl § 4-3 (1) c',
  'under-12 | 2018-01-01..2020-03-01 | age ..11 | with-an-adult | statute | pbrl § 4-3 (1) c',
  'from-10 | 2020-03-01.. | age 10..17 | alone | statute | pbrl § 4-3 (1) c',
  'under-10 | 2020-03-01.. | age ..9 | with-an-adult | statute | pbrl § 4-3 (1) c',
  // }
  '',
]

/** What tells of what was forgotten. */
export const guards: guard.Guards = {
  'the register': () => changesOfNothing(Object.values(since), Object.values(histories)),
  'second reading': () => guard.secondReading(decision, reading),
  citations: () => guard.citations(decision, meanings),
  verification: () => guard.verification(decision),
  ages: () => [
    ...agesNamedAmiss(decision, texts),
    ...birthdaysAmiss(
      birthdays,
      Object.values(since).map(({ day }) => day),
      (on) => agesOf(travelsAlone, {}, on),
    ),
  ],
  reforms: () => unlistedChanges([decision], new Set(reforms)),
  certificates: () => guard.certificate(decision, approved),
}
