import { atLeast, below, choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { notHealthCare } from './not-health-care.js'
import { age, healthCareMatters, matter } from './shared-inputs.js'

/**
 * Asks whether a consent stands on the day asked about: given by whoever decides that day, informed,
 * within what it covers, and not withdrawn since. The last word of whoever decides counts.
 *
 * Norwegian: *gyldig samtykke*. Source: pbrl §§ 1-3 c, 4-1, 4-5 a. A special statute may ask for more.
 */
export const consentValidity = question({
  id: 'consent.validity',
  inputs: {
    consentGivenBy: choice(['the-one-who-decides', 'someone-else', 'nobody']),
    consentWithdrawn: flag(),
    consentInformed: flag({ judge: 'provider' }),
    withinScope: flag({ judge: 'provider' }),
    matter,
    age,
  },
  outcomes: {
    valid: { says: 'yes' },
    'not-given': { says: 'no' },
    'given-by-someone-else': { says: 'no' },
    withdrawn: { says: 'no' },
    'not-informed': { says: 'no' },
    'outside-scope': { says: 'no' },
    'nobody-can-consent': { says: 'no' },
    'special-statute': { says: 'other-rules' },
    'no-health-care': { says: 'other-rules' },
  },
  force: 'statute',
  rows: [
    {
      id: 'no-health-care',
      from: since.coverage,
      when: { matter: 'no-health-care' },
      then: 'no-health-care',
      basis: notHealthCare,
    },
    {
      id: 'nobody',
      from: since.coverage,
      when: { matter: healthCareMatters, consentGivenBy: 'nobody' },
      then: 'not-given',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'someone-else',
      from: since.coverage,
      when: { matter: healthCareMatters, consentGivenBy: 'someone-else' },
      then: 'given-by-someone-else',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'withdrawn',
      from: since.coverage,
      when: {
        matter: healthCareMatters,
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: true,
      },
      then: 'withdrawn',
      basis: ['pbrl § 4-1 (2)'],
    },
    {
      id: 'not-informed',
      from: since.coverage,
      when: {
        matter: healthCareMatters,
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        consentInformed: false,
      },
      then: 'not-informed',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'outside-scope',
      from: since.coverage,
      when: {
        matter: healthCareMatters,
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        consentInformed: true,
        withinScope: false,
      },
      then: 'outside-scope',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'valid',
      from: since.coverage,
      when: {
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        consentInformed: true,
        withinScope: true,
        matter: ['ordinary', 'minors-own-sphere', 'reserved-for-adults'],
      },
      then: 'valid',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'cosmetic-before-2022',
      from: since.coverage,
      until: since.cosmeticAgeLimit2022,
      when: {
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        consentInformed: true,
        withinScope: true,
        matter: 'cosmetic-without-medical-indication',
      },
      then: 'valid',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'cosmetic-adult',
      from: since.cosmeticAgeLimit2022,
      when: {
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        consentInformed: true,
        withinScope: true,
        matter: 'cosmetic-without-medical-indication',
        age: atLeast(18),
      },
      then: 'valid',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'cosmetic-minor',
      from: since.cosmeticAgeLimit2022,
      when: {
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        consentInformed: true,
        withinScope: true,
        matter: 'cosmetic-without-medical-indication',
        age: below(18),
      },
      then: 'nobody-can-consent',
      basis: ['pbrl § 4-5 a'],
    },
    {
      id: 'special-statute',
      from: since.coverage,
      when: {
        consentGivenBy: 'the-one-who-decides',
        consentWithdrawn: false,
        consentInformed: true,
        withinScope: true,
        matter: 'special-statute',
      },
      then: 'special-statute',
      basis: ['pbrl § 4-1 (1)', 'pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b'],
    },
  ],
})
