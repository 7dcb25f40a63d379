import type { ConsentFacts } from '../../src/index.js'
import type { Vector } from './vector.ts'

const foster: ConsentFacts = {
  age: 13,
  matter: 'ordinary',
  treatedCondition: 'somatic',
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: false,
  parentalResponsibility: 'joint',
  careTakenOver: 'care-order',
}
const forbidden: ConsentFacts = { ...foster, careTakenOver: 'removal-prohibition' }
const youth: ConsentFacts = {
  ...foster,
  age: 17,
  decisionCompetence: 'lacks',
  objectsToHealthCare: false,
}

/** E8 to E10: children whose care is taken over. */
export const placedVectors: readonly Vector[] = [
  {
    id: 'E8',
    says: 'in 2024 a foster mother’s consent is not enough: the child welfare service decides',
    facts: { ...foster, consentGivenBy: 'someone-else' },
    on: ['2024-05-01'],
    expect: {
      whoDecides: { then: 'child-welfare', basis: ['pbrl § 4-4 (4)'] },
      validity: { then: 'given-by-someone-else' },
      childHeard: { then: 'must-be-heard-with-great-weight', basis: ['pbrl § 4-4 (5)'] },
      informChildWelfare: { then: 'inform-child-welfare', basis: ['pbrl § 3-4 (6)'] },
    },
  },
  {
    id: 'E8b',
    says: 'in 2026 a foster parent may consent too',
    facts: foster,
    on: ['2026-02-01'],
    expect: {
      whoDecides: { then: 'child-welfare-or-carer', basis: ['pbrl § 4-4 (4)'] },
      informChildWelfare: { then: 'inform-child-welfare-and-carer', basis: ['pbrl § 3-4 (6)'] },
    },
  },
  {
    id: 'E8c',
    says: 'under a removal prohibition in 2022 the child welfare service decides',
    facts: forbidden,
    on: ['2022-12-01'],
    expect: {
      whoDecides: { then: 'child-welfare', basis: ['pbrl § 4-4 (4)'] },
      informChildWelfare: { then: 'inform-child-welfare', basis: ['pbrl § 3-4 (6)'] },
    },
  },
  {
    id: 'E8c',
    says: 'under a removal prohibition in 2024 the holders of parental responsibility decide',
    facts: forbidden,
    on: ['2024-05-01'],
    expect: {
      whoDecides: {
        then: 'parental-responsibility',
        basis: ['pbrl § 4-4 (4)', 'interpretation: removal-prohibition-2023-2025'],
      },
      informChildWelfare: { then: 'no-own-right', basis: ['pbrl § 3-4 (6)'] },
    },
  },
  {
    id: 'E8c',
    says: 'under a removal prohibition in 2026 the child welfare service and the foster parents decide',
    facts: forbidden,
    on: ['2026-02-01'],
    expect: {
      whoDecides: { then: 'child-welfare-or-carer', basis: ['pbrl § 4-4 (4)'] },
      informChildWelfare: { then: 'inform-child-welfare-and-carer' },
    },
  },
  {
    id: 'E9',
    says: 'foster parents do not decide for a 17-year-old without competence under a care order',
    facts: { ...youth, consentGivenBy: 'someone-else' },
    on: ['2026-08-01'],
    expect: {
      whoDecides: { then: 'child-welfare', basis: ['pbrl § 4-5 (2)'] },
      validity: { then: 'given-by-someone-else' },
    },
  },
  {
    id: 'E10',
    says: 'parents decide for a 17-year-old without competence under an emergency placement',
    facts: { ...youth, careTakenOver: 'emergency-placement' },
    on: ['2026-08-01'],
    expect: {
      whoDecides: {
        then: 'parental-responsibility',
        basis: ['pbrl § 4-5 (1)', 'pbrl § 4-5 (2)'],
      },
    },
  },
]
