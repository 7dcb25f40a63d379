import { describe } from 'vitest'
import { refusal } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const blood = {
  refused: ['blood-products', 'ending-hunger-strike'],
  age: { min: 18, max: 130 },
  personalCapacityDeprived: false,
  seriousConviction: true,
  informedAndUnderstood: true,
} as const
const dying = {
  refused: 'life-prolonging-when-dying',
  age: { min: 18, max: 130 },
  personalCapacityDeprived: false,
} as const

examples(refusal, 'pbrl § 4-9 (1): blood products and hunger strikes', [
  {
    says: 'an adult may refuse out of serious conviction',
    given: blood,
    on: always,
    then: 'right-to-refuse',
    basis: ['pbrl § 4-9 (1)', 'pbrl § 4-9 (3)'],
  },
  {
    says: 'not without such a conviction',
    given: { ...blood, seriousConviction: false },
    on: always,
    then: 'no-right-to-refuse',
    basis: ['pbrl § 4-9 (1)'],
  },
])

examples(refusal, 'pbrl § 4-9: nothing is refused', [
  {
    says: 'the question does not arise, at any age',
    given: { refused: 'nothing' },
    on: always,
    then: 'nothing-refused',
    basis: ['pbrl § 4-9 (1)', 'pbrl § 4-9 (2)'],
  },
])

examples(refusal, 'pbrl § 4-9 (2): the dying', [
  {
    says: 'a dying patient who can convey a wish may refuse what prolongs life',
    given: { ...dying, canConveyWish: true, informedAndUnderstood: true },
    on: always,
    then: 'right-to-refuse',
    basis: ['pbrl § 4-9 (2)'],
  },
  {
    says: 'help is withheld where next of kin convey a wish that is the patient’s own and respectable',
    given: {
      ...dying,
      canConveyWish: false,
      nextOfKinConveysSame: true,
      ownWishAndRespectable: true,
    },
    on: always,
    then: 'withhold-at-next-of-kins-wish',
    basis: ['pbrl § 4-9 (2)'],
  },
  {
    says: 'it is not where the personnel find no such wish of the patient’s own',
    given: {
      ...dying,
      canConveyWish: false,
      nextOfKinConveysSame: true,
      ownWishAndRespectable: false,
    },
    on: always,
    then: 'no-right-to-refuse',
    basis: ['pbrl § 4-9 (2)'],
  },
  {
    says: 'it is not where next of kin say nothing of the kind',
    given: { ...dying, canConveyWish: false, nextOfKinConveysSame: false },
    on: always,
    then: 'no-right-to-refuse',
  },
])

examples(refusal, 'pbrl § 4-9 (3): adult, not deprived of capacity, informed', [
  {
    says: 'no minor has the right',
    given: { ...blood, age: { max: 17 } },
    on: always,
    then: 'no-right-to-refuse',
    basis: ['pbrl § 4-9 (3)'],
  },
  {
    says: 'nobody deprived of capacity in personal matters has it',
    given: { ...blood, personalCapacityDeprived: true },
    on: always,
    then: 'no-right-to-refuse',
    basis: ['pbrl § 4-9 (3)'],
  },
  {
    says: 'nobody who has not understood has it',
    given: { ...blood, informedAndUnderstood: false },
    on: always,
    then: 'no-right-to-refuse',
    basis: ['pbrl § 4-9 (3)'],
  },
  {
    says: 'a dying patient who has not understood has it not',
    given: { ...dying, canConveyWish: true, informedAndUnderstood: false },
    on: always,
    then: 'no-right-to-refuse',
    basis: ['pbrl § 4-9 (3)'],
  },
])

examples(refusal, 'pbrl § 4-1 (1): any other help', [
  {
    says: 'the general rules apply',
    given: { refused: 'other', matter: 'ordinary' },
    on: always,
    then: 'general-rules',
    basis: ['pbrl § 4-1 (1)'],
  },
  {
    says: 'they do not reach what is no health care',
    given: { refused: 'other', matter: 'no-health-care' },
    on: always,
    then: 'no-health-care',
    basis: ['pbrl § 1-3 c', 'pbrl § 4-1 (1)'],
  },
  {
    says: 'what kind of matter it is, is asked of no help that § 4-9 names',
    given: { ...blood, age: 17 },
    on: always,
    then: 'no-right-to-refuse',
  },
])

describe('pbrl § 4-9 (3): by birth date', () => {
  const question = 'refusal'
  const facts = { ...blood, refused: 'blood-products', age: null } as const
  birthdays([
    {
      question,
      facts,
      age: 18,
      on: '2012-06-01',
      before: 'no-right-to-refuse',
      from: 'right-to-refuse',
    },
    {
      question,
      facts,
      age: 18,
      on: '2026-08-01',
      before: 'no-right-to-refuse',
      from: 'right-to-refuse',
    },
  ])
})
