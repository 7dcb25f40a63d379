import { choice, flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'

/**
 * Asks whether a consent stands: given by the right person, informed, within its scope, not withdrawn.
 *
 * Norwegian: *gyldig samtykke*. Source: pbrl § 4-1.
 */
export const consentValidity = decision({
  id: 'consent.validity',
  inputs: {
    givenBy: choice(['the-one-who-decides', 'someone-else', 'nobody']),
    withdrawn: flag(),
    informed: flag({ judge: 'provider' }),
    withinScope: flag({ judge: 'provider' }),
  },
  outcomes: [
    'valid',
    'not-given',
    'given-by-someone-else',
    'withdrawn',
    'not-informed',
    'outside-scope',
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
      when: { givenBy: 'the-one-who-decides', withdrawn: false, informed: true, withinScope: true },
      then: 'valid',
      basis: ['pbrl § 4-1 (1)'],
    },
  ],
})
