import { decidesByItself, mentalHealthLaw, specialMatter } from '../src/index.js'
import { always, children, competence, cosmetic, from, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const filler = { matter: 'cosmetic-without-medical-indication' } as const
const ownRight = {
  age: { min: 12, max: 15 },
  decisionCompetence: 'lacks',
  matter: 'minors-own-sphere',
} as const
const unable = { age: { min: 16, max: 130 }, decisionCompetence: 'lacks' } as const

examples(specialMatter, 'pbrl § 4-3 (1) a and b: a special statute', [
  {
    says: 'it governs at every age',
    given: { matter: 'special-statute' },
    on: always,
    then: 'special-statute',
    basis: ['pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b'],
  },
  {
    says: 'no other kind of matter is taken from the general rules',
    given: { matter: ['ordinary', 'minors-own-sphere', 'reserved-for-adults'] },
    on: always,
    then: 'general-rules',
  },
])

examples(specialMatter, 'pbrl § 4-5 a: cosmetic treatment', [
  {
    says: 'nobody consents for a minor from 2022-07-01',
    given: { ...filler, age: { max: 17 } },
    on: from(cosmetic),
    then: 'nobody',
    basis: ['pbrl § 4-5 a'],
  },
  {
    says: 'a youth with competence was a matter of judgement before',
    given: { ...filler, age: { min: 16, max: 17 }, decisionCompetence: 'has' },
    on: until(cosmetic),
    then: 'requires-judgement',
    basis: ['interpretation: cosmetic-before-2022'],
  },
  {
    says: 'a youth without competence was left to the general rules before',
    given: { ...filler, age: { min: 16, max: 17 }, decisionCompetence: 'lacks' },
    on: until(cosmetic),
    then: 'general-rules',
  },
  {
    says: 'a child was left to the general rules before',
    given: { ...filler, age: { max: 15 } },
    on: until(cosmetic),
    then: 'general-rules',
  },
  {
    says: 'an adult is left to the general rules',
    given: { ...filler, age: 18 },
    on: always,
    then: 'general-rules',
  },
])

examples(mentalHealthLaw, 'pbrl § 4-3 (5): whom it is about', [
  {
    says: 'nobody under 16',
    given: { age: { max: 15 } },
    on: always,
    then: 'general-rules',
  },
  {
    says: 'that it is not about a child of 12 to 15 without competence who objects is a reading',
    given: {
      ...ownRight,
      condition: ['mental', 'serious-mental'],
      objects: true,
    },
    on: from(children),
    then: 'general-rules',
    basis: ['pbrl § 4-3 (5)', 'interpretation: mental-health-act-12-to-15'],
    force: 'interpretation',
  },
  {
    says: 'so it is of a serious disorder without objection, to 2026-05-31',
    given: { ...ownRight, condition: 'serious-mental', objects: false },
    on: from(children, competence),
    then: 'general-rules',
    force: 'interpretation',
  },
  {
    says: 'whose parents are told of an ordinary matter, it is not about the child at all',
    given: {
      age: { min: 12, max: 15 },
      matter: 'ordinary',
      parentsInformed: 'informed',
      condition: 'mental',
    },
    on: always,
    then: 'general-rules',
    basis: ['pbrl § 4-3 (5)'],
    force: 'statute',
  },
  {
    says: 'but not from 2026-06-01',
    given: { ...ownRight, condition: 'serious-mental', objects: false },
    on: from(competence),
    then: 'general-rules',
    force: 'statute',
  },
  {
    says: 'a child under 12 has no competence to lose',
    given: { age: { max: 11 }, decisionCompetence: 'lacks', condition: 'mental', objects: true },
    on: always,
    then: 'general-rules',
    force: 'statute',
  },
  {
    says: 'nobody with competence',
    given: { age: { min: 16, max: 130 }, decisionCompetence: 'has' },
    on: always,
    then: 'general-rules',
  },
  {
    says: 'no somatic illness',
    given: { ...unable, condition: 'somatic' },
    on: always,
    then: 'general-rules',
  },
])

examples(mentalHealthLaw, 'pbrl § 4-3 (5): objection and serious disorder', [
  {
    says: 'whoever objects, with any mental illness',
    given: { ...unable, condition: ['mental', 'serious-mental'], objects: true },
    on: always,
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
  {
    says: 'whoever has a serious disorder, to 2026-05-31',
    given: { ...unable, condition: 'serious-mental' },
    on: until(competence),
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
  {
    says: 'not whoever has a lesser one and does not object',
    given: { ...unable, condition: 'mental', objects: false },
    on: always,
    then: 'general-rules',
  },
  {
    says: 'nobody who does not object, from 2026-06-01',
    given: { ...unable, condition: ['mental', 'serious-mental'], objects: false },
    on: from(competence),
    then: 'general-rules',
    basis: ['pbrl § 4-3 (5)', 'phvl § 2-1 (1)'],
  },
])

examples(decidesByItself, 'pbrl §§ 4-3 (1) and (5), 4-5 a: in their order', [
  {
    says: 'a special statute goes before the mental health care act',
    given: { ...unable, condition: 'mental', objects: true, matter: 'special-statute' },
    on: always,
    then: 'special-statute',
  },
  {
    says: 'the age limit goes before the mental health care act',
    given: { age: 17, decisionCompetence: 'lacks', condition: 'mental', objects: true, ...filler },
    on: from(cosmetic),
    then: 'nobody',
  },
])
