import { describe, expect, test } from 'vitest'
import { parentalConsent, type ConsentFacts } from '../src/index.js'
import { birthdays, outcomesOf } from './helpers/birthdays.ts'
import { always, anyDay, children, from, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const child = { age: { max: 15 } } as const
const youth = { age: { min: 16, max: 17 } } as const

examples(parentalConsent, 'pbrl § 4-4 (1) and bl § 30: the main rule, under 16 years', [
  {
    says: 'consent of all who hold responsibility is enough, for whatever purpose',
    given: { ...child, consentFrom: 'all-holders' },
    on: always,
    then: 'sufficient',
    basis: ['pbrl § 4-4 (1)', 'bl § 30 (1)'],
  },
  {
    says: 'consent of one of two is not, where no exception applies',
    given: { ...child, consentFrom: 'one-of-two-holders', purpose: 'other' },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-4 (1)', 'bl § 30 (1)', 'guidance: pbrl commentary § 4-4'],
  },
  {
    says: 'consent of a parent without responsibility is not either',
    given: { ...child, consentFrom: 'parent-without-responsibility', purpose: 'other' },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-4 (1)'],
  },
  {
    says: 'where nobody consents there is no consent',
    given: { age: { max: 17 }, consentFrom: 'nobody' },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-1 (1)'],
  },
])

examples(parentalConsent, 'pbrl § 4-4 (2): everyday care, under 16 years', [
  {
    says: 'one of two holders is enough, from 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', purpose: 'everyday-care' },
    on: from(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2)'],
  },
  {
    says: 'one of two holders was enough before 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', purpose: 'everyday-care' },
    on: until(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2) a'],
  },
  {
    says: 'a parent without responsibility is enough from 2018',
    given: { ...child, consentFrom: 'parent-without-responsibility', purpose: 'everyday-care' },
    on: from(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2) sentence 2'],
  },
  {
    says: 'whether such a parent was enough before 2018 is open',
    given: { ...child, consentFrom: 'parent-without-responsibility', purpose: 'everyday-care' },
    on: until(children),
    then: 'requires-judgement',
    basis: ['pbrl § 4-4 (2) a', 'interpretation: everyday-care-without-responsibility-before-2018'],
    force: 'interpretation',
  },
])

examples(parentalConsent, 'pbrl § 4-4 (2) sentence 3: the vaccination programme', [
  {
    says: 'one of two holders is enough from 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', purpose: 'vaccination-programme' },
    on: from(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2)'],
  },
  {
    says: 'a parent without responsibility is not',
    given: {
      ...child,
      consentFrom: 'parent-without-responsibility',
      purpose: 'vaccination-programme',
    },
    on: from(children),
    then: 'insufficient',
    basis: ['pbrl § 4-4 (2) sentence 3'],
  },
  {
    says: 'before 2018 only an opinion of the ministry spoke of it',
    given: {
      ...child,
      consentFrom: ['one-of-two-holders', 'parent-without-responsibility'],
      purpose: 'vaccination-programme',
    },
    on: until(children),
    then: 'requires-judgement',
    basis: ['interpretation: vaccination-before-2018'],
    force: 'interpretation',
  },
])

examples(parentalConsent, 'pbrl § 4-4 (3), before 2018 (2) b: help that prevents harm', [
  {
    says: 'one of two holders is enough once both were heard, from 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', purpose: 'prevents-harm' },
    on: from(children),
    then: 'sufficient-after-hearing-both',
    basis: ['pbrl § 4-4 (3)'],
  },
  {
    says: 'one of two holders was enough once both were heard, before 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', purpose: 'prevents-harm' },
    on: until(children),
    then: 'sufficient-after-hearing-both',
    basis: ['pbrl § 4-4 (2) b', 'pbrl § 4-4 (3)'],
  },
  {
    says: 'whether a parent without responsibility is enough is open',
    given: { ...child, consentFrom: 'parent-without-responsibility', purpose: 'prevents-harm' },
    on: always,
    then: 'requires-judgement',
    basis: ['interpretation: harm-prevention-without-responsibility'],
    force: 'interpretation',
  },
  {
    says: 'what the help is for is asked, where one of two consents',
    given: { ...child, consentFrom: 'one-of-two-holders' },
    on: from(children),
    then: ['sufficient', 'sufficient-after-hearing-both', 'insufficient'],
    needed: ['purpose'],
  },
])

