import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { careField, seriousCondition, specialistCare } from './shared-inputs.js'

/**
 * Asks whether a contact doctor is appointed: as soon as possible, and by the first working day after
 * admission or an outpatient examination.
 *
 * Norwegian: *kontaktlege*. Source: sphl § 2-5 c and pbrl § 2-5 a, from 2016-09-15; not in force before. The
 * duty was the health trust's, from 2017-06-16 the institution's.
 * From 2020-03-28 to 2020-05-26 covf set it aside.
 */
export const contactDoctor = question({
  id: 'plan.contact-doctor',
  inputs: {
    specialistCare,
    seriousCondition,
    /** Whether treatment or follow-up of some duration is needed. Norwegian: *av en viss varighet*. */
    followUpOfSomeDuration: flag({ judge: 'provider' }),
    careField,
  },
  outcomes: {
    'must-appoint-doctor': {
      says: 'must',
      owed: { who: ['specialist-service'], to: 'person', by: 'first-working-day' },
    },
    'must-appoint-doctor-or-psychologist': {
      says: 'must',
      owed: { who: ['specialist-service'], to: 'person', by: 'first-working-day' },
    },
    suspended: { says: 'need-not' },
    'no-duty': { says: 'need-not' },
  },
  force: 'statute',
  rows: [
    {
      id: 'somatic-before-march-2020',
      from: since.contactDoctor2016,
      until: since.suspension2020,
      when: {
        specialistCare: true,
        seriousCondition: true,
        followUpOfSomeDuration: true,
        careField: 'somatic',
      },
      then: 'must-appoint-doctor',
      basis: ['sphl § 2-5 c', 'pbrl § 2-5 a'],
    },
    {
      id: 'somatic-before-june-2022',
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
      when: {
        specialistCare: true,
        seriousCondition: true,
        followUpOfSomeDuration: true,
        careField: 'somatic',
      },
      then: 'must-appoint-doctor',
      basis: ['sphl § 2-5 c', 'pbrl § 2-5 a'],
    },
    {
      id: 'somatic',
      from: since.suspensionPower2022,
      when: {
        specialistCare: true,
        seriousCondition: true,
        followUpOfSomeDuration: true,
        careField: 'somatic',
      },
      then: 'must-appoint-doctor',
      basis: ['sphl § 2-5 c', 'pbrl § 2-5 a', 'interpretation: suspension-power'],
    },
    {
      id: 'mental-or-addiction-before-march-2020',
      from: since.contactDoctor2016,
      until: since.suspension2020,
      when: {
        specialistCare: true,
        seriousCondition: true,
        followUpOfSomeDuration: true,
        careField: ['mental-health', 'addiction'],
      },
      then: 'must-appoint-doctor-or-psychologist',
      basis: ['sphl § 2-5 c', 'pbrl § 2-5 a'],
    },
    {
      id: 'mental-or-addiction-before-june-2022',
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
      when: {
        specialistCare: true,
        seriousCondition: true,
        followUpOfSomeDuration: true,
        careField: ['mental-health', 'addiction'],
      },
      then: 'must-appoint-doctor-or-psychologist',
      basis: ['sphl § 2-5 c', 'pbrl § 2-5 a'],
    },
    {
      id: 'mental-or-addiction',
      from: since.suspensionPower2022,
      when: {
        specialistCare: true,
        seriousCondition: true,
        followUpOfSomeDuration: true,
        careField: ['mental-health', 'addiction'],
      },
      then: 'must-appoint-doctor-or-psychologist',
      basis: ['sphl § 2-5 c', 'pbrl § 2-5 a', 'interpretation: suspension-power'],
    },
    {
      id: 'set-aside-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: { specialistCare: true, seriousCondition: true, followUpOfSomeDuration: true },
      then: 'suspended',
      force: 'regulation',
      basis: ['covf § 7 (1) no. 2', 'covf § 6 (1) no. 3', 'interpretation: suspension-2020'],
    },
    {
      id: 'no-follow-up',
      from: since.contactDoctor2016,
      when: { specialistCare: true, seriousCondition: true, followUpOfSomeDuration: false },
      then: 'no-duty',
      basis: ['sphl § 2-5 c'],
    },
    {
      id: 'not-serious',
      from: since.contactDoctor2016,
      when: { specialistCare: true, seriousCondition: false },
      then: 'no-duty',
      basis: ['sphl § 2-5 c'],
    },
    {
      id: 'no-specialist-care',
      from: since.contactDoctor2016,
      when: { specialistCare: false },
      then: 'no-duty',
      basis: ['sphl § 2-5 c'],
    },
  ],
})
