import { describe } from 'vitest'
import { warningTechnology } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

/** pbrl § 4-6 a. */
const technology2013 = '2013-09-01'
/** hol § 9-2 (2): warning and locating follow pbrl § 4-6 a. */
const technology2025 = '2025-09-01'

const accepts = {
  technology: ['warning', 'locating'],
  technologyPartOf: ['health-care', 'other-services'],
  age: { min: 18, max: 130 },
  decisionCompetence: 'lacks',
  objectsToTechnology: false,
  necessaryAgainstHarm: true,
  inPersonsInterest: true,
} as const

examples(warningTechnology, 'pbrl § 4-6 a (1) and (2): an adult without competence who accepts', [
  { says: 'there was no such rule before', given: accepts, on: until(technology2013), then: [] },
  {
    says: 'the service decides, of a patient or a user',
    given: accepts,
    on: from(technology2013),
    then: 'service-decides',
    basis: ['pbrl § 4-6 a'],
    force: 'statute',
  },
  {
    says: 'not without need against a risk of harm',
    given: { ...accepts, necessaryAgainstHarm: false },
    on: from(technology2013),
    then: 'conditions-not-met',
  },
  {
    says: 'nor where it is not in the person’s interest',
    given: { ...accepts, inPersonsInterest: false },
    on: from(technology2013),
    then: 'conditions-not-met',
  },
  {
    says: 'both conditions are asked for',
    given: { ...accepts, necessaryAgainstHarm: undefined, inPersonsInterest: undefined },
    on: from(technology2013),
    then: ['service-decides', 'conditions-not-met'],
    needed: ['necessaryAgainstHarm', 'inPersonsInterest'],
  },
])

examples(warningTechnology, 'pbrl § 4-6 a (1): whom and what it is not about', [
  {
    says: 'an adult with competence decides',
    given: { ...accepts, decisionCompetence: 'has' },
    on: from(technology2013),
    then: 'own-consent',
    basis: ['pbrl § 4-6 a', 'pbrl § 4-1 (1)'],
  },
  {
    says: 'competence is presumed',
    given: { ...accepts, decisionCompetence: undefined },
    on: from(technology2013),
    then: 'own-consent',
  },
  {
    says: 'medical equipment that warns follows the rules on health care, at every age',
    given: { technology: 'medical-warning' },
    on: from(technology2013),
    then: 'as-health-care',
    basis: ['pbrl § 4-6 a', 'pbrl § 4-6 (1)'],
  },
  {
    says: 'under 18 it follows them where it is part of health care',
    given: { ...accepts, age: { max: 17 }, technologyPartOf: 'health-care' },
    on: from(technology2013),
    then: 'as-health-care',
  },
  {
    says: 'and is left to those who decide for the child where it is part of other services',
    given: { ...accepts, age: { max: 17 }, technologyPartOf: 'other-services' },
    on: from(technology2013),
    then: 'not-under-this-section',
    basis: ['pbrl § 4-6 a'],
  },
  {
    says: 'nothing is asked where no technology is in question',
    given: { technology: 'none' },
    on: from(technology2013),
    then: 'not-relevant',
  },
])

const objects = { ...accepts, objectsToTechnology: true } as const

examples(warningTechnology, 'pbrl §§ 4-6 a (3) and 4A-4 (3): the person objects', [
  {
    says: 'as part of health care the rules on coercion govern',
    given: { ...objects, technologyPartOf: 'health-care' },
    on: from(technology2013),
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4-6 a (3)', 'pbrl § 4A-4 (3)'],
  },
  {
    says: 'as part of services to a person with an intellectual disability those of chapter 9 do',
    given: { ...objects, technologyPartOf: 'chapter-9-services' },
    on: from(technology2013),
    then: 'coercion-rules-services',
    basis: ['pbrl § 4-6 a (3)', 'hol § 9-2 (2)'],
  },
  {
    says: 'as part of other services it may not be used',
    given: { ...objects, technologyPartOf: 'other-services' },
    on: from(technology2013),
    then: 'not-allowed',
    basis: ['pbrl § 4-6 a (3)'],
  },
])

const chapter9 = { ...accepts, technologyPartOf: 'chapter-9-services' } as const

examples(warningTechnology, 'hol § 9-2 (2): services under chapter 9, the person accepts', [
  {
    says: 'an intrusive warning system was always coercion to 2025-08-31',
    given: { ...chapter9, technology: 'warning', intrusiveWarning: true },
    on: from(technology2013, technology2025),
    then: 'coercion-rules-services',
    basis: ['hol § 9-2 (2)'],
  },
  {
    says: 'another warning system, and locating, was not',
    given: { ...chapter9, intrusiveWarning: false },
    on: from(technology2013, technology2025),
    then: 'service-decides',
    basis: ['pbrl § 4-6 a'],
  },
  {
    says: 'whether it is intrusive is not asked of locating',
    given: { ...chapter9, technology: 'locating' },
    on: from(technology2013, technology2025),
    then: 'service-decides',
  },
  {
    says: 'since 2025-09-01 all of it follows the patients’ rights act',
    given: { ...chapter9, technology: 'warning', intrusiveWarning: true },
    on: from(technology2025),
    then: 'service-decides',
    basis: ['pbrl § 4-6 a', 'hol § 9-2 (2)'],
  },
  {
    says: 'under 18 an intrusive warning system was coercion too',
    given: { ...chapter9, age: 15, technology: 'warning', intrusiveWarning: true },
    on: from(technology2013, technology2025),
    then: 'coercion-rules-services',
  },
  {
    says: 'and what a child accepts is not, since then',
    given: { ...chapter9, age: 15, technology: 'warning', intrusiveWarning: true },
    on: from(technology2025),
    then: 'not-under-this-section',
  },
])

describe('pbrl § 4-6 a (1): by birth date', () => {
  birthdays([
    {
      question: 'warningTechnology',
      facts: {
        technology: 'locating',
        technologyPartOf: 'other-services',
        decisionCompetence: 'lacks',
        objectsToTechnology: false,
        necessaryAgainstHarm: true,
        inPersonsInterest: true,
      },
      age: 18,
      on: '2026-08-01',
      before: 'not-under-this-section',
      from: 'service-decides',
    },
  ])
})
