import { expect, test } from 'vitest'
import { planPrepare } from '../src/index.js'
import { always, childWelfare, from, initiation, plan, standing, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

/** Somebody who meets the conditions and consented, and needs nothing yet. */
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

examples(planPrepare, 'who makes the plan, from 2022-08-01 (§ 8 b1)', [
  {
    says: '1: municipal care only: the municipality',
    given: { ...none, municipalCare: true },
    on: from(plan),
    then: 'municipality',
    basis: ['hol § 7-1 (1)'],
    force: 'statute',
  },
  {
    says: '2: somatic specialist care only: the health trust',
    given: { ...none, somaticCare: true },
    on: from(plan),
    then: 'health-trust',
    basis: ['sphl § 2-5 (1)'],
  },
  {
    says: '3: mental health care only: the institution',
    given: { ...none, mentalCare: true },
    on: from(plan),
    then: 'mental-health-institution',
    basis: ['phvl § 4-1 (1)'],
  },
  {
    says: '3: both kinds of specialist care: not regulated',
    given: { ...none, somaticCare: true, mentalCare: true },
    on: standing(always),
    then: 'not-regulated',
    basis: ['interpretation: plan-maker-mental-and-somatic'],
    force: 'interpretation',
  },
  {
    says: '4: both levels: the municipality',
    given: { ...none, municipalCare: true, somaticCare: true },
    on: from(plan),
    then: 'municipality',
    basis: ['hol § 7-1 (2)', 'sphl § 2-5 (2)', 'ipf § 8 (1)'],
  },
  {
    says: '4: municipal and mental health care: the municipality',
    given: { ...none, municipalCare: true, mentalCare: true },
    on: from(plan),
    then: 'municipality',
    basis: ['phvl § 4-1 (2)', 'ipf § 8 (1)'],
  },
  {
    says: '5: several municipal services that agree: the one agreed on',
    given: { ...none, municipalCare: true, nav: 'services', mainResponsibility: 'agreed' },
    on: from(plan),
    then: 'agreed-service',
    basis: ['ipf § 7 (1)'],
    force: 'regulation',
  },
  {
    says: '5: several municipal services that disagree: the municipality decides',
    given: {
      ...none,
      nav: 'services',
      childWelfare: 'measures',
      mainResponsibility: 'unclear-or-disputed',
    },
    on: from(plan),
    then: 'municipality-decides-which',
    basis: ['ipf § 7 (1)'],
  },
  {
    says: '5: with both levels and NAV the municipality answers, also where they have agreed (hol § 7-1 (2))',
    given: {
      ...none,
      municipalCare: true,
      somaticCare: true,
      nav: 'services',
      mainResponsibility: 'agreed',
    },
    on: from(plan),
    then: 'municipality-with-agreed-service',
    basis: [
      'hol § 7-1 (2)',
      'sphl § 2-5 (2)',
      'ipf § 8 (3)',
      'interpretation: plan-both-levels-and-others',
    ],
    force: 'interpretation',
  },
  {
    says: '5: so with mental health care and child welfare',
    given: {
      ...none,
      municipalCare: true,
      mentalCare: true,
      childWelfare: 'measures',
      mainResponsibility: 'agreed',
    },
    on: from(plan),
    then: 'municipality-with-agreed-service',
    basis: ['hol § 7-1 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (3)'],
    force: 'interpretation',
  },
  {
    says: '5: where they disagree it decides as well, and the reading is named',
    given: {
      ...none,
      municipalCare: true,
      somaticCare: true,
      nav: 'services',
      mainResponsibility: 'unclear-or-disputed',
    },
    on: from(plan),
    then: 'municipality-decides-which',
    basis: ['ipf § 7 (1)', 'hol § 3-4 (2)', 'interpretation: plan-both-levels-and-others'],
    force: 'regulation',
  },
  {
    says: '5: asks whether they agree',
    given: { ...none, municipalCare: true, childWelfare: 'measures' },
    on: from(plan),
    then: ['agreed-service', 'municipality-decides-which'],
    needed: ['mainResponsibility'],
  },
  {
    says: '6: NAV only: NAV, from 2024-10-11 (ipf § 6)',
    given: { ...none, nav: 'services' },
    on: from(initiation),
    then: 'nav',
    basis: ['navl § 15 (3)', 'sotjl § 28 (1)', 'ipf § 6'],
    force: 'statute',
  },
  {
    says: '6: to 2024-10-10 the municipal part of NAV, which alone had to start',
    given: { ...none, nav: 'services' },
    on: from(plan, initiation),
    then: 'municipality-in-nav',
    basis: ['ipf § 6', 'interpretation: plan-maker-in-nav-2022'],
    force: 'interpretation',
  },
  {
    says: '6: the qualification programme is the municipality’s on every day (sotjl § 33)',
    given: { ...none, nav: 'qualification-programme' },
    on: from(plan),
    then: 'municipality-in-nav',
    basis: ['sotjl § 33'],
  },
  {
    says: 'a programme without lasting needs, and both levels: the municipality with the service agreed on',
    given: {
      ...none,
      lasting: false,
      municipalCare: true,
      somaticCare: true,
      nav: 'qualification-programme',
      mainResponsibility: 'agreed',
    },
    on: from(plan),
    then: 'municipality-with-agreed-service',
    basis: ['ipf § 8 (1)', 'interpretation: plan-both-levels-and-others'],
    force: 'interpretation',
  },
  {
    says: '6: to 2022-07-31 the municipal part of NAV (ipf2010 § 6)',
    given: { ...none, nav: 'services' },
    on: until(plan),
    then: 'municipality-in-nav',
    basis: ['ipf2010 § 6 (1)', 'navl § 15 (3)', 'sotjl § 28 (1)'],
    force: 'regulation',
  },
  {
    says: '7: a participant in the qualification programme, whatever the need',
    given: { ...none, lasting: false, nav: 'qualification-programme' },
    on: always,
    then: 'municipality-in-nav',
    basis: ['sotjl § 33'],
  },
  {
    says: '7: also where nothing is coordinated',
    given: {
      ...none,
      coordinated: false,
      municipalCare: true,
      nav: 'qualification-programme',
    },
    on: always,
    then: 'municipality-in-nav',
    basis: ['sotjl § 33'],
  },
  {
    says: '5 and 7: a participant who needs coordinated municipal care as well: as agreed',
    given: {
      ...none,
      lasting: false,
      municipalCare: true,
      nav: 'qualification-programme',
      mainResponsibility: 'agreed',
    },
    on: from(plan),
    then: 'agreed-service',
    basis: ['ipf § 7 (1)'],
    force: 'regulation',
  },
  {
    says: '5 and 7: or child welfare, and the services disagree: the municipality decides',
    given: {
      ...none,
      lasting: false,
      nav: 'qualification-programme',
      childWelfare: 'measures',
      mainResponsibility: 'unclear-or-disputed',
    },
    on: from(plan),
    then: 'municipality-decides-which',
    basis: ['ipf § 7 (1)', 'sotjl § 13 (3)'],
  },
  {
    says: '8: child welfare only, to 2022-12-31',
    given: { ...none, childWelfare: 'measures' },
    on: from(plan, childWelfare),
    then: 'child-welfare',
    basis: ['bvl1992 § 3-2 a'],
  },
  {
    says: '8: child welfare only, from 2023-01-01',
    given: { ...none, childWelfare: 'measures' },
    on: from(childWelfare),
    then: 'child-welfare',
    basis: ['bvl § 15-9'],
  },
  {
    says: '9: the specialist and NAV without a municipal need: not regulated',
    given: { ...none, somaticCare: true, nav: 'services' },
    on: from(plan),
    then: 'not-regulated',
    basis: ['interpretation: plan-maker-without-municipal-need'],
    force: 'interpretation',
  },
  {
    says: '9: mental health care and child welfare without a municipal need: not regulated',
    given: { ...none, mentalCare: true, childWelfare: 'measures' },
    on: from(plan),
    then: 'not-regulated',
    basis: ['interpretation: plan-maker-without-municipal-need'],
  },
  {
    says: '11: medication-assisted rehabilitation: the specialist service',
    given: { ...none, somaticCare: true, larStarted: true },
    on: standing(always),
    then: 'specialist-service',
    basis: ['larf § 6 (1)'],
    force: 'regulation',
  },
  {
    says: '11: the same with the municipality: a reading',
    given: { ...none, municipalCare: true, somaticCare: true, larStarted: true },
    on: standing(always),
    then: 'specialist-service',
    basis: ['interpretation: plan-lar-and-municipality'],
    force: 'interpretation',
  },
  {
    says: 'no consent: nobody, whatever the needs',
    given: { planConsent: 'refused' },
    on: from(plan),
    then: 'may-not-prepare',
    basis: ['ipf § 5 (1)'],
  },
  {
    says: 'no need of duration: nobody',
    given: { ...none, municipalCare: true, lasting: false },
    on: always,
    then: 'no-duty',
  },
  {
    says: 'no need of duration: the regulation says so, for all acts',
    given: { ...none, municipalCare: true, lasting: false },
    on: from(plan),
    then: 'no-duty',
    basis: ['ipf § 4 (1)'],
    force: 'regulation',
  },
  { says: 'no service: nobody', given: none, on: always, then: 'no-duty' },
])

examples(planPrepare, 'who made the plan, to 2022-07-31 (§ 8 b1-old)', [
  {
    says: 'municipal care only: the municipality',
    given: { ...none, municipalCare: true },
    on: standing(until(plan)),
    then: 'municipality',
    basis: ['hol § 7-1 (1)', 'hrf § 18 (1)'],
  },
  {
    says: 'both levels: the municipality',
    given: { ...none, municipalCare: true, somaticCare: true },
    on: standing(until(plan)),
    then: 'municipality',
    basis: ['hrf § 18 (3)'],
  },
  {
    says: 'somatic specialist care only: the health trust',
    given: { ...none, somaticCare: true },
    on: standing(until(plan)),
    then: 'health-trust',
    basis: ['sphl § 2-5 (1)', 'hrf § 18 (1)'],
  },
  {
    says: 'mental health care only: the institution',
    given: { ...none, mentalCare: true },
    on: until(plan),
    then: 'mental-health-institution',
    basis: ['phvl § 4-1 (1)'],
  },
  {
    says: 'municipal and mental health care: the municipality',
    given: { ...none, municipalCare: true, mentalCare: true },
    on: standing(until(plan)),
    then: 'municipality',
    basis: ['phvl § 4-1 (2)', 'hrf § 18 (3)'],
  },
  {
    says: 'a participant in the qualification programme whose need is short: the municipality in NAV',
    given: { ...none, lasting: false, municipalCare: true, nav: 'qualification-programme' },
    on: until(plan),
    then: 'municipality-in-nav',
    basis: ['sotjl § 33', 'ipf2010 § 6 (1)'],
  },
  {
    says: 'the municipality and child welfare, where a plan is necessary: no text chooses',
    given: { ...none, municipalCare: true, childWelfare: 'plan-necessary' },
    on: standing(until(plan)),
    then: 'not-regulated',
    basis: ['interpretation: plan-maker-before-2022', 'bvl1992 § 3-2 a'],
  },
  {
    says: 'the specialist and NAV: no text chooses',
    given: { ...none, somaticCare: true, nav: 'services' },
    on: standing(until(plan)),
    then: 'not-regulated',
    basis: ['interpretation: plan-maker-before-2022'],
  },
  {
    says: 'child welfare only where a plan is necessary',
    given: { ...none, childWelfare: 'plan-necessary' },
    on: until(plan),
    then: 'child-welfare',
    basis: ['bvl1992 § 3-2 a'],
  },
  {
    says: 'child welfare where no plan is necessary: nobody',
    given: { ...none, childWelfare: 'measures' },
    on: until(plan),
    then: 'no-duty',
  },
  {
    says: 'the municipality and NAV: no text chooses',
    given: { ...none, municipalCare: true, nav: 'services' },
    on: standing(until(plan)),
    then: 'not-regulated',
    basis: ['interpretation: plan-maker-before-2022'],
  },
  {
    says: 'both levels and NAV: the municipality, by a reading',
    given: { ...none, municipalCare: true, somaticCare: true, nav: 'services' },
    on: standing(until(plan)),
    then: 'municipality',
    basis: ['hol § 7-1 (2)', 'interpretation: plan-both-levels-and-others-before-2022'],
    force: 'interpretation',
  },
  {
    says: 'municipal and mental health care and child welfare: the municipality, by a reading',
    given: { ...none, municipalCare: true, mentalCare: true, childWelfare: 'plan-necessary' },
    on: standing(until(plan)),
    then: 'municipality',
    basis: ['phvl § 4-1 (2)', 'interpretation: plan-both-levels-and-others-before-2022'],
    force: 'interpretation',
  },
  {
    says: 'no consent: nobody',
    given: { planConsent: 'not-asked' },
    on: until(plan),
    then: 'may-not-prepare',
    basis: ['hrf § 17', 'ipf2010 § 5'],
  },
])

test('that the municipality decides between the services is of the regulation on the plan', () => {
  const rows = planPrepare.rows.filter(({ then }) => then === 'municipality-decides-which')
  for (const { id, basis, force } of rows) {
    expect(basis, id).toContain('ipf § 7 (1)')
    expect(force, id).toBe('regulation')
  }
})

test('a participant of the qualification programme is told who in NAV begins, as long as the regulation said so', () => {
  for (const { id, basis, until } of planPrepare.rows) {
    if (!id.startsWith('qualification-programme') || !basis.includes('sotjl § 33')) continue
    expect(basis.includes('ipf § 6'), id).toBe(until?.day === '2024-10-11')
  }
})
