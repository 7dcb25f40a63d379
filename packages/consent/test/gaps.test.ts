import { describe, expect, test } from 'vitest'
import type { Citation } from '@vilkar/law'
import { assessConsent, type ConsentFacts, type ConsentQuestion } from '../src/index.js'
import { always, from, later, until } from './helpers/days.ts'
import { childsWish, told, weightyReasons } from './helpers/parents.ts'

const minor: ConsentFacts = {
  matter: 'ordinary',
  treatedCondition: 'somatic',
  careTakenOver: 'no',
  parentalResponsibility: 'joint',
}
const youth: ConsentFacts = {
  ...minor,
  age: 17,
  decisionCompetence: 'lacks',
  objectsToHealthCare: false,
}
/** Who gets no health care has no matter of it. */
const user = { receivesHealthCare: false, matter: 'no-health-care' } as const
const adult: ConsentFacts = {
  age: 40,
  decisionCompetence: 'lacks',
  matter: 'ordinary',
  treatedCondition: 'somatic',
  objectsToHealthCare: false,
  personalCapacityDeprived: false,
  intrusiveness: 'minor',
}

interface Gap {
  readonly says: string
  readonly facts: ConsentFacts
  readonly on: readonly string[]
  readonly question: ConsentQuestion
  readonly then: string
  readonly cites: Citation
}

const gaps: readonly Gap[] = [
  {
    says: '§ 8 no. 7: who agrees to a plan for an adult user without competence',
    facts: {
      ...adult,
      ...user,
      mandatedRepresentative: 'none',
      objectsToPlan: false,
    },
    on: always,
    question: 'individualPlanConsent',
    then: 'not-regulated',
    cites: 'interpretation: plan-consent-adult-lacking',
  },
  {
    says: '§ 7.6: who agreed to a coordinator for such an adult, to 2022-07-31',
    facts: {
      ...adult,
      ...user,
      mandatedRepresentative: 'none',
      objectsToPlan: false,
    },
    on: until('2022-08-01'),
    question: 'coordinatorConsent',
    then: 'not-regulated',
    cites: 'interpretation: plan-consent-adult-lacking',
  },
  {
    says: '§ 7.6: whether a coordinator needs consent, from 2022-08-01',
    facts: adult,
    on: from('2022-08-01'),
    question: 'coordinatorConsent',
    then: 'may-be-declined',
    cites: 'interpretation: coordinator-consent-after-2022',
  },
  {
    says: '§ 8 no. 8: a child under 16 who objects to somatic care that the parents consented to',
    facts: { ...minor, age: 15, ...told, objectsToHealthCare: true },
    on: always,
    question: 'objection',
    then: 'not-regulated',
    cites: 'interpretation: somatic-objection-under-16',
  },
  {
    says: '§ 8 no. 10 (a): whether a child of 12 to 15 may agree to a plan alone',
    facts: {
      ...minor,
      age: 14,
      ...user,
      ...childsWish,
    },
    on: always,
    question: 'individualPlanConsent',
    then: 'not-regulated',
    cites: 'interpretation: plan-consent-12-to-15',
  },
  {
    says: '§ 8 no. 10 (b): whether a user of 16 who is no patient agrees to a plan',
    facts: { ...minor, age: 16, decisionCompetence: 'has', ...user },
    on: always,
    question: 'individualPlanConsent',
    then: 'not-regulated',
    cites: 'interpretation: plan-consent-user-16-to-17',
  },
  {
    says: '§ 8 no. 9: what should wait until 18 by its nature',
    facts: { ...minor, age: 17, decisionCompetence: 'has', matter: 'reserved-for-adults' },
    on: always,
    question: 'whoDecides',
    then: 'not-regulated',
    cites: 'interpretation: measure-reserved-for-adults',
  },
  {
    says: '§ 7.3: a child of 12 to 15 whose wish kept it from the parents, before 2018',
    facts: { ...minor, age: 14, ...childsWish },
    on: until('2018-01-01'),
    question: 'whoDecides',
    then: 'requires-judgement',
    cites: 'interpretation: self-consent-12-to-15-before-2018',
  },
  {
    says: '§ 7.3: a child under 12 whose parents must not be told, before 2018',
    facts: { ...minor, age: 8, ...weightyReasons },
    on: until('2018-01-01'),
    question: 'whoDecides',
    then: 'not-regulated',
    cites: 'interpretation: weighty-reasons-before-2018',
  },
  {
    says: '§ 3-4 (3): a youth without competence whose parents must not be told, from 2018',
    facts: {
      ...minor,
      age: 17,
      decisionCompetence: 'lacks',
      objectsToHealthCare: false,
      careTakenOver: 'no',
      parentalResponsibility: 'joint',
      ...weightyReasons,
      treatedCondition: 'somatic',
      matter: 'ordinary',
    },
    on: from('2018-01-01'),
    question: 'whoDecides',
    then: 'not-regulated',
    cites: 'interpretation: parents-not-informed-16-to-17',
  },
  {
    says: '§ 8 no. 2: § 3-4 before 2018, of an emergency placement',
    facts: { ...minor, age: 8, careTakenOver: 'emergency-placement' },
    on: until('2018-01-01'),
    question: 'informChildWelfare',
    then: 'not-regulated',
    cites: 'interpretation: child-welfare-information-before-2018',
  },
  {
    says: 'a minor for whom nobody has responsibility, before the guardianship act',
    facts: { ...minor, age: 8, ...told, parentalResponsibility: 'none' },
    on: until('2013-07-01'),
    question: 'whoDecides',
    then: 'not-regulated',
    cites: 'interpretation: minor-guardian-before-2013',
  },
]

