import { describe } from 'vitest'
import { objection, objectionByAge } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, children, cosmetic, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const grown = { min: 16, max: 130 } as const
const told = { matter: 'ordinary', parentsInformed: 'informed' } as const

examples(objection, 'pbrl § 4-1: those who decide alone', [
  {
    says: 'the objection of an adult with competence is final',
    given: { age: 18, decisionCompetence: 'has', treatedCondition: 'somatic', matter: 'ordinary' },
    on: always,
    then: 'patient',
  },
  {
    says: 'so is that of a 16-year-old with competence',
    given: { age: 16, decisionCompetence: 'has', treatedCondition: 'somatic', ...told },
    on: always,
    then: 'patient',
  },
  {
    says: 'so is that of a 13-year-old who decides alone, from 2018',
    given: {
      age: 13,
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: 'withheld-at-childs-wish',
      treatedCondition: 'somatic',
    },
    on: from(children),
    then: 'patient',
  },
  {
    says: 'whether such a child decided before 2018 requires judgement',
    given: {
      age: 13,
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: 'withheld-at-childs-wish',
      treatedCondition: 'somatic',
    },
    on: until(children),
    then: 'requires-judgement',
  },
])

examples(objection, 'pbrl § 4A-2: from 16 years without competence', [
  {
    says: 'chapter 4 A governs somatic help',
    given: { ...told, age: grown, decisionCompetence: 'lacks', treatedCondition: 'somatic' },
    on: always,
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4A-2 (1)'],
  },
  {
    says: 'the mental health care act governs help for mental illness',
    given: {
      ...told,
      age: grown,
      decisionCompetence: 'lacks',
      treatedCondition: ['mental', 'serious-mental'],
    },
    on: always,
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
])

examples(objection, 'phvl § 2-1 (2): 12 to 15 years', [
  {
    says: 'the control commission is asked of a stay for mental health care',
    given: { ...told, age: 12, treatedCondition: 'mental' },
    on: always,
    then: 'control-commission-if-inpatient',
    basis: ['phvl § 2-1 (2)'],
  },
  {
    says: 'no rule was found for somatic help that the parents consented to',
    given: { ...told, age: 15, treatedCondition: 'somatic' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: somatic-objection-under-16'],
  },
])

examples(objection, 'pbrl § 4-4 (5): under 12 years', [
  {
    says: 'no rule was found beyond hearing the child, of somatic help',
    given: { ...told, age: { max: 11 }, treatedCondition: 'somatic' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: somatic-objection-under-16'],
  },
  {
    says: 'nor of mental health care, where the commission is asked from 12 only',
    given: { ...told, age: { max: 11 }, treatedCondition: ['mental', 'serious-mental'] },
    on: always,
    then: 'not-regulated',
    basis: ['phvl § 2-1 (2)', 'interpretation: mental-objection-under-12'],
  },
])

examples(objection, 'pbrl §§ 4-3 (1) and 4-5 a: what age and competence do not settle', [
  {
    says: 'a special statute says what follows',
    given: { matter: 'special-statute' },
    on: always,
    then: 'special-statute',
  },
  {
    says: 'cosmetic treatment of somebody under 18 can be consented to by nobody from 2022-07-01',
    given: { age: { max: 17 }, matter: 'cosmetic-without-medical-indication' },
    on: from(cosmetic),
    then: 'nobody',
    basis: ['pbrl § 4-5 a'],
  },
])

examples(objectionByAge, 'pbrl § 4A-2 and phvl § 2-1 (2): by age alone', [
  {
    says: 'what the help is for is asked from 12',
    given: { age: 14 },
    on: always,
    then: ['control-commission-if-inpatient', 'not-regulated'],
    needed: ['treatedCondition'],
  },
])

describe('pbrl § 4A-2: by birth date', () => {
  const question = 'objection'
  const lacking = { ...told, decisionCompetence: 'lacks' } as const
  birthdays([
    {
      question,
      facts: { ...lacking, treatedCondition: 'somatic' },
      age: 16,
      on: '2016-01-01',
      before: 'not-regulated',
      from: 'coercion-rules-somatic',
    },
    {
      question,
      facts: { ...lacking, treatedCondition: 'somatic' },
      age: 16,
      on: '2026-06-15',
      before: 'not-regulated',
      from: 'coercion-rules-somatic',
    },
    {
      question,
      facts: { ...told, treatedCondition: 'mental' },
      age: 12,
      on: '2026-06-15',
      before: 'not-regulated',
      from: 'control-commission-if-inpatient',
    },
    {
      question,
      facts: { ...lacking, treatedCondition: 'mental' },
      age: 16,
      on: '2012-06-01',
      before: 'control-commission-if-inpatient',
      from: 'mental-health-act',
    },
  ])
})
