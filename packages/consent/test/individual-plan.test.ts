import { describe } from 'vitest'
import { individualPlanConsent, planConsentByAge } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, carers, childWelfare, from, guardianship, plan, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const lacking = { decisionCompetence: 'lacks' } as const
const home = { careTakenOver: 'no', parentalResponsibility: 'joint' } as const

examples(individualPlanConsent, 'ipf § 5 (1), hrf § 17 to 2022-07-31: adults', [
  {
    says: 'an adult with competence agrees to the plan; hrf § 17',
    given: { age: 18, decisionCompetence: 'has' },
    on: until(plan),
    then: 'recipient',
    basis: ['hrf § 17'],
  },
  {
    says: 'an adult with competence agrees to the plan; ipf § 5',
    given: { age: 18, decisionCompetence: 'has' },
    on: from(plan),
    then: 'recipient',
    basis: ['ipf § 5 (1)'],
  },
  {
    says: 'the guardian does for an adult deprived of capacity; hrf § 17',
    given: { age: 18, ...lacking, personalCapacityDeprived: true },
    on: until(plan),
    then: 'guardian',
    basis: ['hrf § 17', 'pbrl § 4-7'],
  },
  {
    says: 'the guardian does for an adult deprived of capacity; ipf § 5',
    given: { age: 18, ...lacking, personalCapacityDeprived: true },
    on: from(plan),
    then: 'guardian',
    basis: ['ipf § 5 (1)', 'pbrl § 4-7'],
  },
  {
    says: 'nobody does by any rule found for another adult without competence',
    given: { age: 18, ...lacking, personalCapacityDeprived: false },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-adult-lacking'],
  },
])

examples(individualPlanConsent, 'ipf § 5 (1), hrf § 17: 16 and 17 years', [
  {
    says: 'a patient with competence agrees',
    given: { age: { min: 16, max: 17 }, decisionCompetence: 'has', receivesHealthCare: true },
    on: always,
    then: 'recipient',
    basis: ['pbrl § 4-3 (1) b'],
  },
  {
    says: 'whether a user who is no patient agrees at 16 is open',
    given: { age: { min: 16, max: 17 }, decisionCompetence: 'has', receivesHealthCare: false },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-user-16-to-17'],
  },
  {
    says: 'the parents agree for a youth without competence',
    given: { age: 17, ...lacking, ...home },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'the child welfare service does under a care order',
    given: { age: 17, ...lacking, careTakenOver: 'care-order' },
    on: always,
    then: 'child-welfare',
    basis: ['pbrl § 4-5 (2)'],
  },
  {
    says: 'the parents do under an emergency placement from 2023',
    given: { age: 17, ...lacking, ...home, careTakenOver: 'emergency-placement' },
    on: from(childWelfare),
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)'],
  },
])

examples(individualPlanConsent, 'ipf § 5 (1), hrf § 17: under 16 years', [
  {
    says: 'the parents agree',
    given: { age: 11, ...home },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-4 (1)'],
  },
  {
    says: 'the parents agree for a 15-year-old, where they know',
    given: { age: 15, parentsInformed: 'informed', ...home },
    on: always,
    then: 'parental-responsibility',
  },
  {
    says: 'whether a child of 12 to 15 may agree alone, where the parents do not know, is open',
    given: {
      age: { min: 12, max: 15 },
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-12-to-15'],
  },
  {
    says: 'the child welfare service agrees under a care order to the end of 2025',
    given: { age: 11, careTakenOver: 'care-order' },
    on: until(carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'foster parents or the institution may agree too from 2026',
    given: { age: 11, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['pbrl § 4-4 (4)', 'ipf § 5 (1)'],
  },
  {
    says: 'a guardian agrees where nobody has responsibility, from 2013-07-01',
    given: { age: 11, careTakenOver: 'no', parentalResponsibility: 'none' },
    on: from(guardianship),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
])

examples(planConsentByAge, 'ipf § 5 (1), hrf § 17: by age alone', [
  {
    says: 'whoever represents a child under 12 agrees',
    given: { age: { max: 11 } },
    on: always,
    then: 'minor-representative',
    force: 'regulation',
  },
])

describe('ipf § 5 (1): by birth date', () => {
  const question = 'individualPlan'
  const competent = {
    ...home,
    decisionCompetence: 'has',
    receivesHealthCare: true,
    parentsInformed: 'informed',
  } as const
  const unable = {
    ...home,
    ...lacking,
    personalCapacityDeprived: false,
    parentsInformed: 'informed',
  } as const
  const hidden = { ...competent, parentsInformed: 'withheld-at-childs-wish' } as const
  birthdays([
    {
      question,
      facts: hidden,
      age: 12,
      on: '2022-08-01',
      before: 'parental-responsibility',
      from: 'not-regulated',
    },
    {
      question,
      facts: competent,
      age: 16,
      on: '2022-07-31',
      before: 'parental-responsibility',
      from: 'recipient',
    },
    {
      question,
      facts: competent,
      age: 16,
      on: '2022-08-01',
      before: 'parental-responsibility',
      from: 'recipient',
    },
    {
      question,
      facts: unable,
      age: 18,
      on: '2026-08-01',
      before: 'parental-responsibility',
      from: 'not-regulated',
    },
  ])
})
