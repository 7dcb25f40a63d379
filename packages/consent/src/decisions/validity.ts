import { choice, flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { matter } from './domains.js'

/**
 * Asks whether a consent stands on the day asked about: given by whoever decides that day, informed,
 * within what it covers, and not withdrawn since. The last word of whoever decides counts.
 *
 * Norwegian: *gyldig samtykke*. Source: pbrl § 4-1. A special statute may ask for more.
 */
export const consentValidity = decision({
  id: 'consent.validity',
  inputs: {
    givenBy: choice(['the-one-who-decides', 'someone-else', 'nobody']),
    withdrawn: flag(),
    informed: flag({ judge: 'provider' }),
    withinScope: flag({ judge: 'provider' }),
    matter,
  },
  outcomes: [
    'valid',
    'not-given',
    'given-by-someone-else',
    'withdrawn',
    'not-informed',
    'outside-scope',
    'special-statute',
  ],
  force: 'statute',
  rows: [
    {
      id: 'nobody',
      from: since.coverage,
      when: { givenBy: 'nobody' },
      then: 'not-given',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'someone-else',
      from: since.coverage,
      when: { givenBy: 'someone-else' },
      then: 'given-by-someone-else',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'withdrawn',
      from: since.coverage,
      when: { givenBy: 'the-one-who-decides', withdrawn: true },
      then: 'withdrawn',
      basis: ['pbrl § 4-1 (2)'],
    },
    {
      id: 'not-informed',
      from: since.coverage,
      when: { givenBy: 'the-one-who-decides', withdrawn: false, informed: false },
      then: 'not-informed',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'outside-scope',
      from: since.coverage,
      when: {
        givenBy: 'the-one-who-decides',
        withdrawn: false,
        informed: true,
        withinScope: false,
      },
      then: 'outside-scope',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'valid',
      from: since.coverage,
      when: {
        givenBy: 'the-one-who-decides',
        withdrawn: false,
        informed: true,
        withinScope: true,
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
      },
      then: 'valid',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'special-statute',
      from: since.coverage,
      when: {
        givenBy: 'the-one-who-decides',
        withdrawn: false,
        informed: true,
        withinScope: true,
        matter: 'special-statute',
      },
      then: 'special-statute',
      basis: ['pbrl § 4-1 (1)', 'pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b'],
    },
  ],
})
