import { describe } from 'vitest'
import { nextOfKinTakesPart, type ConsentFacts } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, children, competence, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'
import { childsWish, told } from './helpers/parents.ts'

const patient = {
  receivesHealthCare: true,
  matter: [
    'ordinary',
    'minors-own-sphere',
    'reserved-for-adults',
    'cosmetic-without-medical-indication',
    'special-statute',
  ],
} as const
const grown = { ...patient, age: { min: 18, max: 130 }, decisionCompetence: 'has' } as const
const youth = {
  ...grown,
  age: { min: 16, max: 17 },
  matter: ['ordinary', 'minors-own-sphere'],
} as const
const child = { ...patient, age: { min: 12, max: 15 }, decisionCompetence: 'has' } as const
/** Children who decide alone by pbrl § 4-3 (1) c. */
const unknownToParents = {
  ...child,
  matter: 'ordinary',
  parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
} as const
const ownSphere = { ...child, matter: 'minors-own-sphere' } as const
const grounds = { seriousIllnessAndDanger: true, childrenInCare: true } as const
const noGround = { seriousIllnessAndDanger: false, childrenInCare: false } as const

examples(nextOfKinTakesPart, 'pbrl § 3-1 (3): from 16 years without competence', [
  {
    says: 'next of kin take part together with the patient',
    given: { ...grown, age: { min: 16, max: 130 }, decisionCompetence: 'lacks' },
    on: always,
    then: 'takes-part-with-patient',
    basis: ['pbrl § 3-1 (3)'],
  },
])

examples(nextOfKinTakesPart, 'pbrl §§ 3-1 (3) and 4-3 (1): who by age has no competence', [
  {
    says: 'next of kin of a child under 12 take part with it, whatever else is known',
    given: { ...patient, age: { max: 11 } },
    on: always,
    then: 'takes-part-with-patient',
    basis: ['pbrl § 3-1 (3)'],
  },
  {
    says: 'so did those of a child of 12 to 15 before 2018, when no letter let it decide',
    given: { ...patient, age: { min: 12, max: 15 } },
    on: until(children),
    then: 'takes-part-with-patient',
    basis: ['pbrl § 3-1 (3)'],
  },
  {
    says: 'so do those of a child of 12 to 15 for whom the parents decide, from 2018',
    given: { ...child, matter: 'ordinary', parentsInformed: 'informed' },
    on: from(children),
    then: 'takes-part-with-patient',
    basis: ['pbrl § 3-1 (3)', 'pbrl § 4-4 (1)'],
  },
  {
    says: 'so do those of a child of 12 to 15 found to lack competence',
    given: { ...child, decisionCompetence: 'lacks' },
    on: always,
    then: 'takes-part-with-patient',
    basis: ['pbrl § 3-1 (3)'],
  },
])

