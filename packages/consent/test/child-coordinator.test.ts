import { describe } from 'vitest'
import { childCoordinatorConsent, childCoordinatorRule } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { carers, childWelfare, from, plan, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

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
    says: 'the child welfare service must want it for a child in its care, to the end of 2025',
    given: { age: 5, ...born, careTakenOver: 'care-order' },
    on: from(plan, carers),
    then: 'child-welfare',
    basis: ['hol § 7-2 a', 'pbrl § 4-4 (4)'],
  },
  {
    says: 'foster parents or the institution may want it from 2026',
    given: { age: 5, ...born, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['hol § 7-2 a', 'pbrl § 4-4 (4)'],
  },
  {
    says: 'the parents must want it under a removal prohibition, 2023 to 2025',
    given: { age: 5, ...home, careTakenOver: 'removal-prohibition' },
    on: from(childWelfare, carers),
    then: 'parental-responsibility',
    basis: ['interpretation: removal-prohibition-2023-2025'],
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

examples(childCoordinatorRule, 'hol § 7-2 a (1) and (3): by age', [
  {
    says: 'whoever consents on behalf of a child under 16 must want it',
    given: { ...born, age: 15 },
    on: from(plan),
    then: 'minor-representative',
  },
  {
    says: 'at 16 and 17 the parents must, competence or not, placed or not',
    given: {
      ...home,
      age: { min: 16, max: 17 },
      careTakenOver: ['no', 'emergency-placement', 'removal-prohibition'],
    },
    on: from(plan),
    then: 'parental-responsibility',
    basis: ['hol § 7-2 a'],
  },
  {
    says: 'at 16 and 17 the child welfare service must under a care order',
    given: { ...born, age: { min: 16, max: 17 }, careTakenOver: 'care-order' },
    on: from(plan),
    then: 'child-welfare',
  },
  {
    says: 'at 16 and 17 a guardian must where nobody has responsibility',
    given: { ...home, age: { min: 16, max: 17 }, parentalResponsibility: 'none' },
    on: from(plan),
    then: 'guardian',
  },
  {
    says: 'of somebody of 17 or 18 the age is asked',
    given: { ...home, age: { min: 17, max: 18 } },
    on: from(plan),
    then: ['parental-responsibility', 'ended'],
    needed: ['age'],
  },
])

describe('hol § 7-2 a (3): by birth date', () => {
  const question = 'childCoordinator'
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
