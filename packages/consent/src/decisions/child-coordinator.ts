import { atLeast, below, flag, fromUpTo, inOrder } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { age, careTakenOver, parentalResponsibility } from './domains.js'
import { minorRepresentative } from './minor-representative.js'

/**
 * Asks whether there can be a child coordinator at this age.
 *
 * Source: hol § 7-2 a (1) and (3), from 2022-08-01.
 */
export const childCoordinatorRule = decision({
  id: 'consent.child-coordinator-rule',
  inputs: {
    childExpected: flag(),
    age,
    careTakenOver,
    parentalResponsibility,
  },
  outcomes: [
    'expectant-parents',
    'minor-representative',
    'parental-responsibility',
    'child-welfare',
    'guardian',
    'ended',
  ],
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
      when: { childExpected: false, age: below(16) },
      then: 'minor-representative',
      basis: ['hol § 7-2 a'],
    },
    {
      id: 'youth-parents',
      from: since.planAndCoordinator2022,
      when: {
        childExpected: false,
        age: fromUpTo(16, 18),
        careTakenOver: ['no', 'emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['joint', 'sole'],
      },
      then: 'parental-responsibility',
      basis: ['hol § 7-2 a'],
    },
    {
      id: 'youth-nobody-with-responsibility',
      from: since.planAndCoordinator2022,
      when: {
        childExpected: false,
        age: fromUpTo(16, 18),
        careTakenOver: ['no', 'emergency-placement', 'removal-prohibition'],
        parentalResponsibility: 'none',
      },
      then: 'guardian',
      basis: ['hol § 7-2 a', 'vgml § 17 (2)'],
    },
    {
      id: 'youth-care-order',
      from: since.planAndCoordinator2022,
      when: { childExpected: false, age: fromUpTo(16, 18), careTakenOver: 'care-order' },
      then: 'child-welfare',
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
 * Asks who must want a child coordinator.
 *
 * Norwegian: *barnekoordinator*. Source: hol § 7-2 a, from 2022-08-01; not in force before.
 */
export const childCoordinatorConsent = inOrder({
  id: 'consent.child-coordinator',
  first: childCoordinatorRule,
  open: 'minor-representative',
  then: minorRepresentative,
  basis: 'both',
})