examples(nextOfKinTakesPart, 'pbrl § 3-1 (4): from 18 years with competence', [
  {
    says: 'next of kin had no right of their own to 2026-05-31, whatever the danger',
    given: { ...grown, ...grounds },
    on: until(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (3)'],
  },
  {
    says: 'a serious mental disorder with danger to others gives one from 2026-06-01',
    given: { ...grown, seriousIllnessAndDanger: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) a'],
  },
  {
    says: 'regard for children in the patient’s care gives one from 2026-06-01',
    given: { ...grown, seriousIllnessAndDanger: false, childrenInCare: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) b'],
  },
  {
    says: 'nothing else does',
    given: { ...grown, ...noGround },
    on: from(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (4)'],
  },
  {
    says: 'one ground met is enough, whatever the other',
    given: { ...grown, childrenInCare: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
  },
])

examples(nextOfKinTakesPart, 'pbrl §§ 3-1 (4) and 4-3 (1) b: 16 and 17 years', [
  {
    says: 'next of kin had no right of their own to 2026-05-31, whatever the danger',
    given: { ...youth, ...grounds },
    on: until(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (3)'],
  },
  {
    says: 'danger to others gives one from 2026-06-01',
    given: { ...youth, seriousIllnessAndDanger: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) a'],
  },
  {
    says: 'regard for children gives one from 2026-06-01',
    given: { ...youth, seriousIllnessAndDanger: false, childrenInCare: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) b'],
  },
  {
    says: 'nothing else does',
    given: { ...youth, ...noGround },
    on: from(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (4)'],
  },
  {
    says: 'in a matter that may be excepted from their own consent it is left to judgement',
    given: {
      ...youth,
      matter: ['reserved-for-adults', 'cosmetic-without-medical-indication', 'special-statute'],
    },
    on: always,
    then: 'requires-judgement',
    basis: ['pbrl § 4-3 (1) b', 'interpretation: competence-by-matter-from-16'],
    force: 'interpretation',
  },
  {
    says: 'at 18 the nature of the matter makes no difference',
    given: { ...grown, age: 18, matter: 'reserved-for-adults', ...noGround },
    on: always,
    then: 'no-own-right',
  },
])

examples(nextOfKinTakesPart, 'pbrl §§ 3-1 (4) and 4-3 (1) c: 12 to 15 years, deciding alone', [
  {
    says: 'next of kin of a child unknown to its parents had no right, 2018 to 2026-05-31',
    given: { ...unknownToParents, ...grounds },
    on: from(children, competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (3)'],
  },
  {
    says: 'nor had those of a child in a matter of its own sphere',
    given: { ...ownSphere, ...grounds },
    on: from(children, competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (3)'],
  },
  {
    says: 'danger to others gives them one from 2026-06-01',
    given: { ...unknownToParents, seriousIllnessAndDanger: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) a'],
  },
  {
    says: 'danger to others does so in a matter of the child’s own sphere',
    given: { ...ownSphere, seriousIllnessAndDanger: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) a'],
  },
  {
    says: 'so does regard for a child that the young patient has care of',
    given: { ...unknownToParents, seriousIllnessAndDanger: false, childrenInCare: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) b'],
  },
  {
    says: 'that regard does so in a matter of the child’s own sphere',
    given: { ...ownSphere, seriousIllnessAndDanger: false, childrenInCare: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) b'],
  },
  {
    says: 'without a ground they have none',
    given: { ...unknownToParents, ...noGround },
    on: from(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (4)'],
  },
  {
    says: 'without a ground they have none in a matter of the child’s own sphere',
    given: { ...ownSphere, ...noGround },
    on: from(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (4)'],
  },
  {
    says: 'whether the parents know is asked',
    given: { ...child, matter: 'ordinary', ...noGround },
    on: from(children),
    then: ['takes-part-with-patient', 'no-own-right'],
    needed: ['parentsInformed'],
  },
  {
    says: 'what kind of matter it is, is asked where the parents know',
    given: { ...child, matter: undefined, parentsInformed: 'informed', ...noGround },
    on: from(children),
    then: ['takes-part-with-patient', 'no-own-right', 'special-statute', 'not-regulated'],
    needed: ['matter'],
  },
])

examples(
  nextOfKinTakesPart,
  'pbrl §§ 3-1 (3) and 4-3 (1): 12 to 15 years, under a special statute',
  [
    {
      says: 'that statute says who decides, and the right turns on it, from 2018 to May 2026',
      given: { ...child, matter: 'special-statute' },
      on: from(children, competence),
      then: 'special-statute',
      basis: ['pbrl § 3-1 (3)'],
    },
    {
      says: 'from June 2026 the grounds of danger and of children turn on it too',
      given: { ...child, matter: 'special-statute' },
      on: from(competence),
      then: 'special-statute',
      basis: ['pbrl § 3-1 (3)', 'pbrl § 3-1 (4)'],
    },
    {
      says: 'without competence, next of kin take part all the same',
      given: { ...child, decisionCompetence: 'lacks', matter: 'special-statute' },
      on: from(children),
      then: 'takes-part-with-patient',
      basis: ['pbrl § 3-1 (3)'],
    },
  ],
)

examples(nextOfKinTakesPart, 'pbrl §§ 1-3 f and 3-1: a user who gets no health care', [
  {
    says: 'is not named by the rule, which speaks of the patient’s next of kin alone',
    given: { receivesHealthCare: false },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: next-of-kin-of-users'],
    force: 'interpretation',
  },
  {
    says: 'is told from a patient by what the person gets',
    given: { age: 40, decisionCompetence: 'lacks' },
    on: always,
    then: ['takes-part-with-patient', 'not-regulated'],
    needed: ['receivesHealthCare', 'matter'],
  },
  {
    says: 'a patient is one too, in a matter that is no health care',
    given: { receivesHealthCare: true, matter: 'no-health-care' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: next-of-kin-of-users'],
    force: 'interpretation',
  },
])

describe('pbrl §§ 3-1 (3) and 4-3 (1): by birth date', () => {
  const question = 'nextOfKinTakesPart'
  const facts = {
    ...patient,
    matter: 'ordinary',
    ...told,
    decisionCompetence: 'has',
    ...noGround,
  } satisfies ConsentFacts
  const hidden = { ...facts, ...childsWish } satisfies ConsentFacts
  birthdays([
    {
      question,
      facts: hidden,
      age: 12,
      on: '2017-12-31',
      before: 'takes-part-with-patient',
      from: 'takes-part-with-patient',
    },
    {
      question,
      facts: hidden,
      age: 12,
      on: '2018-01-01',
      before: 'takes-part-with-patient',
      from: 'no-own-right',
    },
    {
      question,
      facts: { ...hidden, seriousIllnessAndDanger: true },
      age: 12,
      on: '2026-06-01',
      before: 'takes-part-with-patient',
      from: 'takes-part-on-statutory-ground',
    },
    {
      question,
      facts,
      age: 12,
      on: '2026-08-01',
      before: 'takes-part-with-patient',
      from: 'takes-part-with-patient',
    },
    {
      question,
      facts,
      age: 16,
      on: '2016-01-01',
      before: 'takes-part-with-patient',
      from: 'no-own-right',
    },
    {
      question,
      facts,
      age: 16,
      on: '2026-08-01',
      before: 'takes-part-with-patient',
      from: 'no-own-right',
    },
    {
      question,
      facts: { ...facts, decisionCompetence: 'lacks' },
      age: 16,
      on: '2026-08-01',
      before: 'takes-part-with-patient',
      from: 'takes-part-with-patient',
    },
  ])
})
