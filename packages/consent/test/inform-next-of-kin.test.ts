import { describe, expect, test } from 'vitest'
import { informNextOfKin } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, children, competence, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const patient = { receivesHealthCare: true } as const
const silent = {
  ...patient,
  age: { min: 18, max: 130 },
  decisionCompetence: 'has',
  patientConsents: false,
  circumstancesSuggest: false,
} as const

const user = { ...silent, receivesHealthCare: false } as const
const keptOut = {
  ...patient,
  parentsInformed: 'withheld-for-weighty-reasons',
  nextOfKinIsParent: true,
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
    given: {
      ...patient,
      age: { max: 15 },
      patientConsents: true,
      parentsInformed: ['informed', 'withheld-at-childs-wish'],
    },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-3 (1)'],
  },
  {
    says: 'of a child under 16 the circumstances count too',
    given: {
      ...patient,
      age: { max: 15 },
      parentsInformed: 'informed',
      patientConsents: false,
      circumstancesSuggest: true,
    },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-3 (1)'],
  },
  {
    says: 'of a child under 16 they are not told by this rule otherwise',
    given: { ...patient, age: { max: 15 }, patientConsents: false, circumstancesSuggest: false },
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
    given: { ...patient, age: { min: 18, max: 130 }, decisionCompetence: 'lacks' },
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

const quiet = { ...patient, patientConsents: false, circumstancesSuggest: false } as const
const danger = { seriousIllnessAndDanger: true } as const
const forChildren = { seriousIllnessAndDanger: false, childrenInCare: true } as const
const neither = { seriousIllnessAndDanger: false, childrenInCare: false } as const
/** A child of 12 to 15 who decides alone by the nature of the matter. */
const ownSphere = {
  ...quiet,
  age: { min: 12, max: 15 },
  decisionCompetence: 'has',
  matter: 'minors-own-sphere',
  parentsInformed: 'informed',
} as const
/** A child of 12 to 15 who decides alone because the parents are kept out. */
const parentsKeptOut = {
  ...ownSphere,
  matter: ['ordinary', 'special-statute', 'minors-own-sphere'],
  parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
} as const

examples(informNextOfKin, 'pbrl § 3-3 (3): 12 to 15 years, deciding alone', [
  {
    says: 'danger to others is a ground in a matter that is the child’s own, from 2026-06-01',
    given: { ...ownSphere, ...danger },
    on: from(competence),
    then: 'inform-on-statutory-ground',
    basis: ['pbrl § 3-3 (3) a', 'pbrl § 4-3 (1) c'],
    force: 'statute',
  },
  {
    says: 'regard for the child’s own children is one too',
    given: { ...ownSphere, ...forChildren },
    on: from(competence),
    then: 'inform-on-statutory-ground',
    basis: ['pbrl § 3-3 (3) b', 'pbrl § 4-3 (1) c'],
  },
  {
    says: 'neither was the day before',
    given: { ...ownSphere, ...danger },
    on: until(competence),
    then: 'do-not-inform',
  },
  {
    says: 'without a ground they are not told',
    given: { ...ownSphere, ...neither },
    on: from(competence),
    then: 'do-not-inform',
    basis: ['pbrl § 3-3 (1)', 'pbrl § 3-3 (3)'],
  },
  {
    says: 'next of kin who are no parent are told of what the parents are kept out of',
    given: { ...parentsKeptOut, ...danger, nextOfKinIsParent: false },
    on: from(competence),
    then: 'inform-on-statutory-ground',
    basis: ['pbrl § 3-3 (3) a'],
  },
  {
    says: 'a parent who is kept out and is next of kin falls under two rules that part',
    given: { ...parentsKeptOut, ...forChildren, nextOfKinIsParent: true },
    on: from(competence),
    then: 'requires-judgement',
    basis: [
      'pbrl § 3-3 (3) b',
      'pbrl § 3-4 (2)',
      'pbrl § 3-4 (3)',
      'interpretation: parents-kept-out-as-next-of-kin',
    ],
    force: 'interpretation',
  },
  {
    says: 'without a ground it does not matter who the next of kin is',
    given: { ...parentsKeptOut, ...neither },
    on: from(competence),
    then: 'do-not-inform',
  },
  {
    says: 'whether the child decides alone on a measure reserved for adults is open',
    given: { ...parentsKeptOut, matter: 'reserved-for-adults', ...danger },
    on: from(competence),
    then: 'requires-judgement',
    basis: ['interpretation: reserved-measure-12-to-15'],
    force: 'interpretation',
  },
])

examples(informNextOfKin, 'pbrl § 3-3 (3): under 16 years, where others decide', [
  {
    says: 'no ground counts where the parents decide',
    given: { ...ownSphere, matter: 'ordinary', ...danger },
    on: from(competence),
    then: 'do-not-inform',
    basis: ['pbrl § 3-3 (3)', 'pbrl § 4-3 (1) c'],
  },
  {
    says: 'none counts where the child was found to lack competence',
    given: { ...ownSphere, decisionCompetence: 'lacks', ...danger },
    on: from(competence),
    then: 'do-not-inform',
  },
  {
    says: 'none counts under 12 years, whatever the matter',
    given: { ...ownSphere, age: { max: 11 }, ...danger },
    on: from(competence),
    then: 'do-not-inform',
    basis: ['pbrl § 4-3 (1) c'],
  },
])

examples(informNextOfKin, 'pbrl § 3-4 (3): 16 and 17 years, parents kept out for weighty reasons', [
  {
    says: 'a parent who is next of kin falls under two rules that part, from 2018-01-01',
    given: {
      ...quiet,
      age: { min: 16, max: 17 },
      decisionCompetence: 'lacks',
      parentsInformed: 'withheld-for-weighty-reasons',
      nextOfKinIsParent: true,
    },
    on: from(children),
    then: 'requires-judgement',
    basis: ['pbrl § 3-3 (2)', 'pbrl § 3-4 (3)', 'interpretation: parents-kept-out-as-next-of-kin'],
    force: 'interpretation',
  },
  {
    says: 'other next of kin are told like the patient',
    given: {
      ...quiet,
      age: { min: 16, max: 17 },
      decisionCompetence: 'lacks',
      parentsInformed: 'withheld-for-weighty-reasons',
      nextOfKinIsParent: false,
    },
    on: always,
    then: 'inform-as-the-patient',
    basis: ['pbrl § 3-3 (2)'],
  },
  {
    says: 'a wish of the young person’s own is no such reason at that age',
    given: {
      ...quiet,
      age: { min: 16, max: 17 },
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: 'withheld-at-childs-wish',
      ...danger,
    },
    on: from(competence),
    then: 'inform-on-statutory-ground',
    basis: ['pbrl § 3-3 (3) a'],
  },
  {
    says: 'with competence and a ground the two rules part as well',
    given: {
      ...quiet,
      age: { min: 16, max: 17 },
      decisionCompetence: 'has',
      parentsInformed: 'withheld-for-weighty-reasons',
      nextOfKinIsParent: true,
      ...danger,
    },
    on: from(competence),
    then: 'requires-judgement',
    basis: ['interpretation: parents-kept-out-as-next-of-kin'],
  },
])

examples(informNextOfKin, 'pbrl §§ 1-3 f and 3-3: a user who gets no health care', [
  {
    says: 'was not named by the section to 2017-12-31',
    given: { receivesHealthCare: false },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: next-of-kin-of-users'],
    force: 'interpretation',
  },
  {
    says: 'is from 2018-01-01, like a patient',
    given: { age: 40, decisionCompetence: 'lacks', receivesHealthCare: false },
    on: from(children),
    then: 'inform-as-the-patient',
    basis: ['pbrl § 3-3 (2)'],
  },
])

examples(informNextOfKin, 'pbrl §§ 3-3 (1) and 3-4: a parent who is next of kin and is kept out', [
  {
    says: 'is told before 2018 where the patient agrees, since no rule spoke of weighty reasons',
    given: { ...keptOut, age: { max: 17 }, decisionCompetence: 'has', patientConsents: true },
    on: until(children),
    then: 'inform',
  },
  {
    says: 'for weighty reasons: consent alone does not settle it from 2018, to 18 years',
    given: { ...keptOut, age: { max: 17 }, decisionCompetence: 'has', patientConsents: true },
    on: from(children),
    then: 'requires-judgement',
    basis: ['pbrl § 3-4 (3)', 'interpretation: parents-kept-out-as-next-of-kin'],
    force: 'interpretation',
  },
  {
    says: 'at 18 consent is enough',
    given: { ...keptOut, age: 18, decisionCompetence: 'has', patientConsents: true },
    on: always,
    then: 'inform',
  },
  {
    says: 'for weighty reasons: nor do the circumstances settle it from 2018',
    given: {
      ...keptOut,
      age: { max: 17 },
      decisionCompetence: 'has',
      patientConsents: false,
      circumstancesSuggest: true,
    },
    on: from(children),
    then: 'requires-judgement',
    basis: ['pbrl § 3-4 (3)'],
    force: 'interpretation',
  },
  {
    says: 'at the wish of a child of 12 to 15: the circumstances do not settle it',
    given: {
      ...keptOut,
      age: { min: 12, max: 15 },
      parentsInformed: 'withheld-at-childs-wish',
      patientConsents: false,
      circumstancesSuggest: true,
    },
    on: always,
    then: 'requires-judgement',
    basis: ['pbrl § 3-4 (2)', 'interpretation: parents-kept-out-as-next-of-kin'],
    force: 'interpretation',
  },
  {
    says: 'at the wish of a younger child: is told, since that wish keeps nobody out',
    given: {
      ...keptOut,
      age: { max: 11 },
      parentsInformed: 'withheld-at-childs-wish',
      patientConsents: false,
      circumstancesSuggest: true,
    },
    on: always,
    then: 'inform',
  },
  {
    says: 'does not stand in the way of other next of kin',
    given: {
      ...keptOut,
      age: { max: 17 },
      decisionCompetence: 'has',
      patientConsents: true,
      nextOfKinIsParent: false,
    },
    on: always,
    then: 'inform',
  },
])

examples(informNextOfKin, 'pbrl § 3-3 (3) a: a user who gets no health care', [
  {
    says: 'is not named by the ground of danger',
    given: { ...user, seriousIllnessAndDanger: true, childrenInCare: false },
    on: from(competence),
    then: 'do-not-inform',
    basis: ['pbrl § 3-3 (3) a', 'interpretation: danger-ground-of-users'],
    force: 'interpretation',
  },
  {
    says: 'is named by the ground of children, in danger or not',
    given: { ...user, childrenInCare: true },
    on: from(competence),
    then: 'inform-on-statutory-ground',
    basis: ['pbrl § 3-3 (3) b'],
    force: 'statute',
  },
])

examples(informNextOfKin, 'pbrl §§ 3-3 (3) and 4-3 (1) b: 16 and 17 years', [
  {
    says: 'a ground is left to judgement in a matter that may be excepted from their own consent',
    given: {
      ...silent,
      age: { min: 16, max: 17 },
      matter: ['reserved-for-adults', 'cosmetic-without-medical-indication', 'special-statute'],
      seriousIllnessAndDanger: true,
    },
    on: from(competence),
    then: 'requires-judgement',
    basis: ['pbrl § 4-3 (1) b', 'interpretation: competence-by-matter-from-16'],
    force: 'interpretation',
  },
])

test('competence is presumed by the rules on how it lapses and on who finds that it has', () => {
  expect(informNextOfKin.inputs.decisionCompetence.presumed).toEqual({
    value: 'has',
    basis: ['pbrl § 4-3 (2)', 'pbrl § 4-3 (3)'],
  })
})

describe('pbrl § 3-3 (2): by birth date', () => {
  const question = 'informNextOfKin'
  const facts = {
    receivesHealthCare: true,
    parentsInformed: 'informed',
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
