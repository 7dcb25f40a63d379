import { describe } from 'vitest'
import { informChildWelfare } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { carers, children, childWelfare, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const every = ['emergency-placement', 'removal-prohibition', 'care-order'] as const

examples(informChildWelfare, 'pbrl § 3-4 (6): care taken over, under 18 years', [
  {
    says: 'the child welfare service is told what parents are, under each placement, 2018 to 2022',
    given: { age: { max: 17 }, careTakenOver: every },
    on: from(children, childWelfare),
    then: 'inform-child-welfare',
    basis: ['pbrl § 3-4 (6)'],
  },
  {
    says: 'it is told under an emergency placement and a care order, 2023 to 2025',
    given: { age: { max: 17 }, careTakenOver: ['emergency-placement', 'care-order'] },
    on: from(childWelfare, carers),
    then: 'inform-child-welfare',
    basis: ['pbrl § 3-4 (6)'],
  },
  {
    says: 'it has no right under a removal prohibition, 2023 to 2025',
    given: { age: { max: 17 }, careTakenOver: 'removal-prohibition' },
    on: from(childWelfare, carers),
    then: 'no-own-right',
    basis: ['pbrl § 3-4 (6)', 'interpretation: removal-prohibition-2023-2025'],
  },
  {
    says: 'from 2026 those with whom the child lives are told too, also of a 16- and 17-year-old',
    given: { age: { max: 17 }, careTakenOver: every },
    on: from(carers),
    then: 'inform-child-welfare-and-carer',
    basis: ['pbrl § 3-4 (6)'],
  },
])

examples(informChildWelfare, 'pbrl § 3-4 before 2018: care taken over, under 16 years', [
  {
    says: 'the child welfare service was told, by a text that was not read',
    given: {
      age: { max: 15 },
      careTakenOver: ['removal-prohibition', 'care-order'],
      receivesHealthCare: true,
    },
    on: until(children),
    then: 'inform-child-welfare',
    basis: ['interpretation: child-welfare-information-before-2018'],
  },
  {
    says: 'of a child who got no health care it was not regulated, for the rules named patients',
    given: { age: { max: 15 }, careTakenOver: 'care-order', receivesHealthCare: false },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: parents-of-users-before-2018'],
  },
  {
    says: 'which of the two the child was is asked',
    given: { age: { max: 15 }, careTakenOver: 'care-order' },
    on: until(children),
    then: ['inform-child-welfare', 'not-regulated'],
    needed: ['receivesHealthCare'],
  },
  {
    says: 'from 2018 users are named, too',
    given: { age: { max: 15 }, careTakenOver: 'care-order', receivesHealthCare: false },
    on: from(children, carers),
    then: 'inform-child-welfare',
    basis: ['pbrl § 3-4 (6)'],
  },
  {
    says: 'whether it was after an emergency placement is not known',
    given: { age: { max: 15 }, careTakenOver: 'emergency-placement' },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: child-welfare-information-before-2018'],
  },
  {
    says: 'it had no right for a 16- or 17-year-old',
    given: { age: { min: 16, max: 17 }, careTakenOver: every },
    on: until(children),
    then: 'no-own-right',
    basis: ['interpretation: child-welfare-information-before-2018'],
  },
])

examples(informChildWelfare, 'pbrl § 3-4 (4) to 2017, (6) from 2018: no care taken over, or 18', [
  {
    says: 'a voluntary placement gave no right, to 2017',
    given: { age: { max: 17 }, careTakenOver: 'no' },
    on: until(children),
    then: 'no-own-right',
    basis: ['pbrl § 3-4 (4)', 'interpretation: child-welfare-information-before-2018'],
  },
  {
    says: 'a voluntary placement gives no right, from 2018',
    given: { age: { max: 17 }, careTakenOver: 'no' },
    on: from(children),
    then: 'no-own-right',
    basis: ['pbrl § 3-4 (6)'],
  },
  {
    says: 'nobody was told of an adult by this rule, to 2017',
    given: { age: 18, careTakenOver: every },
    on: until(children),
    then: 'no-own-right',
    basis: ['pbrl § 3-4 (4)', 'interpretation: child-welfare-information-before-2018'],
  },
  {
    says: 'nobody is told of an adult by this rule, from 2018',
    given: { age: 18, careTakenOver: every },
    on: from(children),
    then: 'no-own-right',
    basis: ['pbrl § 3-4 (6)'],
  },
])

describe('pbrl § 3-4 (6): by birth date', () => {
  const question = 'informChildWelfare'
  const facts = { careTakenOver: 'care-order' } as const
  birthdays([
    {
      question,
      facts,
      age: 16,
      on: '2017-12-31',
      before: 'inform-child-welfare',
      from: 'no-own-right',
    },
    {
      question,
      facts,
      age: 16,
      on: '2018-01-01',
      before: 'inform-child-welfare',
      from: 'inform-child-welfare',
    },
    {
      question,
      facts,
      age: 18,
      on: '2025-12-31',
      before: 'inform-child-welfare',
      from: 'no-own-right',
    },
    {
      question,
      facts,
      age: 18,
      on: '2026-01-01',
      before: 'inform-child-welfare-and-carer',
      from: 'no-own-right',
    },
  ])
})
