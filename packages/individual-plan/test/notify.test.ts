import { planNotice } from '../src/index.js'
import {
  always,
  dischargeMentalHealth,
  from,
  generalPractitioners,
  newGeneralPractitioners,
  physiotherapists,
  plan,
  until,
} from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const institution = { notifier: 'health-trust-or-institution' } as const
const practitioner = {
  notifier: 'general-practitioner',
  noticeAbout: 'plan-and-coordinator',
} as const
const physiotherapist = { ...practitioner, notifier: 'contract-physiotherapist' } as const
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
    says: '2: to 2022-07-31 also by hrf § 23',
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
    says: '3: to 2022-07-31 also by hrf § 23',
    given: { notifier: 'other-municipal-personnel', noticeAbout: 'plan-and-coordinator' },
    on: until(plan),
    then: 'municipal-unit-without-delay',
    basis: ['hol § 2-1', 'hrf § 23'],
  },
  {
    says: '4: so it did by hrf § 18 to 2022-07-31',
    given: { ...institution, noticeAbout: 'plan-across-levels' },
    on: until(plan),
    then: 'municipal-unit-without-delay',
    basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
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
    says: '6: a physiotherapist with an agreement reports as other health personnel to 2017-12-31',
    given: physiotherapist,
    on: until(physiotherapists),
    then: 'municipal-unit-without-delay',
    basis: ['hpl § 38 a'],
  },
  {
    says: '6: and from 2018-01-01 tells the patient as well',
    given: physiotherapist,
    on: from(physiotherapists),
    then: 'municipal-unit-without-delay-and-patient',
    basis: ['hpl § 38 a', 'fysf § 12 (3)'],
  },
  {
    says: '7: a general practitioner reports as other health personnel to 2012-12-31',
    given: practitioner,
    on: until(generalPractitioners),
    then: 'municipal-unit-without-delay',
    basis: ['hpl § 38 a', 'hrf § 23'],
  },
  {
    says: '7: and from 2013-01-01 tells the patient as well',
    given: practitioner,
    on: from(generalPractitioners, newGeneralPractitioners),
    then: 'municipal-unit-without-delay-and-patient',
    basis: ['hpl § 38 a', 'fastlf2012 § 19 (2)'],
  },
  {
    says: '7: by the new regulations from 2026-01-01',
    given: practitioner,
    on: from(newGeneralPractitioners),
    then: 'municipal-unit-without-delay-and-patient',
    basis: ['hpl § 38 a', 'fastlf § 26 (2)'],
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
    says: '10: at once in mental health care as well, from 2017-01-01',
    given: { ...admitted, noticeAbout: 'ready-for-discharge', careField: 'mental-or-addiction' },
    on: from(dischargeMentalHealth),
    then: 'municipality-at-once',
  },
  {
    says: '10: the duty is the institution’s, and not that of its personnel',
    given: { ...admitted, notifier: 'specialist-health-personnel' },
    on: always,
    then: 'no-own-duty',
  },
  {
    says: '11: a need for a child coordinator is not covered',
    given: { noticeAbout: 'child-coordinator' },
    on: from(plan),
    then: 'not-regulated',
    basis: ['interpretation: child-coordinator-notice'],
  },
])
