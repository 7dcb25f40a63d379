import { coordinatorConsent, coordinatorConsentRule } from '../src/index.js'
import { from, later, plan, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

examples(coordinatorConsent, 'hrf § 17 to 2022-07-31: the consent that the plan needs', [
  {
    says: 'an adult with competence agrees',
    given: { age: 18, decisionCompetence: 'has' },
    on: until(plan),
    then: 'recipient',
    basis: ['hrf § 17'],
  },
  {
    says: 'the parents agree for a child',
    given: {
      age: 11,
      receivesHealthCare: true,
      parentsInformed: 'informed',
      careTakenOver: 'no',
      parentalResponsibility: 'joint',
    },
    on: until(plan),
    then: 'parental-responsibility',
    basis: ['hrf § 17', 'pbrl § 4-4 (1)'],
  },
  {
    says: 'nobody does by any rule found for an adult user without competence',
    given: {
      age: 18,
      decisionCompetence: 'lacks',
      personalCapacityDeprived: false,
      receivesHealthCare: false,
      objectsToPlan: false,
      mandatedRepresentative: 'none',
    },
    on: until(plan),
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-adult-lacking'],
  },
  {
    says: 'whoever gives the care decides for an adult patient without competence',
    given: {
      age: 18,
      decisionCompetence: 'lacks',
      personalCapacityDeprived: false,
      receivesHealthCare: true,
      objectsToPlan: false,
    },
    on: until(plan),
    then: 'provider',
    basis: ['hrf § 17 (2)', 'pbrl § 4-6 (1)'],
  },
])

examples(coordinatorConsent, 'hrf §§ 16 and 17 from 2022-08-01: an offer', [
  {
    says: 'a coordinator is offered and may be declined, and no rule asks for consent',
    given: {},
    on: from(plan),
    then: 'may-be-declined',
    basis: ['hrf § 16', 'interpretation: coordinator-consent-after-2022'],
  },
])

examples(coordinatorConsentRule, 'hrf § 17: which rule', [
  {
    says: 'the same consent as for the plan, the last day',
    given: {},
    on: [later(plan, -1)],
    then: 'as-for-the-plan',
    basis: ['hrf § 17'],
    force: 'regulation',
  },
  {
    says: 'an offer, the first day',
    given: {},
    on: [plan, later(plan, 1)],
    then: 'may-be-declined',
  },
])
