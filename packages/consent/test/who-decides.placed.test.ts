import { whoDecides } from '../src/index.js'
import { always, carers, childWelfare, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'
import { atHome, youthLacking } from './helpers/persons.ts'

examples(whoDecides, 'pbrl § 4-4 (4): care taken over, under 16', [
  {
    says: 'under a care order the child welfare service decides, to the end of 2025 alone',
    given: { ...atHome, age: 15, careTakenOver: 'care-order' },
    on: until(carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'after an emergency placement the child welfare service decides, to the end of 2025 alone',
    given: { ...atHome, age: 4, careTakenOver: 'emergency-placement' },
    on: until(carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'from 2026 foster parents or the institution may consent too, under each kind of placement',
    given: {
      ...atHome,
      age: 13,
      careTakenOver: ['emergency-placement', 'removal-prohibition', 'care-order'],
    },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'a removal prohibition gave the decision to the child welfare service to the end of 2022',
    given: { ...atHome, age: 13, careTakenOver: 'removal-prohibition' },
    on: until(childWelfare),
    then: 'child-welfare',
  },
  {
    says: 'a removal prohibition left the decision with the parents from 2023 to 2025',
    given: { ...atHome, age: 13, careTakenOver: 'removal-prohibition' },
    on: from(childWelfare, carers),
    then: 'parental-responsibility',
    basis: ['pbrl § 4-4 (4)', 'interpretation: removal-prohibition-2023-2025'],
  },
])

examples(whoDecides, 'pbrl § 4-5: 16 and 17 years without competence', [
  {
    says: 'parents decide where the youth does not object',
    given: { ...youthLacking, age: 17 },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'the child welfare service decides under a care order, and never the foster parents',
    given: { ...youthLacking, age: 16, careTakenOver: 'care-order' },
    on: always,
    then: 'child-welfare',
    basis: ['pbrl § 4-5 (2)'],
  },
  {
    says: 'parents decide under an emergency placement or a removal prohibition from 2023',
    given: {
      ...youthLacking,
      age: 17,
      careTakenOver: ['emergency-placement', 'removal-prohibition'],
    },
    on: from(childWelfare),
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)', 'pbrl § 4-5 (2)'],
  },
  {
    says: 'somatic help that the youth objects to is governed by chapter 4 A, whatever the placement',
    given: {
      ...youthLacking,
      age: 16,
      objectsToHealthCare: true,
      careTakenOver: ['no', 'care-order'],
    },
    on: always,
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4-5 (3)', 'pbrl § 4A-2 (1)'],
  },
])
