import { planNotice } from '../src/index.js'
import { always, dischargeMentalHealth, from, plan, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const institution = { notifier: 'health-trust-or-institution' } as const
const admitted = {
  ...institution,
  noticeAbout: 'admitted-may-need-municipal-help',
  privateRehabilitation: false,
} as const

examples(planNotice, 'who is told, and how soon (§ 8 b3)', [
  {
    says: '1: health personnel in the specialist service tell the unit of the health trust',
    given: { notifier: 'specialist-health-personnel', noticeAbout: 'plan-and-coordinator' },
    on: always,
    then: 'trust-unit-without-delay',
    basis: ['hpl § 38 a', 'interpretation: notify-plan-need'],
  },
  {
    says: '2: other health personnel tell the unit of the municipality',
    given: { notifier: 'other-health-personnel', noticeAbout: 'plan-and-coordinator' },
    on: always,
    then: 'municipal-unit-without-delay',
    basis: ['hpl § 38 a'],
  },
  {
    says: '3: so do other personnel, to 2022-07-31 also by hrf § 23',
    given: { notifier: 'other-health-personnel', noticeAbout: 'plan-and-coordinator' },
    on: until(plan),
    then: 'municipal-unit-without-delay',
    basis: ['hrf § 23'],
  },
  {
    says: '3: other personnel under hol',
    given: { notifier: 'other-municipal-personnel', noticeAbout: 'plan-and-coordinator' },
    on: always,
    then: 'municipal-unit-without-delay',
    basis: ['hol § 2-1', 'hpl § 38 a'],
  },
  {
    says: '4: the health trust tells the municipality of a plan across levels',
    given: { ...institution, noticeAbout: 'plan-across-levels' },
    on: from(plan),
    then: 'municipal-unit-without-delay',
    basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (2)'],
  },
  {
    says: '5: where the patient wants a coordinator only, guidance advises it',
    given: { ...institution, noticeAbout: 'coordinator-only' },
    on: always,
    then: 'advised-to-tell-municipal-unit',
    force: 'guidance',
  },
  {
    says: '8: a possible need in the municipality goes to the unit or as decided',
    given: { notifier: 'other-municipal-personnel', noticeAbout: 'possible-rehabilitation-need' },
    on: always,
    then: 'may-tell-unit-or-as-decided',
    basis: ['hrf § 7'],
  },
  {
    says: '9: so it does in the specialist service',
    given: { notifier: 'specialist-health-personnel', noticeAbout: 'possible-rehabilitation-need' },
    on: always,
    then: 'may-tell-unit-or-as-decided',
    basis: ['hrf § 12'],
  },
  {
    says: '10: within 24 hours of admission',
    given: { ...admitted, careField: 'somatic' },
    on: always,
    then: 'municipality-within-24-hours',
    basis: ['utskf § 8 (1)'],
    force: 'regulation',
  },
  {
    says: '10: not in mental health care to 2016-12-31',
    given: { ...admitted, careField: 'mental-or-addiction' },
    on: until(dischargeMentalHealth),
    then: 'no-own-duty',
  },
  {
    says: '10: in mental health care from 2017-01-01',
    given: { ...admitted, careField: 'mental-or-addiction' },
    on: from(dischargeMentalHealth),
    then: 'municipality-within-24-hours',
  },
  {
    says: '10: not by a private rehabilitation institution',
    given: { ...admitted, privateRehabilitation: true },
    on: always,
    then: 'no-own-duty',
    basis: ['utskf § 2 (2)'],
  },
  {
    says: '10: at once when ready for discharge',
    given: { ...admitted, noticeAbout: 'ready-for-discharge', careField: 'somatic' },
    on: always,
    then: 'municipality-at-once',
    basis: ['utskf § 10 (1)'],
  },
  {
    says: '11: a need for a child coordinator is not covered',
    given: { noticeAbout: 'child-coordinator' },
    on: from(plan),
    then: 'not-regulated',
    basis: ['interpretation: child-coordinator-notice'],
  },
])
