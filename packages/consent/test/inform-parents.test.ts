import { describe } from 'vitest'
import { informParents } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, children, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'
import { childsWish, told } from './helpers/parents.ts'

const patient = { receivesHealthCare: true } as const
const needed = { neededForParentalResponsibility: true } as const
const notNeeded = { neededForParentalResponsibility: false } as const
const wish = { parentsInformed: 'withheld-at-childs-wish' } as const
const weighty = { parentsInformed: 'withheld-for-weighty-reasons' } as const

examples(informParents, 'pbrl § 3-4 (1): under 16 years', [
  {
    says: 'parents are told where nothing speaks against it',
    given: { ...patient, age: { max: 15 }, parentsInformed: 'informed' },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-4 (1)'],
  },
  {
    says: 'the wish of a child under 12 does not keep it from them',
    given: { ...patient, age: { max: 11 }, ...wish },
    on: always,
    then: 'inform',
    basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)'],
  },
])

examples(informParents, 'pbrl § 3-4 (2): 12 to 15 years, the child’s wish', [
  {
    says: 'parents are not told what the child for respectable reasons keeps to itself',
    given: { ...patient, age: { min: 12, max: 15 }, ...wish, ...notNeeded },
    on: always,
    then: 'do-not-inform',
    basis: ['pbrl § 3-4 (2)'],
  },
  {
    says: 'what they must know is told them, and from 2018 the child is told that it is',
    given: { age: 12, ...wish, ...needed },
    on: from(children),
    then: 'only-what-parental-responsibility-requires-and-tell-patient',
    basis: ['pbrl § 3-4 (2)', 'pbrl § 3-4 (4)'],
  },
  {
    says: 'what they must know was told them before 2018, by a text that was not read',
    given: { ...patient, age: 15, ...wish, ...needed },
    on: until(children),
    then: 'only-what-parental-responsibility-requires',
    basis: ['pbrl § 3-4 (2)', 'interpretation: parents-information-before-2018'],
  },
  {
    says: 'whether they must know it is asked',
    given: { age: 15, ...wish },
    on: from(children),
    then: ['do-not-inform', 'only-what-parental-responsibility-requires-and-tell-patient'],
    needed: ['neededForParentalResponsibility'],
  },
])

examples(informParents, 'pbrl § 3-4 (3): weighty reasons, any age under 16', [
  {
    says: 'from 2018 they keep it from the parents, of a toddler as of a 15-year-old',
    given: { ...patient, age: { max: 15 }, ...weighty, ...notNeeded },
    on: from(children),
    then: 'do-not-inform',
    basis: ['pbrl § 3-4 (3)', 'pbrl § 3-4 (4)'],
  },
  {
    says: 'what parents must know is told them all the same, and the patient is told that it is',
    given: { ...patient, age: { max: 15 }, ...weighty, ...needed },
    on: from(children),
    then: 'only-what-parental-responsibility-requires-and-tell-patient',
    basis: ['pbrl § 3-4 (3)', 'pbrl § 3-4 (4)'],
  },
  {
    says: 'before 2018 there was no such exception',
    given: { ...patient, age: { max: 15 }, ...weighty },
    on: until(children),
    then: 'inform',
    basis: ['interpretation: weighty-reasons-before-2018'],
  },
])

examples(informParents, 'pbrl § 3-4 (4): 16 and 17 years', [
  {
    says: 'parents are told only what they must know, and from 2018 the patient is told that they are',
    given: { ...patient, age: { min: 16, max: 17 }, ...needed },
    on: from(children),
    then: 'only-what-parental-responsibility-requires-and-tell-patient',
    basis: ['pbrl § 3-4 (4)'],
  },
  {
    says: 'parents were told only what they must know before 2018',
    given: { ...patient, age: { min: 16, max: 17 }, ...needed },
    on: until(children),
    then: 'only-what-parental-responsibility-requires',
    basis: ['interpretation: parents-information-before-2018'],
  },
  {
    says: 'parents are not told anything else',
    given: { ...patient, age: { min: 16, max: 17 }, ...notNeeded },
    on: always,
    then: 'do-not-inform',
  },
])

