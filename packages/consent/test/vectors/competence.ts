import type { ConsentFacts } from '../../src/index.js'
import { anyDay } from '../helpers/days.ts'
import type { Vector } from './vector.ts'

const dental: ConsentFacts = {
  age: 40,
  matter: 'ordinary',
  treatedCondition: 'somatic',
  objectsToHealthCare: false,
  personalCapacityDeprived: false,
  intrusiveness: 'minor',
  understanding: 'probably-unable',
  listedCause: true,
}

const dementia: ConsentFacts = {
  age: 70,
  decisionCompetence: 'lacks',
  matter: 'ordinary',
  treatedCondition: 'somatic',
  objectsToHealthCare: false,
  personalCapacityDeprived: false,
  intrusiveness: 'serious',
}

const withdrawing: ConsentFacts = {
  age: 40,
  matter: 'ordinary',
  treatedCondition: 'somatic',
  consentWithdrawn: true,
  withdrawnBy: 'patient-who-consented',
  consentGivenBy: 'the-one-who-decides',
}

/** E11 to E19 and E25: youths and adults, with and without competence. */
export const competenceVectors: readonly Vector[] = [
  {
    id: 'E11',
    says: 'parents cannot consent to somatic care that a 16-year-old without competence resists',
    facts: {
      age: 16,
      decisionCompetence: 'lacks',
      objectsToHealthCare: true,
      matter: 'ordinary',
      treatedCondition: 'somatic',
      careTakenOver: 'no',
      parentalResponsibility: 'joint',
    },
    on: anyDay,
    expect: {
      whoDecides: { then: 'coercion-rules-somatic', basis: ['pbrl § 4-5 (3)', 'pbrl § 4A-2 (1)'] },
      objection: { then: 'coercion-rules-somatic' },
    },
  },
  {
    id: 'E12',
    says: 'a 16-year-old with competence cannot refuse blood in an emergency',
    facts: {
      age: 16,
      decisionCompetence: 'has',
      refused: 'blood-products',
      seriousConviction: true,
      informedAndUnderstood: true,
      urgency: 'urgent',
      othersHaveTakenOver: false,
    },
    on: anyDay,
    expect: {
      refusal: { then: 'no-right-to-refuse', basis: ['pbrl § 4-9 (3)'] },
      emergency: { then: 'help-at-once', basis: ['hpl § 7 (1)'] },
    },
  },
  {
    id: 'E13',
    says: 'understanding on the border is competence on the last day of the old test',
    facts: dental,
    on: ['2026-05-31'],
    expect: {
      competenceLapses: { then: 'stands', basis: ['pbrl § 4-3 (2)'] },
      whoDecides: { then: 'patient', basis: ['pbrl § 4-3 (1) a'] },
    },
  },
  {
    id: 'E13',
    says: 'competence may lapse on the first day of the new test; then the provider decides',
    facts: { ...dental, decisionCompetence: 'lacks' },
    on: ['2026-06-01'],
    expect: {
      competenceLapses: { then: 'may-lapse', basis: ['pbrl § 4-3 (2)'] },
      whoDecides: { then: 'provider', basis: ['pbrl § 4-6 (1)'] },
    },
  },
  {
    id: 'E14',
    says: 'the professional responsible decides on hip surgery for a patient with dementia',
    facts: { ...dementia, receivesHealthCare: true },
    on: anyDay,
    expect: {
      whoDecides: { then: 'responsible-professional', basis: ['pbrl § 4-6 (2)'] },
      nextOfKinTakesPart: { then: 'takes-part-with-patient', basis: ['pbrl § 3-1 (3)'] },
      informNextOfKin: { then: 'inform-as-the-patient', basis: ['pbrl § 3-3 (2)'] },
    },
  },
  {
    id: 'E15',
    says: 'chapter 4 A governs wound care that a patient with dementia resists',
    facts: { ...dementia, objectsToHealthCare: true, intrusiveness: 'minor' },
    on: anyDay,
    expect: {
      whoDecides: { then: 'coercion-rules-somatic', basis: ['pbrl § 4-6 (3)', 'pbrl § 4A-2 (1)'] },
      objection: { then: 'coercion-rules-somatic', basis: ['pbrl § 4A-2 (1)'] },
    },
  },
  {
    id: 'E16',
    says: 'an ordinary guardian does not decide: the professional does',
    facts: { ...dementia, intrusiveness: 'minor' },
    on: ['2024-05-01'],
    expect: { whoDecides: { then: 'provider', basis: ['pbrl § 4-6 (1)'] } },
  },
  {
    id: 'E17',
    says: 'the guardian may consent where a court has deprived the patient of capacity',
    facts: { ...dementia, personalCapacityDeprived: true },
    on: ['2024-05-01'],
    expect: { whoDecides: { then: 'guardian', basis: ['pbrl § 4-7'] } },
  },
  {
    id: 'E18',
    says: 'help stops when an adult with competence withdraws, and the provider tells what that means',
    facts: { ...withdrawing, decisionCompetence: 'has' },
    on: anyDay,
    expect: {
      withdrawal: { then: 'stop-and-inform', basis: ['pbrl § 4-1 (2)'] },
      validity: { then: 'withdrawn', basis: ['pbrl § 4-1 (2)'] },
      whoDecides: { then: 'patient' },
    },
  },
  {
    id: 'E19',
    says: 'the withdrawal of an adult without competence who objects is treated as an objection',
    facts: { ...withdrawing, decisionCompetence: 'lacks', objectsToHealthCare: true },
    on: anyDay,
    expect: {
      withdrawal: {
        then: 'treat-as-objection',
        basis: ['interpretation: withdrawal-without-competence'],
      },
      whoDecides: { then: 'coercion-rules-somatic', basis: ['pbrl § 4-6 (3)', 'pbrl § 4A-2 (1)'] },
    },
  },
  {
    id: 'E19',
    says: 'where that adult does not object, whoever decides on their behalf may let help continue',
    facts: { ...withdrawing, decisionCompetence: 'lacks', objectsToHealthCare: false },
    on: anyDay,
    expect: {
      withdrawal: {
        then: 'decided-on-behalf',
        basis: ['pbrl § 4-6 (1)', 'guidance: habilitation guide 2014 § 1.4'],
      },
    },
  },
  {
    id: 'E25',
    says: 'a filler for a 17-year-old, to 2022-06-30: the nature of the measure requires judgement',
    facts: {
      age: 17,
      decisionCompetence: 'has',
      matter: 'cosmetic-without-medical-indication',
      childWishesParentsNotTold: false,
      weightyReasonsAgainstTellingParents: false,
    },
    on: ['2022-06-30'],
    expect: {
      whoDecides: {
        then: 'requires-judgement',
        basis: ['pbrl § 4-3 (1) b', 'interpretation: cosmetic-before-2022'],
      },
    },
  },
  {
    id: 'E25',
    says: 'a filler for a 17-year-old, from 2022-07-01: nobody can consent, not the parents either',
    facts: {
      age: 17,
      decisionCompetence: 'has',
      matter: 'cosmetic-without-medical-indication',
      childWishesParentsNotTold: false,
      weightyReasonsAgainstTellingParents: false,
    },
    on: ['2022-07-01'],
    expect: { whoDecides: { then: 'nobody', basis: ['pbrl § 4-5 a'] } },
  },
]
