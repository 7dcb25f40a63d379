import { whoDecides } from '../src/index.js'
import { always, competence, cosmetic, from, guardianship, later, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'
import { adultLacking, atHome, youthLacking } from './helpers/persons.ts'

examples(whoDecides, 'pbrl § 4-3 (1) a and b: those who decide themselves', [
  {
    says: 'an adult with competence decides, whatever the help',
    given: { age: 18, decisionCompetence: 'has', matter: 'ordinary' },
    on: always,
    then: 'patient',
    basis: ['pbrl § 4-3 (1) a'],
  },
  {
    says: 'a 17-year-old with competence decides',
    given: { ...atHome, age: 17 },
    on: always,
    then: 'patient',
    basis: ['pbrl § 4-3 (1) b'],
  },
  {
    says: 'a 16-year-old with competence decides, also in a foster home under a care order',
    given: { ...atHome, age: 16, careTakenOver: 'care-order' },
    on: always,
    then: 'patient',
    basis: ['pbrl § 4-3 (1) b'],
  },
  {
    says: 'competence is presumed from 16',
    given: { age: 16, matter: 'ordinary' },
    on: always,
    then: 'patient',
  },
  {
    says: 'a special statute goes before age and competence',
    given: { matter: 'special-statute' },
    on: always,
    then: 'special-statute',
    basis: ['pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b'],
  },
])

examples(whoDecides, 'pbrl § 4-3 (5): mental illness without competence', [
  {
    says: 'whoever objects is governed by the mental health care act, from 16',
    given: {
      ...youthLacking,
      age: 16,
      treatedCondition: ['mental', 'serious-mental'],
      objectsToHealthCare: true,
    },
    on: always,
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
  {
    says: 'to 2026-05-31 a serious mental disorder was enough, without any objection',
    given: {
      ...adultLacking,
      treatedCondition: 'serious-mental',
      electroconvulsive: false,
      intrusiveness: 'minor',
    },
    on: until(competence),
    then: 'mental-health-act',
    basis: ['pbrl § 4-3 (5)'],
  },
  {
    says: 'from 2026-06-01 whoever does not object may be treated under the general rules',
    given: {
      ...adultLacking,
      treatedCondition: 'serious-mental',
      electroconvulsive: false,
      intrusiveness: 'serious',
    },
    on: from(competence),
    then: 'responsible-professional',
    basis: ['pbrl § 4-6 (2)'],
  },
  {
    says: 'a lesser mental illness follows the general rules where the patient does not object',
    given: {
      ...adultLacking,
      treatedCondition: 'mental',
      electroconvulsive: false,
      intrusiveness: 'minor',
    },
    on: always,
    then: 'provider',
  },
  {
    says: 'it says nothing of children under 16',
    given: { ...atHome, age: 15, treatedCondition: 'serious-mental', objectsToHealthCare: true },
    on: always,
    then: 'parental-responsibility',
  },
])

examples(whoDecides, 'pbrl § 4-5 a: cosmetic treatment without a medical reason', [
  {
    says: 'from 2022-07-01 nobody can consent for anyone under 18, with or without competence',
    given: { age: { max: 17 }, matter: 'cosmetic-without-medical-indication' },
    on: from(cosmetic),
    then: 'nobody',
    basis: ['pbrl § 4-5 a'],
  },
  {
    says: 'before that, the nature of the measure required judgement for a 17-year-old',
    given: { ...atHome, age: 17, matter: 'cosmetic-without-medical-indication' },
    on: until(cosmetic),
    then: 'requires-judgement',
    basis: ['pbrl § 4-3 (1) b', 'interpretation: cosmetic-before-2022'],
  },
  {
    says: 'before that, parents who knew decided for a child',
    given: { ...atHome, age: 15, matter: 'cosmetic-without-medical-indication' },
    on: until(cosmetic),
    then: 'parental-responsibility',
  },
  {
    says: 'an adult decides',
    given: { age: 18, decisionCompetence: 'has', matter: 'cosmetic-without-medical-indication' },
    on: always,
    then: 'patient',
  },
])

examples(whoDecides, 'pbrl § 4-3 (1) b: the nature of the measure, 16 and 17 years', [
  {
    says: 'who decides on what should wait until 18 is not regulated',
    given: { ...atHome, age: 17, matter: 'reserved-for-adults' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: measure-reserved-for-adults'],
  },
])

examples(whoDecides, 'before the law covered', [
  {
    says: 'nothing is answered',
    given: { ...atHome, age: 15 },
    on: [later('2012-01-01', -1)],
    then: [],
  },
])

examples(whoDecides, 'pbrl §§ 4-6 and 4-7: adults without competence', [
  {
    says: 'the provider decides on what is little intrusive',
    given: { ...adultLacking, intrusiveness: 'minor' },
    on: always,
    then: 'provider',
    basis: ['pbrl § 4-6 (1)', 'interpretation: presumed-consent-minor-measures'],
  },
  {
    says: 'the professional responsible decides on a serious intervention',
    given: { ...adultLacking, intrusiveness: 'serious' },
    on: always,
    then: 'responsible-professional',
    basis: ['pbrl § 4-6 (2)'],
  },
  {
    says: 'chapter 4 A governs somatic help that the patient objects to',
    given: { ...adultLacking, objectsToHealthCare: true },
    on: always,
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4-6 (3)', 'pbrl § 4A-2 (1)'],
  },
  {
    says: 'the guardian decides where a court has deprived the patient of capacity',
    given: { ...adultLacking, personalCapacityDeprived: true },
    on: always,
    then: 'guardian',
    basis: ['pbrl § 4-7'],
  },
  {
    says: 'the patient decides as far as possible, deprived of capacity or not',
    given: { ...adultLacking, decisionCompetence: 'has', personalCapacityDeprived: true },
    on: always,
    then: 'patient',
  },
  {
    says: 'a guardian cannot consent to coercion',
    given: { ...adultLacking, personalCapacityDeprived: true, objectsToHealthCare: true },
    on: from(guardianship),
    then: 'coercion-rules-somatic',
    basis: ['vgml § 21 (4)', 'pbrl § 4A-2 (1)'],
  },
  {
    says: 'a guardian cannot be said to have consented to coercion before the guardianship act',
    given: { ...adultLacking, personalCapacityDeprived: true, objectsToHealthCare: true },
    on: until(guardianship),
    then: 'coercion-rules-somatic',
    basis: ['interpretation: personal-capacity-before-2013'],
  },
])

examples(whoDecides, 'pbrl §§ 1-3 c and 4-1 (1): what is no health care', [
  {
    says: 'is decided on by none of these rules, whoever it is about',
    given: { matter: 'no-health-care' },
    on: always,
    then: 'no-health-care',
    basis: ['pbrl § 1-3 c', 'pbrl § 4-1 (1)'],
    force: 'statute',
  },
])
