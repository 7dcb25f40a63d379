import { describe, expect, test } from 'vitest'
import {
  assessConsent,
  consentAssumptions,
  parentalConsent,
  parentsConsentSuffices,
  type ConsentFacts,
} from '../src/index.js'
import { birthdays, outcomesOf } from './helpers/birthdays.ts'
import {
  always,
  anyDay,
  carers,
  children,
  childWelfare,
  competence,
  cosmetic,
  from,
  guardianship,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'
import { statedOf, told } from './helpers/parents.ts'

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
    given: { ...child, consentFrom: 'one-of-two-holders', healthCarePurpose: 'other' },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-4 (1)', 'bl § 30 (1)', 'guidance: pbrl commentary § 4-4'],
  },
  {
    says: 'consent of a parent without responsibility is not either',
    given: { ...child, consentFrom: 'parent-without-responsibility', healthCarePurpose: 'other' },
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
    given: { ...child, consentFrom: 'one-of-two-holders', healthCarePurpose: 'everyday-care' },
    on: from(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2)'],
  },
  {
    says: 'one of two holders was enough before 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', healthCarePurpose: 'everyday-care' },
    on: until(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2) a'],
  },
  {
    says: 'a parent without responsibility is enough from 2018',
    given: {
      ...child,
      consentFrom: 'parent-without-responsibility',
      healthCarePurpose: 'everyday-care',
    },
    on: from(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2) sentence 2'],
  },
  {
    says: 'whether such a parent was enough before 2018 is open',
    given: {
      ...child,
      consentFrom: 'parent-without-responsibility',
      healthCarePurpose: 'everyday-care',
    },
    on: until(children),
    then: 'requires-judgement',
    basis: ['pbrl § 4-4 (2) a', 'interpretation: everyday-care-without-responsibility-before-2018'],
    force: 'interpretation',
  },
])

examples(parentalConsent, 'pbrl § 4-4 (2) sentence 3: the vaccination programme', [
  {
    says: 'one of two holders is enough from 2018',
    given: {
      ...child,
      consentFrom: 'one-of-two-holders',
      healthCarePurpose: 'vaccination-programme',
    },
    on: from(children),
    then: 'sufficient',
    basis: ['pbrl § 4-4 (2)'],
  },
  {
    says: 'a parent without responsibility is not',
    given: {
      ...child,
      consentFrom: 'parent-without-responsibility',
      healthCarePurpose: 'vaccination-programme',
    },
    on: from(children),
    then: 'insufficient',
    basis: ['pbrl § 4-4 (2) sentence 3'],
  },
  {
    says: 'before 2018 one of two holders was enough, as the ministry read the law',
    given: {
      ...child,
      consentFrom: 'one-of-two-holders',
      healthCarePurpose: 'vaccination-programme',
    },
    on: until(children),
    then: 'sufficient',
    basis: ['interpretation: vaccination-before-2018'],
    force: 'interpretation',
  },
  {
    says: 'and a parent without responsibility was not',
    given: {
      ...child,
      consentFrom: 'parent-without-responsibility',
      healthCarePurpose: 'vaccination-programme',
    },
    on: until(children),
    then: 'insufficient',
    basis: ['interpretation: vaccination-before-2018'],
    force: 'interpretation',
  },
])

examples(parentalConsent, 'pbrl § 4-4 (3), before 2018 (2) b: help that prevents harm', [
  {
    says: 'one of two holders is enough once both were heard, from 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', healthCarePurpose: 'prevents-harm' },
    on: from(children),
    then: 'sufficient-after-hearing-both',
    basis: ['pbrl § 4-4 (3)'],
  },
  {
    says: 'one of two holders was enough once both were heard, before 2018',
    given: { ...child, consentFrom: 'one-of-two-holders', healthCarePurpose: 'prevents-harm' },
    on: until(children),
    then: 'sufficient-after-hearing-both',
    basis: ['pbrl § 4-4 (2) b', 'pbrl § 4-4 (3)'],
  },
  {
    says: 'a parent without responsibility is not enough, as the text is read',
    given: {
      ...child,
      consentFrom: 'parent-without-responsibility',
      healthCarePurpose: 'prevents-harm',
    },
    on: always,
    then: 'insufficient',
    basis: ['interpretation: harm-prevention-without-responsibility'],
    force: 'interpretation',
  },
  {
    says: 'what the help is for is asked, where one of two consents',
    given: { ...child, consentFrom: 'one-of-two-holders' },
    on: from(children),
    then: ['sufficient', 'sufficient-after-hearing-both', 'insufficient'],
    needed: ['healthCarePurpose'],
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
    given: { ...youth, consentFrom: 'one-of-two-holders', healthCarePurpose: 'other' },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-5 (1)', 'bl § 30 (1)'],
  },
  {
    says: 'whether the exceptions for children under 16 apply is open',
    given: {
      ...youth,
      consentFrom: 'one-of-two-holders',
      healthCarePurpose: ['everyday-care', 'vaccination-programme', 'prevents-harm'],
    },
    on: always,
    then: 'requires-judgement',
    basis: ['interpretation: one-parent-exceptions-16-to-17'],
    force: 'interpretation',
  },
])

