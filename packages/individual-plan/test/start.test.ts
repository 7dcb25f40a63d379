import { individualPlanConsent } from '@vilkar/consent'
import { expect, test } from 'vitest'
import { assessPlanDuty, planRight, planStart, type PlanFacts } from '../src/index.js'
import { always, childWelfare, from, plan, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const given = {
  planConsent: 'given',
  mustConsent: 'recipient',
  planConsentGivenBy: 'recipient',
} as const

const child15 = {
  planConsent: 'given',
  mustConsent: 'parental-responsibility',
  planConsentGivenBy: 'recipient',
  planConsentInformed: true,
} as const

examples(planStart, 'whether work may start', [
  {
    says: 'with the informed consent of the right person',
    given: { ...given, planConsentInformed: true },
    on: from(plan),
    then: 'may-start',
    basis: ['ipf § 5 (1)'],
    force: 'regulation',
  },
  {
    says: 'so it was to 2022-07-31',
    given: { ...given, planConsentInformed: true },
    on: until(plan),
    then: 'may-start',
    basis: ['hrf § 17', 'ipf2010 § 5'],
  },
  { says: 'not without consent', given: { planConsent: 'refused' }, on: always, then: 'not-given' },
  {
    says: 'not once withdrawn',
    given: { planConsent: 'withdrawn' },
    on: always,
    then: 'withdrawn',
  },
  {
    says: 'guidance advises against it where whoever consented was not informed',
    given: { ...given, planConsentInformed: false },
    on: always,
    then: 'not-informed',
    force: 'guidance',
  },
  {
    says: 'not with the consent of somebody else',
    given: { ...given, planConsentGivenBy: 'parental-responsibility' },
    on: always,
    then: 'given-by-someone-else',
  },
  {
    says: 'a child who consents instead of its parents does not suffice, at 14 in child welfare either',
    given: { ...child15, age: 14, onlyChildWelfare: true },
    on: from(plan),
    then: 'given-by-someone-else',
  },
  {
    says: 'at 15 the child is a party to a case of child welfare alone: that is for judgement (bvl § 12-3)',
    given: { ...child15, age: 15, onlyChildWelfare: true },
    on: from(childWelfare),
    then: 'requires-judgement',
    basis: ['bvl § 12-3 (1)', 'interpretation: plan-consent-party-at-15'],
    force: 'interpretation',
  },
  {
    says: 'so too under a care order',
    given: { ...child15, mustConsent: 'child-welfare', age: 17, onlyChildWelfare: true },
    on: from(childWelfare),
    then: 'requires-judgement',
  },
  {
    says: 'but not where health care or NAV is needed as well',
    given: { ...child15, age: 15, onlyChildWelfare: false },
    on: from(childWelfare),
    then: 'given-by-someone-else',
  },
  {
    says: 'so too under the act of 1992 (bvl1992 § 6-3 (2))',
    given: { ...child15, age: 15, onlyChildWelfare: true },
    on: until(childWelfare),
    then: 'requires-judgement',
    basis: ['bvl1992 § 6-3 (2)', 'interpretation: plan-consent-party-at-15'],
    force: 'interpretation',
  },
  {
    says: 'at 14 it is no party',
    given: { ...child15, age: 14, onlyChildWelfare: true },
    on: always,
    then: 'given-by-someone-else',
  },
  {
    says: 'a foster parent is enough where both may',
    given: {
      planConsent: 'given',
      mustConsent: 'child-welfare-or-carer',
      planConsentGivenBy: 'carer',
      planConsentInformed: true,
    },
    on: from('2026-07-28'),
    then: 'may-start',
  },
  {
    says: 'NAV’s regulation of 2010 knew no consent but the recipient’s own, that of 2011 also others’',
    given: {
      planConsent: 'given',
      mustConsent: 'guardian',
      planConsentGivenBy: 'guardian',
      planConsentInformed: true,
    },
    on: until(plan),
    then: 'may-start',
    basis: ['hrf § 17'],
  },
  {
    says: 'is open where no text names anyone, and says which questions it rests on',
    given: { planConsent: 'given', mustConsent: 'not-regulated' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-adult-lacking'],
    force: 'interpretation',
  },
])

test('the one who must consent takes every outcome that consent can give', () => {
  expect(planStart.inputs.mustConsent.values).toEqual(individualPlanConsent.outcomes)
})

const facts: PlanFacts = {
  planConsent: 'given',
  planConsentInformed: true,
  municipalCare: true,
  receivesHealthCare: true,
  matter: 'ordinary',
}
const child: PlanFacts = {
  ...facts,
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: false,
  careTakenOver: 'no',
  parentalResponsibility: 'joint',
}

function outcome(known: PlanFacts, on: string, presume = true): unknown {
  const { start } = assessPlanDuty(known, { on, presume })
  return start.status === 'determined' ? start.outcome : start.status
}

test('the parents of a child consent, and the child from 16', () => {
  const patient: PlanFacts = { ...child, receivesHealthCare: true }
  for (const on of ['2014-05-05', '2026-02-01']) {
    expect(
      outcome({ ...patient, age: 15, planConsentGivenBy: 'parental-responsibility' }, on),
    ).toBe('may-start')
    expect(outcome({ ...patient, age: 15, planConsentGivenBy: 'recipient' }, on)).toBe(
      'given-by-someone-else',
    )
    expect(outcome({ ...patient, age: 16, planConsentGivenBy: 'recipient' }, on)).toBe('may-start')
  }
})

test('a child of 15 who consents in child welfare alone is for judgement, in health care not', () => {
  const known: PlanFacts = {
    ...child,
    receivesHealthCare: null,
    municipalCare: false,
    age: 15,
    planConsentGivenBy: 'recipient',
  }
  const alone: PlanFacts = {
    ...known,
    somaticCare: false,
    mentalCare: false,
    nav: 'none',
    childWelfare: 'measures',
  }
  expect(outcome(alone, '2022-12-31')).toBe('requires-judgement')
  expect(outcome(alone, '2023-01-01')).toBe('requires-judgement')
  expect(outcome({ ...alone, age: 14 }, '2023-01-01')).toBe('given-by-someone-else')
  expect(outcome({ ...alone, somaticCare: true }, '2023-01-01')).toBe('given-by-someone-else')
})

test('that competence is presumed is turned off like any presumption', () => {
  const adult: PlanFacts = { ...facts, age: 40, planConsentGivenBy: 'recipient' }
  expect(outcome(adult, '2026-02-01')).toBe('may-start')
  expect(outcome(adult, '2026-02-01', false)).toBe('undetermined')
})

const unable: PlanFacts = {
  ...facts,
  age: 40,
  decisionCompetence: 'lacks',
  personalCapacityDeprived: false,
  mandatedRepresentative: 'none',
  objectsToPlan: false,
}

test('an adult without competence, guardian and attorney leaves it open', () => {
  expect(outcome({ ...unable, planConsentGivenBy: 'recipient' }, '2026-02-01')).toBe(
    'not-regulated',
  )
})

test('whoever gave the care decided for such a patient to 2022-07-31, and not for a user', () => {
  const decided: PlanFacts = { ...unable, planConsentGivenBy: 'provider' }
  expect(outcome(decided, '2022-07-31')).toBe('may-start')
  expect(outcome(decided, '2022-08-01')).toBe('not-regulated')
  expect(outcome({ ...decided, planConsentGivenBy: 'guardian' }, '2022-07-31')).toBe(
    'given-by-someone-else',
  )
  expect(outcome({ ...decided, objectsToPlan: true }, '2022-07-31')).toBe('nobody-can-consent')
  const user: PlanFacts = {
    ...decided,
    receivesHealthCare: false,
    somaticCare: false,
    mentalCare: false,
  }
  expect(outcome(user, '2022-07-31')).toBe('not-regulated')
})

test('a patient and a user of municipal services are told apart, and unknown where nobody says', () => {
  const unsaid: PlanFacts = { ...unable, planConsentGivenBy: 'provider', receivesHealthCare: null }
  expect(outcome(unsaid, '2022-07-31')).toBe('undetermined')
  expect(outcome({ ...unsaid, somaticCare: true }, '2022-07-31')).toBe('may-start')
})

test('an attorney whose power covers it agrees', () => {
  const held: PlanFacts = {
    ...unable,
    mandatedRepresentative: 'attorney',
    planConsentGivenBy: 'attorney',
  }
  expect(outcome(held, '2026-02-01')).toBe('may-start')
  expect(outcome({ ...held, planConsentInformed: false }, '2026-02-01')).toBe('not-informed')
  expect(outcome({ ...held, planConsentGivenBy: 'guardian' }, '2026-02-01')).toBe(
    'given-by-someone-else',
  )
})

test('who agrees for a child of 13 before 2018 may be left to judgement', () => {
  const hidden: PlanFacts = {
    ...child,
    age: 13,
    childWishesParentsNotTold: true,
    childsReasonsDeserveRespect: true,
    weightyReasonsAgainstTellingParents: false,
    planConsentGivenBy: 'recipient',
  }
  expect(outcome(hidden, '2017-12-31')).toBe('requires-judgement')
  expect(outcome(hidden, '2018-01-01')).toBe('may-start')
  expect(outcome(hidden, '2022-07-31')).toBe('may-start')
  expect(outcome(hidden, '2022-08-01')).toBe('not-regulated')
})

test('a plan of child welfare alone did not rest on the regulations of other services before 2022', () => {
  const start = planStart.rows.filter(({ when }) => when.onlyChildWelfare === true)
  const right = planRight.rows.filter(({ id }) => id.includes('child-welfare'))
  const before = [...start, ...right].filter(({ id }) => /before-2022$|2020$/u.test(id))
  expect(before.length).toBeGreaterThan(4)
  for (const { id, basis } of before) {
    expect(basis, id).toContain('bvl1992 § 3-2 a')
    for (const other of ['hrf § 17', 'ipf2010 § 5']) expect(basis, id).not.toContain(other)
  }
})
