import { planRight } from '../src/index.js'
import { always, childWelfare, from, plan, standing, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const needs = { lasting: true, coordinated: true, planConsent: 'not-asked' } as const

examples(planRight, 'whether there is a right to a plan', [
  {
    says: 'lasting and coordinated health and care services, by ipf from 2022-08-01',
    given: { ...needs, nav: 'none', healthCare: true },
    on: from(plan),
    then: 'right',
    basis: ['pbrl § 2-5', 'ipf § 4 (1)'],
  },
  {
    says: 'lasting and coordinated health and care services, by hrf to 2022-07-31',
    given: { ...needs, nav: 'none', healthCare: true },
    on: standing(until(plan)),
    then: 'right',
    basis: ['pbrl § 2-5', 'hrf § 16 (1)'],
  },
  {
    says: 'services of NAV alone',
    given: { ...needs, nav: 'services', healthCare: false },
    on: always,
    then: 'right',
    basis: ['navl § 15 (3)', 'sotjl § 28 (1)'],
  },
  {
    says: 'the qualification programme needs nothing more',
    given: { nav: 'qualification-programme', planConsent: 'given' },
    on: always,
    then: 'right',
    basis: ['sotjl § 33'],
  },
  {
    says: 'child welfare gave a duty without a right, where necessary',
    given: { ...needs, nav: 'none', healthCare: false, childWelfare: 'plan-necessary' },
    on: until(plan),
    then: 'duty-without-right',
  },
  {
    says: 'child welfare gives a right from 2022-08-01',
    given: { ...needs, nav: 'none', healthCare: false, childWelfare: 'measures' },
    on: from(plan),
    then: 'right',
  },
  {
    says: 'by the new act from 2023-01-01',
    given: { ...needs, nav: 'none', healthCare: false, childWelfare: 'measures' },
    on: from(childWelfare),
    then: 'right',
    basis: ['bvl § 15-9'],
  },
  {
    says: 'a need that is not lasting gives none',
    given: { ...needs, lasting: false, nav: 'services' },
    on: always,
    then: 'no-right',
  },
  {
    says: 'who says no declines what the conditions would give',
    given: {
      planConsent: 'refused',
      lasting: true,
      coordinated: true,
      healthCare: true,
      nav: ['none', 'services'],
    },
    on: standing(always),
    then: 'not-wanted',
  },
  {
    says: 'so does a participant of the qualification programme',
    given: { planConsent: 'withdrawn', nav: 'qualification-programme' },
    on: always,
    then: 'not-wanted',
  },
  {
    says: 'without the conditions there is nothing to decline (ipf § 4)',
    given: { planConsent: 'refused', lasting: false, nav: ['none', 'services'] },
    on: from(plan),
    then: 'no-right',
    basis: ['ipf § 4 (1)'],
  },
  {
    says: 'nor was there to 2022-07-31 (hrf § 16)',
    given: { planConsent: 'refused', lasting: false, nav: ['none', 'services'] },
    on: until(plan),
    then: 'no-right',
    basis: ['hrf § 16 (1)'],
  },
])