const theirs = {
  decisionCompetence: 'has',
  matter: 'ordinary',
  treatedCondition: 'somatic',
  parentsInformed: 'informed',
  careTakenOver: 'no',
  parentalResponsibility: 'joint',
  objectsToHealthCare: false,
  personalCapacityDeprived: false,
} as const
const bothSay = { ...theirs, consentFrom: 'all-holders', healthCarePurpose: 'other' } as const

examples(parentsConsentSuffices, 'pbrl §§ 4-3 to 4-7: where the decision is not the parents’', [
  {
    says: 'it is enough for a child for whom they decide',
    given: { ...bothSay, age: 15 },
    on: always,
    then: 'sufficient',
    basis: ['pbrl § 4-4 (1)', 'bl § 30 (1)'],
  },
  {
    says: 'it settles nothing for a youth who decides',
    given: { ...bothSay, age: { min: 16, max: 17 } },
    on: always,
    then: 'not-applicable',
    basis: ['pbrl § 4-3 (1) b'],
  },
  {
    says: 'competence is presumed at 16, as it is where it is asked who decides',
    given: { ...bothSay, age: 16, decisionCompetence: undefined },
    on: always,
    then: 'not-applicable',
  },
  {
    says: 'it is enough for a youth without competence',
    given: { ...bothSay, age: { min: 16, max: 17 }, decisionCompetence: 'lacks' },
    on: always,
    then: 'sufficient',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'but not where that youth objects',
    given: { ...bothSay, age: 17, decisionCompetence: 'lacks', objectsToHealthCare: true },
    on: always,
    then: 'not-applicable',
    basis: ['pbrl § 4-5 (3)'],
  },
  {
    says: 'nor of electroconvulsive treatment, from 2026-06-01',
    given: {
      ...bothSay,
      age: 17,
      decisionCompetence: 'lacks',
      treatedCondition: 'mental',
      electroconvulsive: true,
    },
    on: from(competence),
    then: 'not-applicable',
    basis: ['phvl § 4-4 b'],
  },
  {
    says: 'it settles nothing for a child under a care order',
    given: { ...bothSay, age: 6, careTakenOver: 'care-order' },
    on: always,
    then: 'not-applicable',
    basis: ['pbrl § 4-4 (4)', 'interpretation: parents-of-child-in-care'],
  },
  {
    says: 'under a removal prohibition it does from 2023 to 2025, and not on the days beside',
    given: { ...bothSay, age: 6, careTakenOver: 'removal-prohibition' },
    on: from(childWelfare, carers),
    then: 'sufficient',
  },
  {
    says: 'the prohibition moved the decision to the child welfare service before and after',
    given: { ...bothSay, age: 6, careTakenOver: 'removal-prohibition' },
    on: [...until(childWelfare), ...from(carers)],
    then: 'not-applicable',
    basis: ['interpretation: parents-under-removal-prohibition'],
    force: 'interpretation',
  },
  {
    says: 'it settles nothing for a child of 12 to 15 who decides, from 2018',
    given: { ...bothSay, age: { min: 12, max: 15 }, matter: 'minors-own-sphere' },
    on: from(children),
    then: 'not-applicable',
    basis: ['pbrl § 4-3 (1) c'],
  },
  {
    says: 'who decided on that was open before 2018',
    given: { ...bothSay, age: { min: 12, max: 15 }, matter: 'minors-own-sphere' },
    on: until(children),
    then: 'requires-judgement',
    basis: ['interpretation: nature-of-measure-before-2018'],
  },
  {
    says: 'it is left to a special statute where one governs',
    given: { ...bothSay, age: { max: 17 }, matter: 'special-statute' },
    on: always,
    then: 'special-statute',
  },
  {
    says: 'it settles nothing of cosmetic treatment from 2022-07-01',
    given: { ...bothSay, age: 15, matter: 'cosmetic-without-medical-indication' },
    on: from(cosmetic),
    then: 'not-applicable',
    basis: ['pbrl § 4-5 a'],
  },
  {
    says: 'whether it does for what should wait until 18 is open at 17',
    given: { ...bothSay, age: 17, matter: 'reserved-for-adults' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: measure-reserved-for-adults'],
  },
  {
    says: 'it settles nothing where the parents may not be told, from 2018',
    given: { ...bothSay, age: 11, parentsInformed: 'withheld-for-weighty-reasons' },
    on: from(children),
    then: 'not-applicable',
    basis: ['pbrl § 4-3 (6)'],
  },
  {
    says: 'whether the care is taken over is asked',
    given: { ...bothSay, age: 6, careTakenOver: undefined },
    on: from(carers),
    then: ['sufficient', 'not-applicable'],
    needed: ['careTakenOver'],
  },
  {
    says: 'no parent consents for an adult',
    given: { ...bothSay, age: 18 },
    on: always,
    then: 'not-applicable',
    basis: ['pbrl § 4-3 (1) a'],
  },
])

examples(parentsConsentSuffices, 'vgml § 17 (2): holders who cannot act', [
  {
    says: 'no consent of theirs settles it, since a guardian decides',
    given: { ...bothSay, age: { max: 15 }, parentalResponsibility: 'cannot-act' },
    on: from(guardianship),
    then: 'not-applicable',
    basis: ['vgml § 17 (2)'],
  },
])

describe('pbrl § 4-4: from what each parent said', () => {
  const asked = {
    ...consentAssumptions['ordinary-care'],
    age: 10,
    healthCarePurpose: 'other',
    parentsInformed: 'informed',
    careTakenOver: 'no',
  } as const
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
  const alone = {
    ...asked,
    parentalResponsibility: 'sole',
    healthCarePurpose: 'everyday-care',
  } as const
  const everyday: readonly (readonly [string, ConsentFacts, readonly string[]])[] = [
    [
      'a foster mother consents to everyday care, who is neither parent nor holder',
      {
        ...alone,
        parents: [
          { says: 'refuses', holdsResponsibility: true },
          { says: 'consents', holdsResponsibility: false, isParent: false },
        ],
      },
      ['insufficient'],
    ],
    [
      'a parent without responsibility consents to everyday care',
      {
        ...alone,
        parents: [
          { says: 'refuses', holdsResponsibility: true },
          { says: 'consents', holdsResponsibility: false, isParent: true },
        ],
      },
      ['sufficient'],
    ],
    [
      'somebody without responsibility does, of whom it is not said what they are',
      {
        ...alone,
        parents: [
          { says: 'refuses', holdsResponsibility: true },
          { says: 'consents', holdsResponsibility: false },
        ],
      },
      ['sufficient', 'insufficient'],
    ],
  ]
  test.each(everyday)('from 2018, %s', (_, facts, expected) => {
    const days = from(children)
    const answers = days.map((on) => outcomesOf(facts, on, 'parentsConsentSuffices'))
    expect(answers).toEqual(days.map(() => expected))
  })

  test('two holders who are named leave no room for a guardian', () => {
    const holder = { holdsResponsibility: true, says: 'consents' } as const
    const family = { ...asked, age: 10, parents: [holder, holder] }
    const { whoDecides } = assessConsent(statedOf(family), { on: '2026-02-01' })
    expect(whoDecides.status).toBe('undetermined')
    const able = { ...family, parentalResponsibility: 'joint' as const }
    expect(outcomesOf(able, '2026-02-01', 'whoDecides')).toEqual(['parental-responsibility'])
    expect(outcomesOf(family, '2026-02-01', 'whoDecides')).toEqual([
      'guardian',
      'parental-responsibility',
    ])
  })

  test.each(rows)('%s', (_, facts, expected) => {
    const answers = anyDay.map((on) => outcomesOf(facts, on, 'parentsConsentSuffices'))
    expect(answers).toEqual(anyDay.map(() => expected))
  })
})

describe('pbrl §§ 4-4 and 4-5: by birth date', () => {
  const question = 'parentsConsentSuffices'
  const facts = {
    ...consentAssumptions['ordinary-care'],
    decisionCompetence: 'lacks',
    objectsToHealthCare: false,
    ...told,
    careTakenOver: 'no',
    healthCarePurpose: 'everyday-care',
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
