import type { CaseDocument, CaseQuestion } from 'vilkar'

/** The outcome of a question; several where the answer is open, and then what is needed. */
type Expected =
  | string
  | { readonly possible: readonly string[]; readonly needed: readonly string[] }

type Answers = Partial<Record<CaseQuestion, Expected>>

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
      'consent.who-decides': 'patient',
      'consent.child-heard': 'decides-alone',
      'consent.inform-parents': parentsMayNeed,
      'consent.information-sharing': 'patient',
    },
  ],
  [
    '01-help-unknown-to-parents.json',
    1,
    '2026-02-01',
    {
      'consent.who-decides': 'patient',
      'consent.inform-parents': 'only-what-parental-responsibility-requires-and-tell-patient',
    },
  ],
  // pbrl §§ 3-4 (1), 4-4 (1) and (5).
  [
    '01-help-unknown-to-parents.json',
    2,
    '2026-02-01',
    {
      'consent.who-decides': 'parental-responsibility',
      'consent.child-heard': 'must-be-heard-with-great-weight',
      'consent.inform-parents': 'inform',
      'consent.information-sharing': 'parental-responsibility',
    },
  ],
  // Before 2018 the child could keep the parents from knowing; no provision let it consent alone.
  [
    '02-before-and-after-2018.json',
    0,
    '2017-12-31',
    {
      'consent.who-decides': 'requires-judgement',
      'consent.child-heard': 'must-be-heard-with-great-weight',
      'consent.inform-parents': 'do-not-inform',
      'consent.information-sharing': 'requires-judgement',
    },
  ],
  [
    '02-before-and-after-2018.json',
    0,
    '2018-01-01',
    {
      'consent.who-decides': 'patient',
      'consent.child-heard': 'decides-alone',
      'consent.inform-parents': 'do-not-inform',
      'consent.information-sharing': 'patient',
    },
  ],
  // pbrl §§ 3-4 (6) and 4-4 (4), which name foster parents from 2026-01-01.
  [
    '03-foster-care.json',
    0,
    '2025-12-31',
    {
      'consent.who-decides': 'child-welfare',
      'consent.child-heard': 'must-be-heard-with-great-weight',
      'consent.inform-child-welfare': 'inform-child-welfare',
    },
  ],
  [
    '03-foster-care.json',
    0,
    '2026-01-01',
    {
      'consent.who-decides': 'child-welfare-or-carer',
      'consent.child-heard': 'must-be-heard-with-great-weight',
      'consent.inform-child-welfare': 'inform-child-welfare-and-carer',
    },
  ],
  // pbrl § 4-5 (2) covers the care order only, and names no foster parents; § 3-4 (6) does. Whoever
  // consents for one who lacks competence is told what consenting takes, next of kin by § 3-3 (2).
  [
    '04-emergency-placement-17.json',
    0,
    '2026-07-15',
    {
      'consent.who-decides': 'parental-responsibility',
      'consent.child-heard': 'must-be-heard-with-great-weight',
      'consent.inform-parents': 'as-next-of-kin-or-to-consent',
      'consent.inform-child-welfare': 'inform-child-welfare-and-carer',
      'consent.parents-consent-suffices': {
        possible: ['requires-judgement', 'insufficient'],
        needed: ['healthCarePurpose'],
      },
    },
  ],
  [
    '05-care-order-17.json',
    0,
    '2026-07-15',
    {
      'consent.who-decides': 'child-welfare',
      'consent.inform-parents': 'as-next-of-kin-or-to-consent',
      'consent.inform-child-welfare': 'inform-child-welfare-and-carer',
      'consent.validity': 'given-by-someone-else',
    },
  ],
  [
    '05-care-order-17.json',
    1,
    '2026-07-15',
    {
      'consent.who-decides': 'coercion-rules-somatic',
      'consent.objection': 'coercion-rules-somatic',
    },
  ],
  // pbrl § 4-6 (1) to (3), chapter 4 A.
  ['06-adult-lacking-competence.json', 0, '2026-02-01', { 'consent.who-decides': 'provider' }],
  [
    '06-adult-lacking-competence.json',
    1,
    '2026-02-01',
    { 'consent.who-decides': 'responsible-professional' },
  ],
  [
    '06-adult-lacking-competence.json',
    2,
    '2026-02-01',
    { 'consent.who-decides': 'coercion-rules-somatic' },
  ],
  [
    '06-adult-lacking-competence.json',
    3,
    '2026-02-01',
    { 'consent.who-decides': 'coercion-rules-somatic' },
  ],
  [
    '06-adult-lacking-competence.json',
    4,
    '2026-02-01',
    {
      'consent.who-decides': {
        possible: ['provider', 'responsible-professional', 'coercion-rules-somatic'],
        needed: ['objectsToHealthCare', 'intrusiveness'],
      },
    },
  ],
  // pbrl § 4-3 (2): from 'obviously' to 'in all likelihood'.
  [
    '07-competence-before-and-after-june-2026.json',
    0,
    '2026-05-31',
    { 'consent.who-decides': 'patient', 'consent.competence-lapses': 'stands' },
  ],
  [
    '07-competence-before-and-after-june-2026.json',
    0,
    '2026-06-01',
    { 'consent.who-decides': 'patient', 'consent.competence-lapses': 'may-lapse' },
  ],
  // pbrl § 4-4 (1) to (3), bl § 30.
  [
    '08-parents-disagree.json',
    0,
    '2026-02-01',
    {
      'consent.who-decides': 'parental-responsibility',
      'consent.child-heard': 'must-be-heard',
      'consent.parents-consent-suffices': 'insufficient',
    },
  ],
  [
    '08-parents-disagree.json',
    1,
    '2026-02-01',
    { 'consent.parents-consent-suffices': 'sufficient-after-hearing-both' },
  ],
  [
    '08-parents-disagree.json',
    2,
    '2026-02-01',
    { 'consent.parents-consent-suffices': 'sufficient' },
  ],
  [
    '08-parents-disagree.json',
    3,
    '2026-02-01',
    {
      'consent.parents-consent-suffices': {
        possible: ['sufficient', 'sufficient-after-hearing-both', 'insufficient'],
        needed: ['healthCarePurpose'],
      },
    },
  ],
  // Whatever the day of birth, whoever is 16 or more and competent decides.
  [
    '09-birth-year-only.json',
    0,
    '2026-11-22',
    {
      'consent.who-decides': 'patient',
      'consent.child-heard': { possible: ['decides-alone', 'not-applicable'], needed: ['age'] },
    },
  ],
  [
    '09-birth-year-only.json',
    1,
    '2026-11-22',
    {
      'consent.who-decides': {
        possible: ['guardian', 'provider', 'responsible-professional', 'parental-responsibility'],
        needed: ['age', 'personalCapacityDeprived', 'intrusiveness'],
      },
    },
  ],
  [
    '09-birth-year-only.json',
    2,
    '2026-11-22',
    {
      'consent.who-decides': { possible: ['patient', 'parental-responsibility'], needed: ['age'] },
    },
  ],
  // hpl § 22: next of kin consent to the sharing; a guardian whose mandate covers it to the plan (ipf § 5, vgml § 32).
  ...(['2026-06-30', '2026-07-01'] as const).map(
    (on) =>
      [
        '10-plan-group-adult.json',
        0,
        on,
        {
          'consent.information-sharing': 'next-of-kin',
          'consent.sharing-with-cooperating-personnel': 'consent-needed',
          'consent.individual-plan': 'guardian',
          'consent.coordinator': 'may-be-declined',
          'consent.next-of-kin-takes-part': 'takes-part-with-patient',
        },
      ] as const,
  ),
  // ipf § 5, hpl §§ 22 (1) and 25, hol § 7-2 a; what is taken from the record also by pbrl § 5-3.
  [
    '11-plan-group-youth.json',
    0,
    '2026-02-01',
    {
      'consent.information-sharing': 'patient',
      'consent.individual-plan': 'recipient',
      'consent.coordinator': 'may-be-declined',
      'consent.child-coordinator': 'parental-responsibility',
      'consent.sharing-with-cooperating-personnel': {
        possible: ['allowed', 'allowed-for-weighty-reasons', 'not-allowed-against-objection'],
        needed: ['patientsAttitude', 'fromRecord', 'weightyReasons'],
      },
      'consent.inform-parents': parentsMayNeed,
    },
  ],
  // Child welfare to 2022 and from 2026; from 2023 to 2025 the act did not name this prohibition.
  [
    '12-removal-prohibition.json',
    0,
    '2022-12-01',
    {
      'consent.who-decides': 'child-welfare',
      'consent.inform-child-welfare': 'inform-child-welfare',
    },
  ],
  [
    '12-removal-prohibition.json',
    0,
    '2024-05-01',
    {
      'consent.who-decides': 'parental-responsibility',
      'consent.inform-child-welfare': 'no-own-right',
    },
  ],
  [
    '12-removal-prohibition.json',
    0,
    '2026-02-01',
    {
      'consent.who-decides': 'child-welfare-or-carer',
      'consent.inform-child-welfare': 'inform-child-welfare-and-carer',
    },
  ],
  // pbrl §§ 1-3 b, 3-1 (3), 4-6 (2).
  [
    '13-next-of-kin.json',
    0,
    '2026-02-01',
    {
      'consent.who-decides': 'responsible-professional',
      'consent.next-of-kin-takes-part': 'takes-part-with-patient',
    },
  ],
  // hol § 7-1, pbrl § 2-5; hrf §§ 16 and 18 to 2022-07-31, ipf § 4 from 2022-08-01.
  [
    '14-plan-under-the-old-list.json',
    0,
    '2022-07-31',
    { 'plan.right': 'right', 'plan.prepare': 'municipality' },
  ],
  [
    '14-plan-under-the-old-list.json',
    0,
    '2022-08-01',
    { 'plan.right': 'right', 'plan.prepare': 'municipality' },
  ],
  // hol §§ 7-2 and 7-2 a, pbrl §§ 2-5 b, 2-5 c and 7-2: the child coordinator begins on 2022-08-01.
  [
    '15-child-with-several-services.json',
    0,
    '2022-07-31',
    {
      'plan.prepare': 'municipality',
      'plan.coordinator.municipality': {
        possible: ['must-offer', 'declined'],
        needed: ['coordinatorDeclined'],
      },
      'plan.coordinator.child': 'not-in-force',
      'plan.notify': 'no-own-duty',
      'plan.complaint': 'no-such-right',
    },
  ],
  [
    '15-child-with-several-services.json',
    0,
    '2022-08-01',
    {
      'plan.prepare': 'municipality',
      'plan.coordinator.child': 'must-appoint',
      'plan.notify': 'not-regulated',
      'plan.complaint': 'county-governor',
    },
  ],
  // ipf § 8 names no service where the specialist service and NAV are needed and the municipality's is not.
  [
    '16-specialist-and-nav.json',
    0,
    '2026-02-01',
    { 'plan.right': 'right', 'plan.prepare': 'not-regulated', 'plan.start': 'may-start' },
  ],
  // ipf § 5 (1): the plan is voluntary.
  [
    '16-specialist-and-nav.json',
    1,
    '2026-02-01',
    {
      'plan.right': 'not-wanted',
      'plan.prepare': 'may-not-prepare',
      'plan.start': 'withdrawn',
    },
  ],
  // pbrl §§ 4-3 (1) b and 4-4 (1): parents to the day before the sixteenth birthday.
  [
    '17-plan-turns-16.json',
    0,
    '2026-02-01',
    { 'consent.individual-plan': 'parental-responsibility', 'plan.start': 'may-start' },
  ],
  [
    '17-plan-turns-16.json',
    0,
    '2026-04-12',
    { 'consent.individual-plan': 'recipient', 'plan.start': 'given-by-someone-else' },
  ],
  ['18-plan-overdue.json', 0, '2026-02-01', { 'plan.start': 'given-by-someone-else' }],
  // The draft guide of 2014 weighs features and gives no threshold; hol § 3-1, hrf § 1.
  [
    '19-which-level.json',
    0,
    '2026-02-01',
    {
      'responsibility.level': {
        possible: ['both-levels-advised', 'requires-judgement'],
        needed: ['specialisedCompetence', 'nearSpecialisedTreatment', 'broadAssessment'],
      },
      'responsibility.meanwhile': 'municipality-acts',
      'responsibility.refusal-ground': 'not-a-ground',
    },
  ],
  ['19-which-level.json', 1, '2026-02-01', { 'responsibility.level': 'both-levels-advised' }],
  // Two years are practice; the two years included are the municipality's. hrf § 9 whoever pays.
  [
    '20-device-for-two-years.json',
    0,
    '2026-02-01',
    {
      'responsibility.assistive-device.finances': 'municipality',
      'responsibility.assistive-device.task': 'municipality',
    },
  ],
  [
    '20-device-for-two-years.json',
    1,
    '2026-02-01',
    { 'responsibility.assistive-device.finances': 'national-insurance' },
  ],
  // tolkl §§ 4, 6 and 7, from 2022-01-01; § 7 (5) dispenses through 2026-12-31.
  [
    '21-interpreter.json',
    0,
    '2021-12-31',
    {
      'responsibility.interpreter.required': 'advised',
      'responsibility.interpreter.qualified': 'qualified-advised',
      // fvl § 11 e, from 2016-07-01.
      'responsibility.interpreter.child': 'forbidden',
    },
  ],
  [
    '21-interpreter.json',
    0,
    '2022-01-01',
    {
      'responsibility.interpreter.required': 'must-use',
      'responsibility.interpreter.qualified': 'dispensation',
      'responsibility.interpreter.child': 'forbidden',
    },
  ],
  [
    '21-interpreter.json',
    0,
    '2027-01-01',
    {
      'responsibility.interpreter.required': 'must-use',
      'responsibility.interpreter.qualified': 'must-be-qualified',
      'responsibility.interpreter.child': 'forbidden',
    },
  ],
  // pbrl §§ 2-2 and 2-2 a, priof § 1; a medical condition left open is no refusal. Law note § 3.5, T1.
  [
    '22-referral-across-easter.json',
    0,
    '2026-04-16',
    {
      'priority.right': { possible: ['right', 'no-right'], needed: ['reasonableCost'] },
      'priority.assessment-deadline': 'assess-and-inform-within-10-working-days',
      'priority.referral-return': 'must-assess-as-it-is',
      'priority.target-group': 'child-habilitation-possible',
    },
  ],
  // priof § 2: loss of prognosis was a condition to 2015-10-31; 30 working days became 10 the day after.
  [
    '23-right-in-four-eras.json',
    0,
    '2026-02-01',
    {
      'priority.right': 'no-right-but-care-offered',
      'priority.assessment-deadline': 'assess-within-30-working-days',
    },
  ],
  [
    '23-right-in-four-eras.json',
    1,
    '2026-02-01',
    {
      'priority.right': 'right',
      'priority.assessment-deadline': 'inform-within-10-working-days',
    },
  ],
  [
    '23-right-in-four-eras.json',
    2,
    '2026-02-01',
    {
      'priority.right': 'right',
      'priority.assessment-deadline': 'assess-and-inform-within-10-working-days',
    },
  ],
  // priof § 4 a for those under 23; pbrl § 7-7 and fvl § 31 on a late complaint.
  [
    '24-near-18-and-the-cap.json',
    0,
    '2026-04-20',
    {
      'priority.start-deadline': 'deadline-for-start-within-65-working-days',
      'priority.complaint': 'late-may-be-heard',
    },
  ],
  // hrf § 7: the coordinating unit, unless another place was decided on.
  [
    '25-cooperation-agreement.json',
    0,
    '2022-07-31',
    { 'cooperation.contact-point': 'municipal-unit' },
  ],
  [
    '25-cooperation-agreement.json',
    0,
    '2022-08-01',
    { 'cooperation.contact-point': 'municipal-unit' },
  ],
  // hol § 3-1 (1), sphl § 2-1 a (1): read so that an agreement moves no responsibility.
  [
    '26-clause-that-moves-responsibility.json',
    0,
    '2026-02-01',
    { 'responsibility.agreement-limit': 'may-not-agree' },
  ],
  ['27-patient-agreement.json', 0, '2026-02-01', { 'responsibility.meanwhile': 'as-agreed' }],
  ['28-coordinating-unit.json', 0, '2026-02-01', { 'cooperation.contact-point': 'municipal-unit' }],
]

