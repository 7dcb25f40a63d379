import {
  informationSharing,
  informChildWelfare,
  minorRepresentative,
  onBehalfByAge,
  whoDecides,
} from '../src/index.js'
import { always, carers, children, childWelfare, from, later, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const forbidden = {
  age: 13,
  matter: 'ordinary',
  decisionCompetence: 'has',
  parentsInformed: 'informed',
  careTakenOver: 'removal-prohibition',
  parentalResponsibility: 'joint',
} as const

examples(whoDecides, 'pbrl § 4-4 (4): a removal prohibition moves consent, but not 2023 to 2025', [
  {
    says: 'it did on the last day of 2022, and not the day after',
    given: forbidden,
    on: [later(childWelfare, -1)],
    then: 'child-welfare',
  },
  {
    says: 'it did not on the first day of 2023',
    given: forbidden,
    on: [childWelfare, later(childWelfare, 1)],
    then: 'parental-responsibility',
  },
  {
    says: 'it did not on the last day of 2025',
    given: forbidden,
    on: [later(carers, -1)],
    then: 'parental-responsibility',
  },
  {
    says: 'it does on the first day of 2026',
    given: forbidden,
    on: [carers, later(carers, 1)],
    then: 'child-welfare-or-carer',
  },
])

examples(informChildWelfare, 'pbrl § 3-4 (6): it moves information in the same way', [
  {
    says: 'to the end of 2022',
    given: { age: 13, careTakenOver: 'removal-prohibition' },
    on: from(children, childWelfare),
    then: 'inform-child-welfare',
  },
  {
    says: 'not 2023 to 2025',
    given: { age: 13, careTakenOver: 'removal-prohibition' },
    on: from(childWelfare, carers),
    then: 'no-own-right',
  },
  {
    says: 'from 2026',
    given: { age: 13, careTakenOver: 'removal-prohibition' },
    on: from(carers),
    then: 'inform-child-welfare-and-carer',
  },
])

examples(minorRepresentative, 'pbrl § 4-5 (2): the care order only, at 16 and 17', [
  {
    says: 'a care order gives the decision to the child welfare service',
    given: { age: { min: 16, max: 17 }, careTakenOver: 'care-order' },
    on: always,
    then: 'child-welfare',
    basis: ['pbrl § 4-5 (2)'],
  },
  {
    says: 'nothing else does, from the day the text was read',
    given: {
      age: { min: 16, max: 17 },
      careTakenOver: ['no', 'emergency-placement', 'removal-prohibition'],
      parentalResponsibility: 'joint',
    },
    on: from(childWelfare),
    then: 'parental-responsibility',
  },
])

examples(minorRepresentative, 'pbrl § 4-5 (2): foster parents get no right at 16 and 17', [
  {
    says: 'a carer may consent the day before 16, under every placement',
    given: {
      age: 15,
      careTakenOver: ['emergency-placement', 'removal-prohibition', 'care-order'],
    },
    on: from(carers),
    then: 'child-welfare-or-carer',
  },
  {
    says: 'no carer may from 16, under any placement',
    given: { age: { min: 16, max: 17 }, parentalResponsibility: 'joint' },
    on: from(carers),
    then: ['parental-responsibility', 'child-welfare'],
    needed: ['careTakenOver'],
  },
])

examples(informChildWelfare, 'pbrl § 3-4 (6): but carers are told up to 18', [
  {
    says: 'information and consent are not the same',
    given: { age: { min: 16, max: 17 }, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'inform-child-welfare-and-carer',
  },
])

examples(onBehalfByAge, 'pbrl § 4-7: an ordinary guardian has no right of this kind', [
  {
    says: 'without deprivation of capacity the professional decides, guardian or not',
    given: { age: 40, objectsToHealthCare: false, personalCapacityDeprived: false },
    on: always,
    then: ['provider', 'responsible-professional'],
  },
  {
    says: 'with it the guardian does',
    given: { age: 40, objectsToHealthCare: false, personalCapacityDeprived: true },
    on: always,
    then: 'guardian',
    basis: ['pbrl § 4-7'],
  },
])

examples(informationSharing, 'hpl § 22: next of kin, not parents or provider, consent to sharing', [
  {
    says: 'for a 17-year-old without competence, under a care order too',
    given: { age: 17, decisionCompetence: 'lacks', careTakenOver: ['no', 'care-order'] },
    on: always,
    then: 'next-of-kin',
  },
  {
    says: 'for an adult without competence',
    given: { age: 40, decisionCompetence: 'lacks' },
    on: always,
    then: 'next-of-kin',
  },
  {
    says: 'not for a child under 16',
    given: {
      age: 11,
      careTakenOver: 'no',
      parentalResponsibility: 'joint',
      parentsInformed: 'informed',
    },
    on: until(childWelfare),
    then: 'parental-responsibility',
  },
])
