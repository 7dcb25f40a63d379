import type { Question } from '../src/questions.ts'

/** The outcome of a question; several where the answer is open, and then what is needed. */
type Expected =
  | string
  | { readonly possible: readonly string[]; readonly needed: readonly string[] }

type Answers = Partial<Record<Question, Expected>>

const parentsMayNeed = {
  possible: ['only-what-parental-responsibility-requires-and-tell-patient', 'do-not-inform'],
  needed: ['neededForParentalResponsibility'],
} as const

/**
 * What the law says of the example cases, written down by hand from the acts: file, place of the
 * variant, day, answers.
 */
export const expected: readonly (readonly [
  file: string,
  variant: number,
  on: string,
  answers: Answers,
])[] = [
  // pbrl §§ 3-4 (2) and (4), 4-3 (1) c; hpl § 22 (2).
  [
    '01-help-unknown-to-parents.json',
    0,
    '2026-02-01',
    {
      whoDecides: 'patient',
      childHeard: 'decides-alone',
      informParents: parentsMayNeed,
      informationSharing: 'patient',
    },
  ],
  [
    '01-help-unknown-to-parents.json',
    1,
    '2026-02-01',
    {
      whoDecides: 'patient',
      informParents: 'only-what-parental-responsibility-requires-and-tell-patient',
    },
  ],
  // pbrl §§ 3-4 (1), 4-4 (1) and (5).
  [
    '01-help-unknown-to-parents.json',
    2,
    '2026-02-01',
    {
      whoDecides: 'parental-responsibility',
      childHeard: 'must-be-heard-with-great-weight',
      informParents: 'inform',
      informationSharing: 'parental-responsibility',
    },
  ],
  // Before 2018 the child could keep the parents from knowing; no provision let it consent alone.
  [
    '02-before-and-after-2018.json',
    0,
    '2017-12-31',
    {
      whoDecides: 'requires-judgement',
      childHeard: 'must-be-heard',
      informParents: 'do-not-inform',
      informationSharing: 'requires-judgement',
    },
  ],
  [
    '02-before-and-after-2018.json',
    0,
    '2018-01-01',
    {
      whoDecides: 'patient',
      childHeard: 'decides-alone',
      informParents: 'do-not-inform',
      informationSharing: 'patient',
    },
  ],
  // pbrl §§ 3-4 (6) and 4-4 (4), which name foster parents from 2026-01-01.
  [
    '03-foster-care.json',
    0,
    '2025-12-31',
    {
      whoDecides: 'child-welfare',
      childHeard: 'must-be-heard-with-great-weight',
      informChildWelfare: 'inform-child-welfare',
    },
  ],
  [
    '03-foster-care.json',
    0,
    '2026-01-01',
    {
      whoDecides: 'child-welfare-or-carer',
      childHeard: 'must-be-heard-with-great-weight',
      informChildWelfare: 'inform-child-welfare-and-carer',
    },
  ],
  // pbrl § 4-5 (2) covers the care order only, and names no foster parents; § 3-4 (6) does. Whoever
  // consents for one who lacks competence is told what consenting takes, next of kin by § 3-3 (2).
  [
    '04-emergency-placement-17.json',
    0,
    '2026-07-15',
    {
      whoDecides: 'parental-responsibility',
      childHeard: 'if-able-to-form-views',
      informParents: 'as-next-of-kin-or-to-consent',
      informChildWelfare: 'inform-child-welfare-and-carer',
      parentalConsent: { possible: ['insufficient', 'requires-judgement'], needed: ['purpose'] },
    },
  ],
  [
    '05-care-order-17.json',
    0,
    '2026-07-15',
    {
      whoDecides: 'child-welfare',
      informParents: 'as-next-of-kin-or-to-consent',
      informChildWelfare: 'inform-child-welfare-and-carer',
      validity: 'given-by-someone-else',
    },
  ],
  [
    '05-care-order-17.json',
    1,
    '2026-07-15',
    { whoDecides: 'coercion-rules-somatic', objection: 'coercion-rules-somatic' },
  ],
  // pbrl § 4-6 (1) to (3), chapter 4 A.
  ['06-adult-lacking-competence.json', 0, '2026-02-01', { whoDecides: 'provider' }],
  ['06-adult-lacking-competence.json', 1, '2026-02-01', { whoDecides: 'responsible-professional' }],
  ['06-adult-lacking-competence.json', 2, '2026-02-01', { whoDecides: 'coercion-rules-somatic' }],
  ['06-adult-lacking-competence.json', 3, '2026-02-01', { whoDecides: 'coercion-rules-somatic' }],
  [
    '06-adult-lacking-competence.json',
    4,
    '2026-02-01',
    {
      whoDecides: {
        possible: ['provider', 'responsible-professional', 'coercion-rules-somatic'],
        needed: ['objects', 'intrusiveness'],
      },
    },
  ],
  // pbrl § 4-3 (2): from 'obviously' to 'in all likelihood'.
  [
    '07-competence-before-and-after-june-2026.json',
    0,
    '2026-05-31',
    { whoDecides: 'patient', competenceLapses: 'stands' },
  ],
  [
    '07-competence-before-and-after-june-2026.json',
    0,
    '2026-06-01',
    { whoDecides: 'patient', competenceLapses: 'may-lapse' },
  ],
  // pbrl § 4-4 (1) to (3), bl § 30.
  [
    '08-parents-disagree.json',
    0,
    '2026-02-01',
    {
      whoDecides: 'parental-responsibility',
      childHeard: 'must-be-heard',
      parentalConsent: 'insufficient',
    },
  ],
  [
    '08-parents-disagree.json',
    1,
    '2026-02-01',
    { parentalConsent: 'sufficient-after-hearing-both' },
  ],
  ['08-parents-disagree.json', 2, '2026-02-01', { parentalConsent: 'sufficient' }],
  [
    '08-parents-disagree.json',
    3,
    '2026-02-01',
    {
      parentalConsent: {
        possible: ['sufficient', 'sufficient-after-hearing-both', 'insufficient'],
        needed: ['purpose'],
      },
    },
  ],
  // Whatever the day of birth, whoever is 16 or more and competent decides.
  [
    '09-birth-year-only.json',
    0,
    '2026-11-22',
    {
      whoDecides: 'patient',
      childHeard: { possible: ['decides-alone', 'not-applicable'], needed: ['age'] },
    },
  ],
  [
    '09-birth-year-only.json',
    1,
    '2026-11-22',
    {
      whoDecides: {
        possible: ['guardian', 'provider', 'responsible-professional', 'parental-responsibility'],
        needed: ['age', 'personalCapacityDeprived', 'intrusiveness'],
      },
    },
  ],
  [
    '09-birth-year-only.json',
    2,
    '2026-11-22',
    { whoDecides: { possible: ['patient', 'parental-responsibility'], needed: ['age'] } },
  ],
  // hpl § 22: next of kin consent to the sharing; nobody is named to consent to the plan (ipf § 5).
  ...(['2026-06-30', '2026-07-01'] as const).map(
    (on) =>
      [
        '10-plan-group-adult.json',
        0,
        on,
        {
          informationSharing: 'next-of-kin',
          sharingWithCooperatingPersonnel: 'consent-needed',
          individualPlan: 'not-regulated',
          coordinator: 'may-be-declined',
          nextOfKinTakesPart: 'takes-part-with-patient',
        },
      ] as const,
  ),
  // ipf § 5, hpl §§ 22 (1) and 25, hol § 7-2 a; what is taken from the record also by pbrl § 5-3.
  [
    '11-plan-group-youth.json',
    0,
    '2026-02-01',
    {
      informationSharing: 'patient',
      individualPlan: 'recipient',
      coordinator: 'may-be-declined',
      childCoordinator: 'parental-responsibility',
      sharingWithCooperatingPersonnel: {
        possible: ['allowed', 'allowed-for-weighty-reasons', 'not-allowed-against-objection'],
        needed: ['patientsAttitude', 'fromRecord', 'weightyReasons'],
      },
      informParents: parentsMayNeed,
    },
  ],
  // Child welfare to 2022 and from 2026; from 2023 to 2025 the act did not name this prohibition.
  [
    '12-removal-prohibition.json',
    0,
    '2022-12-01',
    { whoDecides: 'child-welfare', informChildWelfare: 'inform-child-welfare' },
  ],
  [
    '12-removal-prohibition.json',
    0,
    '2024-05-01',
    { whoDecides: 'parental-responsibility', informChildWelfare: 'no-own-right' },
  ],
  [
    '12-removal-prohibition.json',
    0,
    '2026-02-01',
    { whoDecides: 'child-welfare-or-carer', informChildWelfare: 'inform-child-welfare-and-carer' },
  ],
  // pbrl §§ 1-3 b, 3-1 (3), 4-6 (2).
  [
    '13-next-of-kin.json',
    0,
    '2026-02-01',
    { whoDecides: 'responsible-professional', nextOfKinTakesPart: 'takes-part-with-patient' },
  ],
]