const lacking = { ...patient, age: { min: 16, max: 17 }, decisionCompetence: 'lacks' } as const

examples(informParents, 'pbrl §§ 3-3 (2) and 3-4 (3): 16 and 17 years without competence', [
  {
    says: 'parents are told as next of kin, or to be able to consent, whatever they must know',
    given: {
      ...patient,
      age: { min: 16, max: 17 },
      decisionCompetence: 'lacks',
      parentsInformed: ['informed', 'withheld-at-childs-wish'],
    },
    on: always,
    then: 'as-next-of-kin-or-to-consent',
    basis: ['pbrl § 3-3 (2)'],
  },
  {
    says: 'so were they before 2018 where weighty reasons spoke against it, for which there was no rule',
    given: { ...lacking, parentsInformed: 'withheld-for-weighty-reasons' },
    on: until(children),
    then: 'as-next-of-kin-or-to-consent',
    basis: ['pbrl § 3-3 (2)'],
  },
  {
    says: 'weighty reasons keep them out as parents from 2018, whatever the age',
    given: {
      ...lacking,
      parentsInformed: 'withheld-for-weighty-reasons',
      neededForParentalResponsibility: false,
    },
    on: from(children),
    then: 'do-not-inform',
    basis: ['pbrl § 3-4 (3)', 'interpretation: parents-kept-out-as-next-of-kin'],
  },
  {
    says: 'but for what they need to fulfil their responsibility, of which the patient is told',
    given: {
      ...lacking,
      parentsInformed: 'withheld-for-weighty-reasons',
      neededForParentalResponsibility: true,
    },
    on: from(children),
    then: 'only-what-parental-responsibility-requires-and-tell-patient',
    basis: ['pbrl § 3-4 (3)', 'pbrl § 3-4 (4)'],
  },
])

examples(informParents, 'pbrl § 3-4: 18 years', [
  {
    says: 'no parent has a right of this kind',
    given: { age: 18 },
    on: always,
    then: 'not-applicable',
  },
])

examples(informParents, 'pbrl §§ 1-3 f and 3-4: a child who gets no health care', [
  {
    says: 'was not named by the section to 2017-12-31',
    given: { age: { max: 17 }, receivesHealthCare: false },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: parents-of-users-before-2018'],
    force: 'interpretation',
  },
  {
    says: 'is from 2018-01-01, like a patient',
    given: { age: { max: 15 }, receivesHealthCare: false, parentsInformed: 'informed' },
    on: from(children),
    then: 'inform',
    basis: ['pbrl § 3-4 (1)'],
  },
])

describe('pbrl § 3-4: by birth date', () => {
  const question = 'informParents'
  birthdays([
    {
      question,
      facts: { ...patient, ...childsWish, ...notNeeded },
      age: 7,
      on: '2026-02-01',
      before: 'inform',
      from: 'inform',
    },
    {
      question,
      facts: { ...patient, ...childsWish, ...notNeeded },
      age: 12,
      on: '2016-01-01',
      before: 'inform',
      from: 'do-not-inform',
    },
    {
      question,
      facts: { ...patient, ...childsWish, ...notNeeded },
      age: 12,
      on: '2026-02-01',
      before: 'inform',
      from: 'do-not-inform',
    },
    {
      question,
      facts: { ...patient, ...told, ...notNeeded },
      age: 16,
      on: '2012-06-01',
      before: 'inform',
      from: 'do-not-inform',
    },
    {
      question,
      facts: { ...patient, ...told, ...needed },
      age: 16,
      on: '2020-01-01',
      before: 'inform',
      from: 'only-what-parental-responsibility-requires-and-tell-patient',
    },
    {
      question,
      facts: notNeeded,
      age: 18,
      on: '2020-01-01',
      before: 'do-not-inform',
      from: 'not-applicable',
    },
  ])
})
