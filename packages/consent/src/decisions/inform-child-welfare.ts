import { atLeast, below, fromUpTo } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { age, careTakenOver, receivesHealthCare } from './shared-inputs.js'

/**
 * Asks whether the child welfare service, and those with whom the child lives, are told what parents
 * otherwise are told, with the same exceptions.
 *
 * Norwegian: *informasjon til barnevernstjenesten, fosterforeldre og institusjon*. Source: pbrl § 3-4 (6); to 2017
 * about patients alone.
 */
export const informChildWelfare = question({
  id: 'consent.inform-child-welfare',
  inputs: {
    age,
    careTakenOver,
    receivesHealthCare,
  },
  outcomes: {
    'inform-child-welfare': { says: 'tell', owed: { who: ['provider'], to: 'child-welfare' } },
    'inform-child-welfare-and-carer': {
      says: 'tell',
      owed: { who: ['provider'], to: 'child-welfare' },
    },
    'no-own-right': { says: 'need-not' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'statute',
  rows: [
    {
      id: 'adult-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: atLeast(18) },
      then: 'no-own-right',
      basis: ['pbrl § 3-4 (4)', 'interpretation: child-welfare-information-before-2018'],
    },
    {
      id: 'adult',
      from: since.childrensRights2018,
      when: { age: atLeast(18) },
      then: 'no-own-right',
      basis: ['pbrl § 3-4 (6)'],
    },
    {
      id: 'not-placed-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: below(18), careTakenOver: 'no' },
      then: 'no-own-right',
      basis: ['pbrl § 3-4 (4)', 'interpretation: child-welfare-information-before-2018'],
    },
    {
      id: 'not-placed',
      from: since.childrensRights2018,
      when: { age: below(18), careTakenOver: 'no' },
      then: 'no-own-right',
      basis: ['pbrl § 3-4 (6)'],
    },
    {
      id: 'child-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        careTakenOver: ['removal-prohibition', 'care-order'],
        receivesHealthCare: true,
      },
      then: 'inform-child-welfare',
      basis: ['pbrl § 3-4 (4)', 'interpretation: child-welfare-information-before-2018'],
    },
    // The rules that held likewise for the service named patients alone.
    {
      id: 'user-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        careTakenOver: ['removal-prohibition', 'care-order'],
        receivesHealthCare: false,
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: parents-of-users-before-2018'],
    },
    {
      id: 'child-emergency-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: below(16), careTakenOver: 'emergency-placement' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: child-welfare-information-before-2018'],
    },
    {
      id: 'youth-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: fromUpTo(16, 18),
        careTakenOver: ['emergency-placement', 'removal-prohibition', 'care-order'],
      },
      then: 'no-own-right',
      basis: ['pbrl § 3-4 (4)', 'interpretation: child-welfare-information-before-2018'],
    },
    {
      id: 'placed-2018-to-2022',
      from: since.childrensRights2018,
      until: since.childWelfareAct2023,
      when: {
        age: below(18),
        careTakenOver: ['emergency-placement', 'removal-prohibition', 'care-order'],
      },
      then: 'inform-child-welfare',
      basis: ['pbrl § 3-4 (6)'],
    },
    {
      id: 'placed-2023-to-2025',
      from: since.childWelfareAct2023,
      until: since.fosterCarers2026,
      when: { age: below(18), careTakenOver: ['emergency-placement', 'care-order'] },
      then: 'inform-child-welfare',
      basis: ['pbrl § 3-4 (6)'],
    },
    {
      id: 'removal-prohibition-2023-to-2025',
      from: since.childWelfareAct2023,
      until: since.fosterCarers2026,
      when: { age: below(18), careTakenOver: 'removal-prohibition' },
      then: 'no-own-right',
      basis: ['pbrl § 3-4 (6)', 'interpretation: removal-prohibition-2023-2025'],
    },
    {
      id: 'placed',
      from: since.fosterCarers2026,
      when: {
        age: below(18),
        careTakenOver: ['emergency-placement', 'removal-prohibition', 'care-order'],
      },
      then: 'inform-child-welfare-and-carer',
      basis: ['pbrl § 3-4 (6)'],
    },
  ],
})
