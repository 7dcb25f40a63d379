import { flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { careField, seriousCondition, specialistCare } from './domains.js'

/**
 * Asks whether a contact doctor is appointed: as soon as possible, and by the first working day after
 * admission or an outpatient examination.
 *
 * Norwegian: *kontaktlege*. Source: sphl § 2-5 c and pbrl § 2-5 a, from 2016-09-15; not in force before. The
 * duty was the health trust's, from 2017-06-16 the institution's.
 */
export const contactDoctor = decision({
  id: 'plan.contact-doctor',
  inputs: {
    specialistCare,
    seriousCondition,
    /** Whether treatment or follow-up of some duration is needed. Norwegian: *av en viss varighet*. */
    followUpOfSomeDuration: flag({ judge: 'provider' }),
    careField,
  },
  outcomes: ['must-appoint-doctor', 'must-appoint-doctor-or-psychologist', 'no-duty'],
  force: 'statute',
  rows: [
    {
      id: 'somatic',
      from: since.contactDoctor2016,
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
      id: 'mental-or-addiction',
      from: since.contactDoctor2016,
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