describe('a gap in the law comes out as one', () => {
  test.each(gaps.map((gap) => [gap.says, gap] as const))('%s', (_, gap) => {
    const { facts, on: days, question, then, cites } = gap
    const answers = days.map((on) => {
      const answer = assessConsent(facts, { on })[question]
      return answer.status === 'determined'
        ? { on, outcome: answer.outcome, cited: answer.basis.includes(cites) }
        : { on, outcome: answer.status, cited: false }
    })
    expect(answers).toEqual(days.map((on) => ({ on, outcome: then, cited: true })))
  })
})

interface Unread {
  readonly says: string
  readonly facts: ConsentFacts
  readonly question: ConsentQuestion
  readonly citation: Citation
  /** The first day on which the text was read. */
  readonly read: string
}

const unread: readonly Unread[] = [
  {
    says: 'pbrl § 4-3 (1) a before 2013-07-01',
    facts: { ...adult, decisionCompetence: 'has' },
    question: 'whoDecides',
    citation: 'pbrl § 4-3 (1) a',
    read: '2013-07-01',
  },
  {
    says: 'pbrl § 4-3 (1) b before 2013-07-01',
    facts: { ...youth, decisionCompetence: 'has' },
    question: 'whoDecides',
    citation: 'pbrl § 4-3 (1) b',
    read: '2013-07-01',
  },
  {
    says: 'pbrl § 4-6 (1) before 2013-07-01',
    facts: adult,
    question: 'whoDecides',
    citation: 'pbrl § 4-6 (1)',
    read: '2013-07-01',
  },
  {
    says: 'pbrl § 4-7 before 2013-07-01',
    facts: { ...adult, personalCapacityDeprived: true },
    question: 'whoDecides',
    citation: 'pbrl § 4-7',
    read: '2013-07-01',
  },
  {
    says: 'pbrl § 4-9 (3) before 2013-07-01',
    facts: { age: 17, refused: 'blood-products' },
    question: 'refusal',
    citation: 'pbrl § 4-9 (3)',
    read: '2013-07-01',
  },
  {
    says: 'the last paragraph of pbrl § 4-4 before 2018',
    facts: { ...minor, age: 8 },
    question: 'childHeard',
    citation: 'pbrl § 4-4 (5)',
    read: '2018-01-01',
  },
]

describe('a text that was not read says so', () => {
  test.each(unread.map((each) => [each.says, each] as const))('%s', (_, each) => {
    const { facts, question, citation, read } = each
    const ask = (on: string) => assessConsent(facts, { on })[question]
    expect(ask(later(read, -1))).toMatchObject({
      confidence: 'unverified',
      unverified: expect.arrayContaining([citation]) as unknown,
    })
    expect(ask(read)).toMatchObject({ confidence: 'read', unverified: [] })
    expect(ask(later(read, 1))).toMatchObject({ confidence: 'read', unverified: [] })
  })
})

describe('§ 8 no. 5 and 6: how far the law was read', () => {
  test.each([
    ['2026-07-27', false],
    ['2026-07-28', false],
    ['2026-07-29', true],
    ['2026-11-22', true],
  ] as const)('on %s an answer lies beyond the law read: %s', (on, beyondLawRead) => {
    const { whoDecides } = assessConsent({ ...adult, decisionCompetence: 'has' }, { on })
    expect(whoDecides).toMatchObject({ lawReadThrough: '2026-07-28', beyondLawRead })
  })

  test('an answer that rests on an act read less far says so', () => {
    const { whoDecides } = assessConsent(
      { ...minor, age: 8, ...told, parentalResponsibility: 'none' },
      { on: '2026-07-03' },
    )
    expect(whoDecides).toMatchObject({
      outcome: 'guardian',
      lawReadThrough: '2026-07-02',
      beyondLawRead: true,
    })
  })
})
