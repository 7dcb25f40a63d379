import type { ConsentFacts } from '../../src/index.js'
import { anyDay, from } from '../helpers/days.ts'
import type { Vector } from './vector.ts'

const home = { matter: 'ordinary', careTakenOver: 'no', parentalResponsibility: 'joint' } as const

const silent: ConsentFacts = {
  ...home,
  age: 15,
  treatedCondition: 'mental',
  childWishesParentsNotTold: true,
  childsReasonsDeserveRespect: true,
  weightyReasonsAgainstTellingParents: false,
}

const eight: ConsentFacts = {
  ...home,
  age: 8,
  treatedCondition: 'somatic',
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: false,
  parents: [
    { holdsResponsibility: true, says: 'consents' },
    { holdsResponsibility: true, says: 'consents' },
  ],
  consentGivenBy: 'the-one-who-decides',
  consentWithdrawn: false,
  consentInformed: true,
  withinScope: true,
}

const disagreeing: ConsentFacts = {
  ...home,
  age: 10,
  treatedCondition: 'somatic',
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: false,
  parents: [
    { holdsResponsibility: true, says: 'consents' },
    { holdsResponsibility: true, says: 'refuses' },
  ],
}

const throat: ConsentFacts = {
  ...home,
  age: 6,
  treatedCondition: 'somatic',
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: false,
  parentalResponsibility: 'sole',
  healthCarePurpose: 'everyday-care',
  parents: [
    { holdsResponsibility: false, isParent: true, says: 'consents' },
    { holdsResponsibility: true, says: 'not-asked' },
  ],
}

