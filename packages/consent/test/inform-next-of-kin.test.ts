import { describe } from 'vitest'
import { informNextOfKin } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, competence, from, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const silent = {
  age: { min: 16, max: 130 },
  decisionCompetence: 'has',
  patientConsents: false,
  circumstancesSuggest: false,
} as const

examples(informNextOfKin, 'pbrl § 3-3 (1): consent or circumstances', [
  {
    says: 'next of kin are told where the patient agrees',
    given: { ...silent, patientConsents: true },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-3 (1)'],
  },
  {
    says: 'next of kin are told where the circumstances suggest it',
    given: { ...silent, circumstancesSuggest: true },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-3 (1)'],
  },
  {
    says: 'of a child under 16 the same holds',
    given: { age: { max: 15 }, patientConsents: true },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-3 (1)'],
  },
  {
    says: 'of a child under 16 the circumstances count too',
    given: { age: { max: 15 }, patientConsents: false, circumstancesSuggest: true },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-3 (1)'],
  },
  {
    says: 'of a child under 16 they are not told by this rule otherwise',
    given: { age: { max: 15 }, patientConsents: false, circumstancesSuggest: false },
    on: until(competence),
    then: 'do-not-inform',
  },
  {
    says: 'otherwise they are not told, to 2026-05-31 without exception',
    given: silent,
    on: until(competence),
    then: 'do-not-inform',
    basis: ['pbrl § 3-3 (1)'],
  },
])

examples(informNextOfKin, 'pbrl § 3-3 (2): over 16 years without competence', [
  {
    says: 'patient and next of kin are told alike',
    given: { age: { min: 16, max: 130 }, decisionCompetence: 'lacks' },
    on: always,
    then: 'inform-as-the-patient',
    basis: ['pbrl § 3-3 (2)'],
  },
])

examples(informNextOfKin, 'pbrl § 3-3 (3): grounds from 2026-06-01, with competence', [
  {
    says: 'a serious mental disorder with danger to others is one',
    given: { ...silent, seriousIllnessAndDanger: true },
    on: from(competence),
    then: 'inform-on-statutory-ground',
    basis: ['pbrl § 3-3 (3) a'],
  },
  {
    says: 'regard for children in the patient’s care is one',
    given: { ...silent, seriousIllnessAndDanger: false, childrenInCare: true },
    on: from(competence),
    then: 'inform-on-statutory-ground',
    basis: ['pbrl § 3-3 (3) b'],
  },
  {
    says: 'without either they are not told',
    given: { ...silent, seriousIllnessAndDanger: false, childrenInCare: false },
    on: from(competence),
    then: 'do-not-inform',
    basis: ['pbrl § 3-3 (1)', 'pbrl § 3-3 (3)'],
  },
  {
    says: 'both grounds are asked for, and only from that day',
    given: silent,
    on: from(competence),
    then: ['inform-on-statutory-ground', 'do-not-inform'],
    needed: ['seriousIllnessAndDanger', 'childrenInCare'],
  },
  {
    says: 'before that day neither opened anything',
    given: { ...silent, seriousIllnessAndDanger: true, childrenInCare: true },
    on: until(competence),
    then: 'do-not-inform',
  },
])

describe('pbrl § 3-3 (2): by birth date', () => {
  const question = 'informNextOfKin'
  const facts = {
    decisionCompetence: 'lacks',
    patientConsents: false,
    circumstancesSuggest: false,
  } as const
  birthdays([
    {
      question,
      facts,
      age: 16,
      on: '2016-01-01',
      before: 'do-not-inform',
      from: 'inform-as-the-patient',
    },
    {
      question,
      facts,
      age: 16,
      on: '2026-06-15',
      before: 'do-not-inform',
      from: 'inform-as-the-patient',
    },
  ])
})
