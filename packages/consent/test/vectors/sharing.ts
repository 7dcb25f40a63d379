import type { ConsentFacts } from '../../src/index.js'
import { anyDay } from '../helpers/days.ts'
import type { Vector } from './vector.ts'

const planGroup: ConsentFacts = {
  age: 35,
  decisionCompetence: 'lacks',
  personalCapacityDeprived: false,
  receivesHealthCare: false,
  mandatedRepresentative: 'none',
  objectsToPlan: false,
  informationRecipient: 'other-service',
}

const objecting: ConsentFacts = {
  age: 30,
  informationRecipient: 'health-care-personnel',
  necessaryForCare: true,
  patientsAttitude: 'objects',
  seriousDanger: true,
}

/** E22 to E24: passing on information. */
export const sharingVectors: readonly Vector[] = [
  {
    id: 'E22',
    says: 'next of kin may consent to sharing in a plan group; who agrees to the plan is a gap',
    facts: planGroup,
    on: anyDay,
    expect: {
      informationSharing: { then: 'next-of-kin' },
      sharingWithCooperatingPersonnel: { then: 'consent-needed', basis: ['hpl § 22 (1)'] },
      individualPlanConsent: {
        then: 'not-regulated',
        basis: ['interpretation: plan-consent-adult-lacking'],
      },
    },
  },
  {
    id: 'E22',
    says: 'the right of next of kin stands in hpl § 22 third paragraph to 2026-06-30',
    facts: planGroup,
    on: anyDay.filter((day) => day < '2026-07-01'),
    expect: { informationSharing: { then: 'next-of-kin', basis: ['hpl § 22 (3)'] } },
  },
  {
    id: 'E22',
    says: 'the right of next of kin stands in hpl § 22 second paragraph from 2026-07-01',
    facts: planGroup,
    on: anyDay.filter((day) => day >= '2026-07-01'),
    expect: { informationSharing: { then: 'next-of-kin', basis: ['hpl § 22 (2) sentence 2'] } },
  },
  {
    id: 'E23',
    says: 'in June 2026 imminent and serious danger goes before the patient’s objection',
    facts: objecting,
    on: ['2026-06-15'],
    expect: {
      sharingWithCooperatingPersonnel: {
        then: 'allowed-despite-objection',
        basis: ['hpl § 25 (1) sentence 2'],
      },
    },
  },
  {
    id: 'E24',
    says: 'in July 2026 weighty reasons are the test',
    facts: objecting,
    on: ['2026-07-15'],
    expect: {
      sharingWithCooperatingPersonnel: {
        then: ['allowed-for-weighty-reasons', 'not-allowed-against-objection'],
        basis: ['hpl § 29 (1)', 'hpl § 29 (3)'],
        needed: ['weightyReasons'],
      },
    },
  },
  {
    id: 'E24',
    says: 'in July 2026 information may be given where the reasons are weighty',
    facts: { ...objecting, weightyReasons: true },
    on: ['2026-07-15'],
    expect: {
      sharingWithCooperatingPersonnel: {
        then: 'allowed-for-weighty-reasons',
        basis: ['hpl § 29 (3)', 'pbrl § 5-3 (3)'],
      },
    },
  },
]