/**
 * What the documents of the example cases lack as a duty, which recommendations they do not follow, and
 * what is left to a reader, by hand from ipf §§ 5 and 9, hpl § 22, hol §§ 6-2 and 7-3 and the guides: file,
 * day, the places in the document; where there are many recommendations, their number.
 */
export const expectedFindings: readonly (readonly [
  file: string,
  on: string,
  document: CaseDocument,
  lacking: readonly string[],
  notFollowed: readonly string[] | number,
  forReader: readonly string[],
])[] = [
  ['14-plan-under-the-old-list.json', '2022-07-31', 'individualPlan', [], [], []],
  [
    '14-plan-under-the-old-list.json',
    '2022-08-01',
    'individualPlan',
    ['/preparedBy', '/offers/coordinator', '/offers/contactDoctor'],
    [],
    [],
  ],
  ['17-plan-turns-16.json', '2026-02-01', 'individualPlan', [], [], ['/recipient/birthDate']],
  [
    '18-plan-overdue.json',
    '2026-02-01',
    'individualPlan',
    [
      '/period/until',
      '/revisions/1/done',
      '/revisions/2/done',
      '/lastUpdated',
      '/activePlans',
      '/consents/0/as',
      '/consents/0/on',
      '/participants/0',
      '/participants/1',
    ],
    ['/coordinators/0/handover', '/coordinators', '/revisions/2/planned'],
    ['/consents/0'],
  ],
  [
    '22-referral-across-easter.json',
    '2026-04-16',
    'referral',
    [],
    ['/municipality/benefitDescribed'],
    [],
  ],
  // hol § 6-2 (1) no. 12 and 13 from 2022-08-01.
  ['25-cooperation-agreement.json', '2022-07-31', 'cooperationAgreement', [], 49, ['/predictable']],
  [
    '25-cooperation-agreement.json',
    '2022-08-01',
    'cooperationAgreement',
    ['/jointDevelopment', '/childrenAndYouth'],
    49,
    ['/predictable'],
  ],
  [
    '26-clause-that-moves-responsibility.json',
    '2026-02-01',
    'cooperationAgreement',
    ['/jointMeasures/1/employer', '/clauses/1/responsible'],
    44,
    ['/jointDevelopment'],
  ],
  [
    '27-patient-agreement.json',
    '2026-02-01',
    'patientAgreement',
    ['/unitToldOfPlanNeed'],
    [
      '/involved/3',
      '/parties/2/extent',
      '/municipalEffort/afterEnd',
      '/declinedMeasures/0/complaintExplained',
    ],
    ['/startsFromNeed', '/participation'],
  ],
  // hol § 7-3 on child coordinators from 2022-08-01.
  [
    '28-coordinating-unit.json',
    '2026-02-01',
    'coordinatingUnit',
    [
      '/tasks/appointsChildCoordinators',
      '/tasks/trainsChildCoordinators',
      '/tasks/guidesChildCoordinators',
    ],
    37,
    [],
  ],
  ['28-coordinating-unit.json', '2026-02-01', 'municipalPlan', ['/content/corrected'], 9, []],
]
