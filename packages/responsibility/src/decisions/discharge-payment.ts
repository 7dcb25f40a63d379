import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether the municipality pays for a patient who is ready for discharge and waits for its offer.
 *
 * Norwegian: *betaling for utskrivningsklare pasienter*. Source: utskf §§ 2 and 13. Somatic stays from 2012-01-01;
 * mental health care and addiction treatment came under the notices in 2017 and under the payment on
 * 2019-01-01. The text before 2017 is known from what the ministry quoted of it. What a day costs stands in the budget.
 */
export const dischargePayment = question({
  id: 'responsibility.discharge-payment',
  inputs: {
    /** The field of the stay. */
    stayIn: choice(['somatic', 'mental-health', 'addiction']),
    /** Whether it is in a private rehabilitation institution. Norwegian: *privat rehabiliteringsinstitusjon*. */
    privateRehabilitationStay: flag(),
    /** Whether notices, assessment and record are as §§ 8 to 10 ask. Norwegian: *vilkårene i §§ 8 til 10*. */
    noticesInOrder: flag({ judge: 'specialist-service' }),
    /** What the municipality answered; `hindered`: circumstances outside its control kept it from answering. */
    municipalAnswer: choice(['cannot-receive', 'can-receive', 'none', 'hindered']),
  },
  outcomes: {
    'municipality-pays': { says: 'yes' },
    'municipality-does-not-pay': { says: 'no' },
    'not-covered': { says: 'other-rules' },
    'requires-judgement': { says: 'not-settled' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'private-rehabilitation',
      from: since.coverage,
      when: { privateRehabilitationStay: true },
      then: 'not-covered',
      basis: ['utskf § 2'],
    },
    {
      id: 'mental-before-2017',
      from: since.coverage,
      until: since.dischargeMentalHealth2017,
      when: { stayIn: ['mental-health', 'addiction'], privateRehabilitationStay: false },
      then: 'not-covered',
      basis: ['utskf § 2'],
    },
    {
      id: 'mental-before-2019',
      from: since.dischargeMentalHealth2017,
      until: since.dischargeResidence2019,
      when: { stayIn: ['mental-health', 'addiction'], privateRehabilitationStay: false },
      then: 'municipality-does-not-pay',
      basis: ['utskf § 13 (1)'],
    },
    {
      id: 'notices-lacking',
      from: since.coverage,
      when: { stayIn: 'somatic', privateRehabilitationStay: false, noticesInOrder: false },
      then: 'municipality-does-not-pay',
      basis: ['utskf § 13 (2)'],
    },
    {
      id: 'can-receive',
      from: since.coverage,
      when: {
        stayIn: 'somatic',
        privateRehabilitationStay: false,
        noticesInOrder: true,
        municipalAnswer: 'can-receive',
      },
      then: 'municipality-does-not-pay',
      basis: ['utskf § 13 (2)'],
    },
    {
      id: 'cannot-receive',
      from: since.coverage,
      when: {
        stayIn: 'somatic',
        privateRehabilitationStay: false,
        noticesInOrder: true,
        municipalAnswer: ['cannot-receive', 'none'],
      },
      then: 'municipality-pays',
      basis: ['utskf § 13 (1)', 'utskf § 13 (2)'],
    },
    {
      id: 'hindered',
      from: since.coverage,
      when: {
        stayIn: 'somatic',
        privateRehabilitationStay: false,
        noticesInOrder: true,
        municipalAnswer: 'hindered',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['utskf § 13 (2)', 'utskf § 11 (1)', 'interpretation: discharge-payment-hindered'],
    },
    {
      id: 'notices-lacking-mental-health-or-addiction',
      from: since.dischargeResidence2019,
      when: {
        stayIn: ['mental-health', 'addiction'],
        privateRehabilitationStay: false,
        noticesInOrder: false,
      },
      then: 'municipality-does-not-pay',
      basis: ['utskf § 13 (2)'],
    },
    {
      id: 'can-receive-mental-health-or-addiction',
      from: since.dischargeResidence2019,
      when: {
        stayIn: ['mental-health', 'addiction'],
        privateRehabilitationStay: false,
        noticesInOrder: true,
        municipalAnswer: 'can-receive',
      },
      then: 'municipality-does-not-pay',
      basis: ['utskf § 13 (2)'],
    },
    {
      id: 'cannot-receive-mental-health-or-addiction',
      from: since.dischargeResidence2019,
      when: {
        stayIn: ['mental-health', 'addiction'],
        privateRehabilitationStay: false,
        noticesInOrder: true,
        municipalAnswer: ['cannot-receive', 'none'],
      },
      then: 'municipality-pays',
      basis: ['utskf § 13 (1)', 'utskf § 13 (2)'],
    },
    {
      id: 'hindered-mental-health-or-addiction',
      from: since.dischargeResidence2019,
      when: {
        stayIn: ['mental-health', 'addiction'],
        privateRehabilitationStay: false,
        noticesInOrder: true,
        municipalAnswer: 'hindered',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['utskf § 13 (2)', 'utskf § 11 (1)', 'interpretation: discharge-payment-hindered'],
    },
  ],
})
