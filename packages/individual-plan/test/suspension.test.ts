import { describe, expect, test } from 'vitest'
import {
  assessPlanDuty,
  contactDoctor,
  municipalCoordinator,
  planInitiate,
  planNotify,
  planJoin,
  planPrepare,
  planRight,
  specialistCoordinator,
} from '../src/index.js'
import {
  always,
  contactDoctorDay,
  from,
  plan,
  resumed,
  standing,
  suspended,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

/* FOR-2020-03-27-462: what it set aside from 2020-03-28 to 2020-05-26, and what it left alone. */

const spring = from(suspended, resumed)

test('the two days are looked at on both sides', () => {
  expect(always).toEqual(
    expect.arrayContaining(['2020-03-27', '2020-03-28', '2020-05-26', '2020-05-27']),
  )
})

const needs = { lasting: true, coordinated: true, planConsent: 'given', healthCare: true } as const

examples(planRight, 'the right to a plan in the spring of 2020', [
  {
    says: 'under pbrl § 2-5 is set aside, whatever was answered (covf § 6)',
    given: {
      ...needs,
      planConsent: ['given', 'refused'],
      mentalCare: false,
      nav: 'none',
      childWelfare: 'none',
    },
    on: spring,
    then: 'suspended',
    basis: ['covf § 6 (1) no. 2', 'interpretation: suspension-2020'],
    force: 'regulation',
  },
  {
    says: 'leaves mental health care its duty (phvl § 4-1)',
    given: { ...needs, mentalCare: true, nav: 'none' },
    on: spring,
    then: 'duty-without-right',
    basis: ['phvl § 4-1 (1)', 'interpretation: suspension-2020'],
  },
  {
    says: 'leaves child welfare its duty (bvl1992 § 3-2 a)',
    given: { ...needs, mentalCare: false, nav: 'none', childWelfare: 'plan-necessary' },
    on: spring,
    then: 'duty-without-right',
    basis: ['bvl1992 § 3-2 a'],
  },
  {
    says: 'stands where NAV gives it (navl § 15 (3), sotjl § 28)',
    given: { ...needs, nav: 'services' },
    on: spring,
    then: 'right',
    basis: ['navl § 15 (3)', 'sotjl § 28 (1)'],
  },
  {
    says: 'of NAV, of child welfare or in mental health care may be declined',
    given: { ...needs, planConsent: 'refused', nav: 'services' },
    on: spring,
    then: 'not-wanted',
  },
  {
    says: 'stands in the qualification programme',
    given: { nav: 'qualification-programme', planConsent: 'given' },
    on: spring,
    then: 'right',
  },
])

const none = {
  lasting: true,
  coordinated: true,
  municipalCare: false,
  somaticCare: false,
  mentalCare: false,
  nav: 'none',
  childWelfare: 'none',
  larStarted: false,
  planConsent: 'given',
} as const

examples(planPrepare, 'who makes the plan in the spring of 2020', [
  {
    says: 'the municipality has no duty (covf § 8)',
    given: { ...none, municipalCare: true },
    on: spring,
    then: 'suspended',
    basis: ['covf § 8 (1) no. 1'],
    force: 'regulation',
  },
  {
    says: 'nor has the health trust (covf § 7)',
    given: { ...none, somaticCare: true },
    on: spring,
    then: 'suspended',
    basis: ['covf § 7 (1) no. 1'],
  },
  {
    says: 'nor has anybody where both levels are needed',
    given: { ...none, municipalCare: true, somaticCare: true, childWelfare: 'measures' },
    on: spring,
    then: 'suspended',
    basis: ['covf § 7 (1) no. 1', 'covf § 8 (1) no. 1'],
  },
  {
    says: 'the institution in mental health care has it (phvl § 4-1 (1))',
    given: { ...none, mentalCare: true },
    on: spring,
    then: 'mental-health-institution',
    basis: ['phvl § 4-1 (1)'],
  },
  {
    says: 'also beside somatic care, whose duty is set aside',
    given: { ...none, mentalCare: true, somaticCare: true },
    on: spring,
    then: 'mental-health-institution',
    basis: ['phvl § 4-1 (1)', 'covf § 7 (1) no. 1'],
  },
  {
    says: 'the municipality has it with mental health care (phvl § 4-1 (2))',
    given: { ...none, municipalCare: true, mentalCare: true },
    on: spring,
    then: 'municipality',
    basis: ['phvl § 4-1 (2)'],
  },
  {
    says: 'NAV has it alone where the health services have none',
    given: { ...none, municipalCare: true, nav: 'services' },
    on: spring,
    then: 'municipality-in-nav',
    basis: ['ipf2010 § 6 (1)', 'navl § 15 (3)'],
  },
  {
    says: 'so it has in the qualification programme',
    given: { ...none, somaticCare: true, nav: 'qualification-programme' },
    on: spring,
    then: 'municipality-in-nav',
    basis: ['sotjl § 33'],
  },
  {
    says: 'child welfare has it alone where a plan is necessary',
    given: { ...none, somaticCare: true, childWelfare: 'plan-necessary' },
    on: spring,
    then: 'child-welfare',
    basis: ['bvl1992 § 3-2 a'],
  },
  {
    says: 'between mental health care and NAV no text chooses',
    given: { ...none, municipalCare: false, mentalCare: true, nav: 'services' },
    on: spring,
    then: 'not-regulated',
  },
  {
    says: 'but with municipal care as well the municipality sees to it (phvl § 4-1 (2))',
    given: { ...none, municipalCare: true, mentalCare: true, nav: 'services' },
    on: spring,
    then: 'municipality',
    basis: ['phvl § 4-1 (2)', 'interpretation: plan-both-levels-and-others-before-2022'],
    force: 'interpretation',
  },
  {
    says: 'nor between NAV and child welfare',
    given: { ...none, municipalCare: true, nav: 'services', childWelfare: 'plan-necessary' },
    on: spring,
    then: 'not-regulated',
  },
  {
    says: 'nor has the specialist service in medication-assisted rehabilitation: larf § 6 follows pbrl § 2-5',
    given: { ...none, somaticCare: true, larStarted: true },
    on: spring,
    then: 'suspended',
    basis: ['covf § 7 (1) no. 1', 'interpretation: suspension-2020'],
  },
])

examples(planInitiate, 'whose own duty it is to start in the spring of 2020', [
  {
    says: 'the municipality starts nothing',
    given: { initiatingService: 'municipal-care', mentalCare: false },
    on: spring,
    then: 'suspended',
    basis: ['covf § 8 (1) no. 1'],
  },
  {
    says: 'unless mental health care is needed as well',
    given: { initiatingService: 'municipal-care', municipalCare: true, mentalCare: true },
    on: spring,
    then: 'own-duty',
    basis: ['phvl § 4-1 (2)'],
  },
  {
    says: 'the specialist service starts nothing',
    given: { initiatingService: 'specialist-care', mentalCare: false },
    on: spring,
    then: 'suspended',
    basis: ['covf § 7 (1) no. 1'],
  },
  {
    says: 'but mental health care does, or tells the municipality',
    given: { initiatingService: 'specialist-care', mentalCare: true },
    on: spring,
    then: ['own-duty', 'must-notify-municipality'],
    needed: ['municipalCare'],
  },
])

examples(planJoin, 'who takes part in the spring of 2020', [
  {
    says: 'nobody, where the right is set aside',
    given: { planRight: 'suspended' },
    on: spring,
    then: 'no-duty',
    basis: ['covf § 6 (1) no. 2'],
  },
  {
    says: 'health personnel have no part in a right under another act',
    given: { planRight: 'right', planParty: 'health-personnel' },
    on: spring,
    then: 'no-own-duty',
    basis: ['hpl § 4 (2)', 'covf § 6 (1) no. 2'],
  },
  {
    says: 'the specialist service has none outside mental health care',
    given: { planRight: 'right', planParty: 'specialist-care', mentalCare: false },
    on: spring,
    then: 'no-own-duty',
  },
  {
    says: 'mental health care takes part',
    given: {
      planRight: 'duty-without-right',
      planParty: 'specialist-care',
      mentalCare: true,
      municipalCare: true,
    },
    on: spring,
    then: 'must-notify-and-take-part',
    basis: ['phvl § 4-1 (2)'],
  },
  {
    says: 'the municipality takes part with mental health care only',
    given: { planRight: 'right', planParty: 'municipal-care', municipalCare: true },
    on: spring,
    then: ['must-cooperate', 'no-own-duty'],
    needed: ['mentalCare'],
  },
  {
    says: 'NAV takes part as before',
    given: { planRight: 'right', planParty: 'nav' },
    on: spring,
    then: 'must-cooperate',
  },
])

examples(contactDoctor, 'the contact doctor in the spring of 2020', [
  {
    says: 'is set aside, both the duty and the right (covf §§ 6 and 7)',
    given: {
      specialistCare: true,
      seriousCondition: true,
      followUpOfSomeDuration: true,
    },
    on: spring,
    then: 'suspended',
    basis: ['covf § 7 (1) no. 2', 'covf § 6 (1) no. 3'],
    force: 'regulation',
  },
  {
    says: 'is owed before and after',
    given: {
      specialistCare: true,
      seriousCondition: true,
      followUpOfSomeDuration: true,
      careField: 'somatic',
    },
    on: standing(from(contactDoctorDay)),
    then: 'must-appoint-doctor',
  },
])

examples(planNotify, 'the notice across levels in the spring of 2020', [
  {
    says: 'is owed in mental health care only (phvl § 4-1 (2))',
    given: {
      needNotifier: 'health-trust-or-institution',
      noticeAbout: 'plan-across-levels',
      careField: 'mental-health',
    },
    on: spring,
    then: 'municipal-unit-without-delay',
    basis: ['phvl § 4-1 (2)'],
  },
  {
    says: 'and not elsewhere',
    given: {
      needNotifier: 'health-trust-or-institution',
      noticeAbout: 'plan-across-levels',
      careField: ['somatic', 'addiction'],
    },
    on: spring,
    then: 'no-own-duty',
    basis: ['covf § 7 (1) no. 1'],
  },
])

examples(municipalCoordinator, 'the coordinator of the municipality in the spring of 2020', [
  {
    says: 'is owed: hol § 7-2 is not among what was set aside',
    given: { municipalCare: true, lasting: true, coordinated: true, coordinatorDeclined: false },
    on: spring,
    then: 'must-offer',
    basis: ['hol § 7-2'],
  },
])

examples(specialistCoordinator, 'the coordinator of the specialist service in the spring of 2020', [
  {
    says: 'is owed: sphl § 2-5 a is not among what was set aside',
    given: { specialistCare: true, lasting: true, coordinated: true, coordinatorDeclined: false },
    on: spring,
    then: 'must-appoint-health-professional',
    basis: ['sphl § 2-5 a'],
  },
])

describe('an assessment', () => {
  const facts = {
    lasting: true,
    coordinated: true,
    planConsent: 'given',
    municipalCare: true,
    somaticCare: false,
    nav: 'none',
    childWelfare: 'none',
    larStarted: false,
    planParty: 'municipal-care',
    initiatingService: 'municipal-care',
  } as const
  const answers = (mentalCare: boolean, on: string): unknown => {
    const { right, prepare, initiate, join } = assessPlanDuty({ ...facts, mentalCare }, { on })
    return [right, prepare, initiate, join].map(
      (answer) => answer.status === 'determined' && answer.outcome,
    )
  }

  test.each(spring)('agrees with itself on %s', (on) => {
    expect(answers(false, on)).toEqual(['suspended', 'suspended', 'suspended', 'no-duty'])
    expect(answers(true, on)).toEqual([
      'duty-without-right',
      'municipality',
      'own-duty',
      'must-cooperate',
    ])
  })

  test.each(['2020-03-27', '2020-05-27', plan])('has the right and the duty on %s', (on) => {
    expect(answers(false, on)).toEqual(['right', 'municipality', 'own-duty', 'must-cooperate'])
  })
})

describe('what may be set aside since 2022-06-15', () => {
  test.each(['2022-06-14', '2022-06-15', plan, '2026-07-01'])('is told on %s', (on) => {
    const {
      right,
      prepare,
      municipalCoordinator: coordinator,
    } = assessPlanDuty(
      {
        lasting: true,
        coordinated: true,
        planConsent: 'given',
        municipalCare: true,
        somaticCare: false,
        mentalCare: false,
        nav: 'none',
        childWelfare: 'none',
        larStarted: false,
        coordinatorDeclined: false,
      },
      { on },
    )
    for (const answer of [right, prepare, coordinator]) {
      const cited: readonly string[] = answer.status === 'determined' ? answer.basis : []
      expect(cited.includes('interpretation: suspension-power'), answer.decision).toBe(
        on >= '2022-06-15',
      )
    }
  })
})

test('that no plan comes of medication-assisted rehabilitation rests on the right set aside, and on that alone', () => {
  const rows = planPrepare.rows.filter((row) => row.from.day === suspended)
  expect(rows.length).toBeGreaterThan(20)
  for (const { id, basis, when } of rows) {
    expect(basis.includes('covf § 6 (1) no. 2'), id).toBe(when.larStarted === true)
  }
})

test('a service of another act is left alone in it only where both levels were set aside, as far as each was needed', () => {
  const alone = planPrepare.rows.filter(
    (row) =>
      row.from.day === suspended &&
      (row.then === 'municipality-in-nav' || row.then === 'child-welfare'),
  )
  for (const { id, basis, when } of alone) {
    const specialist = when.somaticCare === true || when.larStarted === true
    expect(basis.includes('covf § 7 (1) no. 1'), id).toBe(specialist)
    expect(basis.includes('covf § 8 (1) no. 1'), id).toBe(when.municipalCare === true)
  }
})
