import { describe } from 'vitest'
import { childCoordinatorConsent, childCoordinatorConsentRule } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { carers, childWelfare, from, plan, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const born = { childExpected: false } as const
const home = { ...born, careTakenOver: 'no', parentalResponsibility: 'joint' } as const

examples(childCoordinatorConsent, 'hol § 7-2 a: from 2022-08-01', [
  { says: 'there was no such right before', given: { age: 5, ...home }, on: until(plan), then: [] },
  {
    says: 'the parents must want it, up to 18',
    given: { age: { max: 17 }, ...home },
    on: from(plan),
    then: 'parental-responsibility',
    basis: ['hol § 7-2 a'],
  },
  {
    says: 'the child welfare service must want it for a child under a care order, to the end of 2022',
    given: { age: { max: 17 }, ...born, careTakenOver: 'care-order' },
    on: from(plan, childWelfare),
    then: 'child-welfare',
    basis: ['hol § 7-2 a', 'bvl1992 § 4-12', 'interpretation: parents-of-child-in-care'],
  },
  {
    says: 'and from 2023 to the end of 2025',
    given: { age: { max: 17 }, ...born, careTakenOver: 'care-order' },
    on: from(childWelfare, carers),
    then: 'child-welfare',
    basis: ['hol § 7-2 a', 'bvl § 5-4'],
  },
  {
    says: 'foster parents or the institution may want it from 2026, at 16 and 17 too',
    given: { age: { max: 17 }, ...born, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['hol § 7-2 a', 'bvl § 5-4'],
  },
  {
    says: 'the parents must want it under an emergency order or a removal prohibition, at any age',
    given: {
      age: { max: 17 },
      ...home,
      careTakenOver: ['emergency-placement', 'removal-prohibition'],
    },
    on: from(plan),
    then: 'parental-responsibility',
    basis: ['hol § 7-2 a', 'bl § 30 (1)', 'interpretation: placement-outside-health-care'],
    force: 'interpretation',
  },
  {
    says: 'a guardian must where nobody has responsibility, or nobody who has can act',
    given: { age: { max: 17 }, ...home, parentalResponsibility: ['none', 'cannot-act'] },
    on: from(plan),
    then: 'guardian',
    basis: ['hol § 7-2 a', 'vgml § 17 (2)'],
  },
])

examples(childCoordinatorConsent, 'hol § 7-2 a (1): a child is expected', [
  {
    says: 'those who expect the child must want it, whatever else is known',
    given: { childExpected: true },
    on: from(plan),
    then: 'expectant-parents',
    basis: ['hol § 7-2 a'],
  },
])

examples(childCoordinatorConsent, 'hol § 7-2 a (3): 18 years', [
  {
    says: 'it has ended',
    given: { age: 18, ...born },
    on: from(plan),
    then: 'ended',
    basis: ['hol § 7-2 a (3)'],
  },
])

examples(childCoordinatorConsentRule, 'hol § 7-2 a (1) and (3): by age', [
  {
    says: 'whoever decides on behalf of a child must want it, up to 18',
    given: { ...born, age: { max: 17 } },
    on: from(plan),
    then: 'minor-representative',
  },
  {
    says: 'of somebody of 17 or 18 the age is asked',
    given: { ...born, age: { min: 17, max: 18 } },
    on: from(plan),
    then: ['minor-representative', 'ended'],
    needed: ['age'],
  },
])

describe('hol § 7-2 a (3): by birth date', () => {
  const question = 'childCoordinatorConsent'
  birthdays([
    {
      question,
      facts: home,
      age: 18,
      on: '2022-08-01',
      before: 'parental-responsibility',
      from: 'ended',
    },
    {
      question,
      facts: home,
      age: 18,
      on: '2026-08-01',
      before: 'parental-responsibility',
      from: 'ended',
    },
    {
      question,
      facts: home,
      age: 16,
      on: '2026-08-01',
      before: 'parental-responsibility',
      from: 'parental-responsibility',
    },
  ])
})