examples(parentalConsent, 'pbrl § 4-5 (1): 16 and 17 years', [
  {
    says: 'consent of all who hold responsibility is enough',
    given: { ...youth, consentFrom: 'all-holders' },
    on: always,
    then: 'sufficient',
    basis: ['pbrl § 4-5 (1)', 'bl § 30 (1)'],
  },
  {
    says: 'consent of one is not, where no exception is thought of',
    given: { ...youth, consentFrom: 'one-of-two-holders', purpose: 'other' },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-5 (1)', 'bl § 30 (1)'],
  },
  {
    says: 'whether the exceptions for children under 16 apply is open',
    given: {
      ...youth,
      consentFrom: 'one-of-two-holders',
      purpose: ['everyday-care', 'vaccination-programme', 'prevents-harm'],
    },
    on: always,
    then: 'requires-judgement',
    basis: ['interpretation: one-parent-exceptions-16-to-17'],
    force: 'interpretation',
  },
])

examples(parentalConsent, 'pbrl § 4-3 (1) a: 18 years', [
  { says: 'no parent consents', given: { age: 18 }, on: always, then: 'not-applicable' },
])

describe('pbrl § 4-4: from what each parent said', () => {
  const asked = { age: 10, purpose: 'other' } as const
  const rows: readonly (readonly [string, ConsentFacts, readonly string[]])[] = [
    [
      'both of two consent',
      {
        ...asked,
        parentalResponsibility: 'joint',
        parents: [
          { says: 'consents', holdsResponsibility: true },
          { says: 'consents', holdsResponsibility: true },
        ],
      },
      ['sufficient'],
    ],
    [
      'one of two refuses',
      {
        ...asked,
        parentalResponsibility: 'joint',
        parents: [
          { says: 'consents', holdsResponsibility: true },
          { says: 'refuses', holdsResponsibility: true },
        ],
      },
      ['insufficient'],
    ],
    [
      'one of two was not asked',
      {
        ...asked,
        parentalResponsibility: 'joint',
        parents: [
          { says: 'consents', holdsResponsibility: true },
          { says: 'not-asked', holdsResponsibility: true },
        ],
      },
      ['insufficient'],
    ],
    [
      'one of two is not mentioned',
      {
        ...asked,
        parentalResponsibility: 'joint',
        parents: [{ says: 'consents', holdsResponsibility: true }],
      },
      ['sufficient', 'insufficient'],
    ],
    [
      'the only holder consents',
      {
        ...asked,
        parentalResponsibility: 'sole',
        parents: [{ says: 'consents', holdsResponsibility: true }],
      },
      ['sufficient'],
    ],
    [
      'the only holder refuses, and the other parent consents',
      {
        ...asked,
        parentalResponsibility: 'sole',
        parents: [
          { says: 'refuses', holdsResponsibility: true },
          { says: 'consents', holdsResponsibility: false },
        ],
      },
      ['insufficient'],
    ],
  ]
  test.each(rows)('%s', (_, facts, expected) => {
    const answers = anyDay.map((on) => outcomesOf(facts, on, 'parentalConsent'))
    expect(answers).toEqual(anyDay.map(() => expected))
  })
})

describe('pbrl §§ 4-4 and 4-5: by birth date', () => {
  const question = 'parentalConsent'
  const facts = {
    purpose: 'everyday-care',
    parentalResponsibility: 'joint',
    parents: [
      { holdsResponsibility: true, says: 'consents' },
      { holdsResponsibility: true, says: 'refuses' },
    ],
  } satisfies ConsentFacts
  birthdays([
    { question, facts, age: 12, on: '2024-05-01', before: 'sufficient', from: 'sufficient' },
    {
      question,
      facts,
      age: 16,
      on: '2016-01-01',
      before: 'sufficient',
      from: 'requires-judgement',
    },
    {
      question,
      facts,
      age: 16,
      on: '2026-02-01',
      before: 'sufficient',
      from: 'requires-judgement',
    },
    {
      question,
      facts,
      age: 18,
      on: '2026-02-01',
      before: 'requires-judgement',
      from: 'not-applicable',
    },
  ])
})