/** E1 to E7: children and their parents. */
export const childVectors: readonly Vector[] = [
  {
    id: 'E1',
    says: 'a 15-year-old who for good reasons wants a psychologist unknown to the parents decides alone',
    facts: silent,
    on: ['2020-01-01'],
    expect: {
      whoDecides: {
        then: 'patient',
        basis: ['pbrl § 4-3 (1) c', 'pbrl § 4-4 (1) sentence 2'],
      },
      childHeard: { then: 'decides-alone', basis: ['pbrl § 4-3 (1) c'] },
      informParents: {
        then: ['do-not-inform', 'only-what-parental-responsibility-requires-and-tell-patient'],
        basis: ['pbrl § 3-4 (2)', 'pbrl § 3-4 (4)'],
        needed: ['neededForParentalResponsibility'],
      },
    },
  },
  {
    id: 'E1',
    says: 'the parents are told what they must know, and the child is told that they are',
    facts: { ...silent, neededForParentalResponsibility: true },
    on: ['2020-01-01'],
    expect: {
      informParents: {
        then: 'only-what-parental-responsibility-requires-and-tell-patient',
        basis: ['pbrl § 3-4 (4)'],
      },
    },
  },
  {
    id: 'E1',
    says: 'the parents are told nothing else',
    facts: { ...silent, neededForParentalResponsibility: false },
    on: ['2020-01-01'],
    expect: { informParents: { then: 'do-not-inform', basis: ['pbrl § 3-4 (2)'] } },
  },
  {
    id: 'E2',
    says: 'in 2016 the parents are not told, and who consents is a matter of interpretation',
    facts: { ...silent, receivesHealthCare: true, neededForParentalResponsibility: false },
    on: ['2016-01-01'],
    expect: {
      whoDecides: {
        then: 'requires-judgement',
        basis: ['interpretation: self-consent-12-to-15-before-2018'],
      },
      informParents: { then: 'do-not-inform', basis: ['pbrl § 3-4 (2)'] },
    },
  },
  {
    id: 'E3',
    says: 'for an 11-year-old, on serious suspicion against the parents, the provider decides for now',
    facts: {
      ...home,
      age: 11,
      treatedCondition: 'somatic',
      childWishesParentsNotTold: false,
      weightyReasonsAgainstTellingParents: true,
      strictlyNecessary: true,
      intrusiveness: 'minor',
      neededForParentalResponsibility: false,
    },
    on: ['2020-01-01'],
    expect: {
      whoDecides: { then: 'provider-for-now', basis: ['pbrl § 4-3 (6)'] },
      informParents: { then: 'do-not-inform', basis: ['pbrl § 3-4 (3)'] },
    },
  },
  {
    id: 'E4',
    says: 'the parents’ consent for an 8-year-old is valid; that the child was not asked is a breach',
    facts: eight,
    on: ['2019-06-01'],
    expect: {
      whoDecides: { then: 'parental-responsibility', basis: ['pbrl § 4-4 (1)'] },
      parentsConsentSuffices: { then: 'sufficient' },
      validity: { then: 'valid', basis: ['pbrl § 4-1 (1)'] },
      childHeard: { then: 'must-be-heard', basis: ['pbrl § 4-4 (5)'] },
    },
  },
  {
    id: 'E4b',
    says: 'in 2015 too an 8-year-old was heard: the Children Act said so of those who decide',
    facts: eight,
    on: ['2015-06-01'],
    expect: {
      parentsConsentSuffices: { then: 'sufficient' },
      childHeard: {
        then: 'must-be-heard',
        basis: ['bl § 31', 'interpretation: children-act-and-health-care'],
      },
    },
  },
  {
    id: 'E5',
    says: 'there is no valid consent where one of two parents refuses what can wait and harms nobody',
    facts: { ...disagreeing, healthCarePurpose: 'other' },
    on: anyDay,
    expect: {
      parentsConsentSuffices: {
        then: 'insufficient',
        basis: ['pbrl § 4-4 (1)', 'bl § 30 (1)', 'guidance: pbrl commentary § 4-4'],
      },
    },
  },
  {
    id: 'E6',
    says: 'one consent is enough after hearing both, in 2015, where the help prevents harm',
    facts: { ...disagreeing, healthCarePurpose: 'prevents-harm' },
    on: ['2015-06-01'],
    expect: {
      parentsConsentSuffices: {
        then: 'sufficient-after-hearing-both',
        basis: ['pbrl § 4-4 (2) b'],
      },
    },
  },
  {
    id: 'E6',
    says: 'one consent is enough after hearing both, in 2024, where the help prevents harm',
    facts: { ...disagreeing, healthCarePurpose: 'prevents-harm' },
    on: ['2024-05-01'],
    expect: {
      parentsConsentSuffices: { then: 'sufficient-after-hearing-both', basis: ['pbrl § 4-4 (3)'] },
    },
  },
  {
    id: 'E7',
    says: 'in 2015 a parent without responsibility was not clearly within the text on everyday care',
    facts: throat,
    on: ['2015-06-01'],
    expect: {
      parentsConsentSuffices: {
        then: 'requires-judgement',
        basis: [
          'pbrl § 4-4 (2) a',
          'interpretation: everyday-care-without-responsibility-before-2018',
        ],
      },
    },
  },
  {
    id: 'E7b',
    says: 'from 2018 a parent without responsibility consents to everyday care',
    facts: throat,
    on: from('2018-01-01'),
    expect: {
      parentsConsentSuffices: { then: 'sufficient', basis: ['pbrl § 4-4 (2) sentence 2'] },
    },
  },
  {
    id: 'E20',
    says: 'a consent lapses when one of two parents withdraws from what both had to consent to',
    facts: { ...disagreeing, withdrawnBy: 'one-of-two-holders', healthCarePurpose: 'other' },
    on: anyDay,
    expect: {
      withdrawal: {
        then: 'consent-lapses',
        basis: ['pbrl § 4-4 (1)', 'interpretation: withdrawal-by-one-parent'],
      },
    },
  },
  {
    id: 'E21',
    says: 'the control commission is asked when a 14-year-old in mental health care disagrees',
    facts: { ...home, age: 14, treatedCondition: 'mental', inpatient: true, agreesToStay: false },
    on: anyDay,
    expect: {
      childInpatientMentalHealth: { then: 'control-commission', basis: ['phvl § 2-1 (2)'] },
    },
  },
]
