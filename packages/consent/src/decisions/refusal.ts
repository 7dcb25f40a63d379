import { atLeast, below, choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { notHealthCare } from './not-health-care.js'
import { age, healthCareMatters, matter, personalCapacityDeprived } from './shared-inputs.js'

/**
 * Asks whether there is a right to refuse help even in an emergency.
 *
 * Norwegian: *rett til å nekte helsehjelp i særlige situasjoner*. Source: pbrl § 4-9.
 */
export const refusal = question({
  id: 'consent.refusal',
  inputs: {
    refused: choice([
      'blood-products',
      'ending-hunger-strike',
      'life-prolonging-when-dying',
      'other',
      'nothing',
    ]),
    matter,
    age,
    personalCapacityDeprived,
    seriousConviction: flag({ judge: 'provider' }),
    informedAndUnderstood: flag({ judge: 'provider' }),
    canConveyWish: flag(),
    nextOfKinConveysSame: flag(),
    ownWishAndRespectable: flag({ judge: 'provider' }),
  },
  outcomes: {
    'right-to-refuse': { says: 'yes', owed: { who: ['provider'], to: 'person' } },
    'withhold-at-next-of-kins-wish': { says: 'yes', owed: { who: ['provider'], to: 'person' } },
    'no-right-to-refuse': { says: 'no' },
    'general-rules': { says: 'other-rules' },
    'no-health-care': { says: 'other-rules' },
    'nothing-refused': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'other-help',
      from: since.coverage,
      when: { refused: 'other', matter: healthCareMatters },
      then: 'general-rules',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'no-health-care',
      from: since.coverage,
      when: { refused: 'other', matter: 'no-health-care' },
      then: 'no-health-care',
      basis: notHealthCare,
    },
    {
      id: 'nothing',
      from: since.coverage,
      when: { refused: 'nothing' },
      then: 'nothing-refused',
      basis: ['pbrl § 4-9 (1)', 'pbrl § 4-9 (2)'],
    },
    {
      id: 'minor',
      from: since.coverage,
      when: {
        refused: ['blood-products', 'ending-hunger-strike', 'life-prolonging-when-dying'],
        age: below(18),
      },
      then: 'no-right-to-refuse',
      basis: ['pbrl § 4-9 (3)'],
    },
    {
      id: 'deprived-of-capacity',
      from: since.coverage,
      when: {
        refused: ['blood-products', 'ending-hunger-strike', 'life-prolonging-when-dying'],
        age: atLeast(18),
        personalCapacityDeprived: true,
      },
      then: 'no-right-to-refuse',
      basis: ['pbrl § 4-9 (3)'],
    },
    {
      id: 'no-conviction',
      from: since.coverage,
      when: {
        refused: ['blood-products', 'ending-hunger-strike'],
        age: atLeast(18),
        personalCapacityDeprived: false,
        seriousConviction: false,
      },
      then: 'no-right-to-refuse',
      basis: ['pbrl § 4-9 (1)'],
    },
    {
      id: 'conviction-not-understood',
      from: since.coverage,
      when: {
        refused: ['blood-products', 'ending-hunger-strike'],
        age: atLeast(18),
        personalCapacityDeprived: false,
        seriousConviction: true,
        informedAndUnderstood: false,
      },
      then: 'no-right-to-refuse',
      basis: ['pbrl § 4-9 (3)'],
    },
    {
      id: 'conviction',
      from: since.coverage,
      when: {
        refused: ['blood-products', 'ending-hunger-strike'],
        age: atLeast(18),
        personalCapacityDeprived: false,
        seriousConviction: true,
        informedAndUnderstood: true,
      },
      then: 'right-to-refuse',
      basis: ['pbrl § 4-9 (1)', 'pbrl § 4-9 (3)'],
    },
    {
      id: 'dying-understood',
      from: since.coverage,
      when: {
        refused: 'life-prolonging-when-dying',
        age: atLeast(18),
        personalCapacityDeprived: false,
        canConveyWish: true,
        informedAndUnderstood: true,
      },
      then: 'right-to-refuse',
      basis: ['pbrl § 4-9 (2)', 'pbrl § 4-9 (3)'],
    },
    {
      id: 'dying-not-understood',
      from: since.coverage,
      when: {
        refused: 'life-prolonging-when-dying',
        age: atLeast(18),
        personalCapacityDeprived: false,
        canConveyWish: true,
        informedAndUnderstood: false,
      },
      then: 'no-right-to-refuse',
      basis: ['pbrl § 4-9 (3)'],
    },
    {
      id: 'dying-next-of-kin',
      from: since.coverage,
      when: {
        refused: 'life-prolonging-when-dying',
        age: atLeast(18),
        personalCapacityDeprived: false,
        canConveyWish: false,
        nextOfKinConveysSame: true,
        ownWishAndRespectable: true,
      },
      then: 'withhold-at-next-of-kins-wish',
      basis: ['pbrl § 4-9 (2)', 'interpretation: dying-patient-information'],
    },
    {
      id: 'dying-next-of-kin-not-own-wish',
      from: since.coverage,
      when: {
        refused: 'life-prolonging-when-dying',
        age: atLeast(18),
        personalCapacityDeprived: false,
        canConveyWish: false,
        nextOfKinConveysSame: true,
        ownWishAndRespectable: false,
      },
      then: 'no-right-to-refuse',
      basis: ['pbrl § 4-9 (2)'],
    },
    {
      id: 'dying-no-wish-known',
      from: since.coverage,
      when: {
        refused: 'life-prolonging-when-dying',
        age: atLeast(18),
        personalCapacityDeprived: false,
        canConveyWish: false,
        nextOfKinConveysSame: false,
      },
      then: 'no-right-to-refuse',
      basis: ['pbrl § 4-9 (2)'],
    },
  ],
})
