import { atLeast, below, flag, inOrder } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'
import { age } from './shared-inputs.js'
import { minorRepresentativeOutsideHealthCare } from './minor-representative.js'

/**
 * Asks whether there can be a child coordinator at this age.
 *
 * Source: hol § 7-2 a (1) and (3), from 2022-08-01.
 */
export const childCoordinatorConsentRule = decision({
  id: 'consent.child-coordinator-rule',
  inputs: {
    childExpected: flag(),
    age,
  },
  outcomes: ['expectant-parents', 'minor-representative', 'ended'],
  force: 'statute',
  rows: [
    {
      id: 'expected',
      from: since.planAndCoordinator2022,
      when: { childExpected: true },
      then: 'expectant-parents',
      basis: ['hol § 7-2 a'],
    },
    {
      id: 'child',
      from: since.planAndCoordinator2022,
      when: { childExpected: false, age: below(18) },
      then: 'minor-representative',
      basis: ['hol § 7-2 a'],
    },
    {
      id: 'adult',
      from: since.planAndCoordinator2022,
      when: { childExpected: false, age: atLeast(18) },
      then: 'ended',
      basis: ['hol § 7-2 a (3)'],
    },
  ],
})

/**
 * Asks who must want a child coordinator. It is no health care: who decides for a child on health care
 * is not asked.
 *
 * Norwegian: *barnekoordinator*. Source: hol § 7-2 a, from 2022-08-01; not in force before.
 */
export const childCoordinatorConsent = withMeaning(
  inOrder({
    id: 'consent.child-coordinator',
    first: childCoordinatorConsentRule,
    open: 'minor-representative',
    then: minorRepresentativeOutsideHealthCare,
    basis: 'both',
  }),
  {
    'expectant-parents': { says: 'others-decide' },
    ended: { says: 'not-asked' },
    'parental-responsibility': { says: 'others-decide' },
    'child-welfare': { says: 'others-decide' },
    'child-welfare-or-carer': { says: 'others-decide' },
    guardian: { says: 'others-decide' },
    'not-regulated': { says: 'not-settled' },
  },
)
