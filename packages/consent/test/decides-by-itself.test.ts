import { decidesByItself, mentalHealthLaw, specialMatter, whoDecides } from '../src/index.js'
import { always, children, competence, cosmetic, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

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
      treatedCondition: ['mental', 'serious-mental'],
      objectsToHealthCare: true,
    },
    on: from(children),
    then: 'general-rules',
    basis: ['pbrl § 4-3 (5)', 'interpretation: mental-health-act-12-to-15'],
    force: 'interpretation',
  },
  {
    says: 'so it is from the twelfth birthday on',
    given: {
      ...ownRight,
      age: 12,
      treatedCondition: ['mental', 'serious-mental'],
      objectsToHealthCare: true,
    },
    on: from(children),
    then: 'general-rules',
    basis: ['interpretation: mental-health-act-12-to-15'],
    force: 'interpretation',
  },
  {
    says: 'so it is of a serious disorder without objection, to 2026-05-31',
    given: { ...ownRight, treatedCondition: 'serious-mental', objectsToHealthCare: false },
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
      treatedCondition: 'mental',
    },
    on: always,
    then: 'general-rules',
    basis: ['pbrl § 4-3 (5)'],
    force: 'statute',
  },
  {
    says: 'but not from 2026-06-01',
    given: {
      ...ownRight,
      treatedCondition: 'serious-mental',
      objectsToHealthCare: false,
      electroconvulsive: false,
    },
    on: from(competence),
    then: 'general-rules',
    force: 'statute',
  },
  {
    says: 'of electroconvulsive treatment that is a reading from then',
    given: {
      ...ownRight,
      treatedCondition: 'serious-mental',
      objectsToHealthCare: false,
      electroconvulsive: true,
    },
    on: from(competence),
    then: 'general-rules',
    basis: ['phvl § 2-1 (1)', 'phvl § 2-1 (2)', 'interpretation: mental-health-act-12-to-15'],
    force: 'interpretation',
  },
  {
    says: 'a child under 12 has no competence to lose',
    given: {
      age: { max: 11 },
      decisionCompetence: 'lacks',
      treatedCondition: 'mental',
      objectsToHealthCare: true,
    },
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
    given: { ...unable, treatedCondition: 'somatic' },
    on: always,
    then: 'general-rules',
  },
])

examples(mentalHealthLaw, 'pbrl § 4-3 (5): objection and serious disorder', [
  {
    says: 'whoever objects, with any mental illness',
    given: { ...unable, treatedCondition: ['mental', 'serious-mental'], objectsToHealthCare: true },
    on: always,
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
  {
    says: 'whoever has a serious disorder, to 2026-05-31',
    given: { ...unable, treatedCondition: 'serious-mental' },
    on: until(competence),
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
  {
    says: 'not whoever has a lesser one and does not object',
    given: {
      ...unable,
      treatedCondition: 'mental',
      objectsToHealthCare: false,
      electroconvulsive: false,
    },
    on: always,
    then: 'general-rules',
  },
  {
    says: 'nobody who does not object, from 2026-06-01, unless it is electroconvulsive treatment',
    given: {
      ...unable,
      treatedCondition: ['mental', 'serious-mental'],
      objectsToHealthCare: false,
      electroconvulsive: false,
    },
    on: from(competence),
    then: 'general-rules',
    basis: ['pbrl § 4-3 (5)', 'phvl § 2-1 (1)'],
  },
])

const treated = {
  ...unable,
  treatedCondition: ['mental', 'serious-mental'],
  objectsToHealthCare: false,
  electroconvulsive: true,
} as const

examples(mentalHealthLaw, 'pbrl § 4-6 (4) and phvl § 4-4 b: electroconvulsive treatment', [
  {
    says: 'it takes a decision by the responsible specialist from 2026-06-01, for an adult',
    given: { ...treated, age: { min: 18, max: 130 } },
    on: from(competence),
    then: 'electroconvulsive-decision',
    basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b'],
    force: 'statute',
  },
  {
    says: 'and for a youth of 16 or 17, as the act is read',
    given: { ...treated, age: { min: 16, max: 17 } },
    on: from(competence),
    then: 'electroconvulsive-decision',
    basis: ['phvl § 4-4 b', 'interpretation: electroconvulsive-16-to-17'],
    force: 'interpretation',
  },
  {
    says: 'whoever objects is not given it on that ground',
    given: { ...treated, objectsToHealthCare: true },
    on: from(competence),
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
  {
    says: 'whether it is such treatment is asked',
    given: { ...treated, electroconvulsive: undefined },
    on: from(competence),
    then: ['electroconvulsive-decision', 'general-rules'],
    needed: ['electroconvulsive'],
  },
  {
    says: 'one with competence decides',
    given: { age: 40, decisionCompetence: 'has', electroconvulsive: true },
    on: always,
    then: 'general-rules',
  },
  {
    says: 'before that day there was no such rule: a lesser disorder was left to the general rules',
    given: { ...treated, treatedCondition: 'mental' },
    on: until(competence),
    then: 'general-rules',
  },
])

examples(
  whoDecides,
  'pbrl § 4-6 (4) and phvl § 4-4 b: who decides on electroconvulsive treatment',
  [
    {
      says: 'neither the responsible for a serious intervention nor a guardian, from 2026-06-01',
      given: {
        ...treated,
        age: 45,
        treatedCondition: 'serious-mental',
        matter: 'ordinary',
        intrusiveness: 'serious',
      },
      on: from(competence),
      then: 'electroconvulsive-decision',
    },
    {
      says: 'nor the parents of a youth without competence',
      given: {
        ...treated,
        age: 17,
        matter: 'ordinary',
        careTakenOver: 'no',
        parentalResponsibility: 'joint',
      },
      on: from(competence),
      then: 'electroconvulsive-decision',
    },
    {
      says: 'before it, a serious disorder was left to the mental health act',
      given: { ...treated, age: 45, treatedCondition: 'serious-mental', matter: 'ordinary' },
      on: until(competence),
      then: 'mental-health-act',
    },
  ],
)

examples(decidesByItself, 'pbrl §§ 4-3 (1) and (5), 4-5 a: in their order', [
  {
    says: 'a special statute goes before the mental health care act',
    given: {
      ...unable,
      treatedCondition: 'mental',
      objectsToHealthCare: true,
      matter: 'special-statute',
    },
    on: always,
    then: 'special-statute',
  },
  {
    says: 'the age limit goes before the mental health care act',
    given: {
      age: 17,
      decisionCompetence: 'lacks',
      treatedCondition: 'mental',
      objectsToHealthCare: true,
      ...filler,
    },
    on: from(cosmetic),
    then: 'nobody',
  },
])
