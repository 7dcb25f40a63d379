import { atLeast, below, flag, fromUpTo, inOrder } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { age, decisionCompetence, parentsInformed, personalCapacityDeprived } from './domains.js'
import { minorRepresentative } from './minor-representative.js'

/**
 * Asks who agrees to an individual plan, by age. Where that is whoever represents a minor, the matter
 * is left to `minorRepresentative`.
 *
 * Source: ipf § 5 (1), to 2022-07-31 hrf § 17.
 */
export const planConsentByAge = decision({
  id: 'consent.individual-plan-by-age',
  inputs: {
    age,
    decisionCompetence,
    receivesHealthCare: flag(),
    parentsInformed,
    personalCapacityDeprived,
  },
  outcomes: ['recipient', 'guardian', 'minor-representative', 'not-regulated'],
  force: 'regulation',
  rows: [
    {
      id: 'adult-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: atLeast(18), decisionCompetence: 'has' },
      then: 'recipient',
      basis: ['hrf § 17'],
    },
    {
      id: 'adult-deprived-of-capacity-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: atLeast(18), decisionCompetence: 'lacks', personalCapacityDeprived: true },
      then: 'guardian',
      basis: ['hrf § 17', 'pbrl § 4-7'],
    },
    {
      id: 'adult-lacking-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: atLeast(18), decisionCompetence: 'lacks', personalCapacityDeprived: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hrf § 17', 'interpretation: plan-consent-adult-lacking'],
    },
    {
      id: 'youth-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'has', receivesHealthCare: true },
      then: 'recipient',
      basis: ['hrf § 17', 'pbrl § 4-3 (1) b'],
    },
    {
      id: 'youth-user-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'has', receivesHealthCare: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hrf § 17', 'interpretation: plan-consent-user-16-to-17'],
    },
    {
      id: 'youth-lacking-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'lacks' },
      then: 'minor-representative',
      basis: ['hrf § 17', 'pbrl § 4-5 (1)'],
    },
    {
      id: 'from-12-parents-not-informed-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {
        age: fromUpTo(12, 16),
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hrf § 17', 'interpretation: plan-consent-12-to-15'],
    },
    {
      id: 'from-12-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: fromUpTo(12, 16), parentsInformed: 'informed' },
      then: 'minor-representative',
      basis: ['hrf § 17'],
    },
    {
      id: 'under-12-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: below(12) },
      then: 'minor-representative',
      basis: ['hrf § 17'],
    },
    {
      id: 'adult',
      from: since.planAndCoordinator2022,
      when: { age: atLeast(18), decisionCompetence: 'has' },
      then: 'recipient',
      basis: ['ipf § 5 (1)'],
    },
    {
      id: 'adult-deprived-of-capacity',
      from: since.planAndCoordinator2022,
      when: { age: atLeast(18), decisionCompetence: 'lacks', personalCapacityDeprived: true },
      then: 'guardian',
      basis: ['ipf § 5 (1)', 'pbrl § 4-7'],
    },
    {
      id: 'adult-lacking',
      from: since.planAndCoordinator2022,
      when: { age: atLeast(18), decisionCompetence: 'lacks', personalCapacityDeprived: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['ipf § 5 (1)', 'interpretation: plan-consent-adult-lacking'],
    },
    {
      id: 'youth',
      from: since.planAndCoordinator2022,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'has', receivesHealthCare: true },
      then: 'recipient',
      basis: ['ipf § 5 (1)', 'pbrl § 4-3 (1) b'],
    },
    {
      id: 'youth-user',
      from: since.planAndCoordinator2022,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'has', receivesHealthCare: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['ipf § 5 (1)', 'interpretation: plan-consent-user-16-to-17'],
    },
    {
      id: 'youth-lacking',
      from: since.planAndCoordinator2022,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'lacks' },
      then: 'minor-representative',
      basis: ['ipf § 5 (1)', 'pbrl § 4-5 (1)'],
    },
    {
      id: 'from-12-parents-not-informed',
      from: since.planAndCoordinator2022,
      when: {
        age: fromUpTo(12, 16),
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['ipf § 5 (1)', 'interpretation: plan-consent-12-to-15'],
    },
    {
      id: 'from-12',
      from: since.planAndCoordinator2022,
      when: { age: fromUpTo(12, 16), parentsInformed: 'informed' },
      then: 'minor-representative',
      basis: ['ipf § 5 (1)'],
    },
    {
      id: 'under-12',
      from: since.planAndCoordinator2022,
      when: { age: below(12) },
      then: 'minor-representative',
      basis: ['ipf § 5 (1)'],
    },
  ],
})

/**
 * Asks who must agree to an individual plan.
 *
 * Norwegian: *samtykke til individuell plan*. Source: ipf § 5 (1), to 2022-07-31 hrf § 17.
 */
export const individualPlanConsent = inOrder({
  id: 'consent.individual-plan',
  first: planConsentByAge,
  open: 'minor-representative',
  then: minorRepresentative,
  basis: 'both',
})
