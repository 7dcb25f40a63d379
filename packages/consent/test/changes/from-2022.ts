import { to, type Reform } from './reform.ts'

const userWithGuardian = {
  age: 40,
  decisionCompetence: 'lacks',
  receivesHealthCare: false,
  parentsInformed: 'informed',
  matter: 'ordinary',
  mandatedRepresentative: 'guardian',
} as const

/** 2022-08-01: FOR-2022-06-22-1110, LOV-2021-06-11-78. */
export const planAndCoordinator: Reform = {
  day: '2022-08-01',
  says: 'plan and coordinator: the rules on health care no longer reach them; a child coordinator is new',
  by: ['ipf § 5 (1)', 'hrf § 16', 'pbrl § 2-5 b', 'pbrl § 2-5 c', 'hol § 7-2 a'],
  changes: {
    'consent.coordinator-rule': to('may-be-declined', 'as-for-the-plan'),
    'consent.individual-plan': [
      ...to('attorney', 'provider'),
      ...to('child-welfare', 'recipient'),
      ...to('guardian', 'provider', 'recipient'),
      ...to('not-regulated', 'provider', 'recipient', 'requires-judgement'),
      ...to('parental-responsibility', 'recipient'),
    ],
    'consent.individual-plan-by-age': [
      ...to('attorney', 'provider'),
      ...to('guardian', 'provider'),
      ...to('minor-representative', 'recipient'),
      ...to('not-regulated', 'provider', 'recipient', 'requires-judgement'),
    ],
    'consent.coordinator': to(
      'may-be-declined',
      'attorney',
      'child-welfare',
      'guardian',
      'nobody',
      'not-regulated',
      'parental-responsibility',
      'provider',
      'recipient',
      'requires-judgement',
    ),
    'consent.child-coordinator': [
      ...to('child-welfare', 'not-in-force'),
      ...to('ended', 'not-in-force'),
      ...to('expectant-parents', 'not-in-force'),
      ...to('guardian', 'not-in-force'),
      ...to('parental-responsibility', 'not-in-force'),
    ],
    'consent.child-coordinator-rule': [
      ...to('ended', 'not-in-force'),
      ...to('expectant-parents', 'not-in-force'),
      ...to('minor-representative', 'not-in-force'),
    ],
  },
  cases: [
    {
      of: 'consent.individual-plan-by-age',
      says: 'who agrees to the plan did not change',
      given: {
        age: 18,
        decisionCompetence: 'has',
        personalCapacityDeprived: false,
        receivesHealthCare: true,
        parentsInformed: 'informed',
        matter: 'ordinary',
        mandatedRepresentative: 'none',
        objectsToPlan: false,
      },
      before: 'recipient',
      after: 'recipient',
    },
    {
      of: 'consent.individual-plan-by-age',
      says: 'that whoever gives the care decides for an adult patient without competence ended',
      given: {
        age: 40,
        decisionCompetence: 'lacks',
        personalCapacityDeprived: false,
        receivesHealthCare: true,
        parentsInformed: 'informed',
        matter: 'ordinary',
        mandatedRepresentative: 'none',
        objectsToPlan: false,
      },
      before: 'provider',
      after: 'not-regulated',
    },
    {
      of: 'consent.individual-plan-by-age',
      says: 'for a user it was not regulated before and after',
      given: {
        age: 40,
        decisionCompetence: 'lacks',
        personalCapacityDeprived: false,
        receivesHealthCare: false,
        parentsInformed: 'informed',
        matter: 'ordinary',
        mandatedRepresentative: 'none',
        objectsToPlan: false,
      },
      before: 'not-regulated',
      after: 'not-regulated',
    },
    {
      of: 'consent.individual-plan-by-age',
      says: 'that a patient of 13 whose parents are not told agrees alone ended too',
      given: {
        age: 13,
        decisionCompetence: 'has',
        personalCapacityDeprived: false,
        receivesHealthCare: true,
        parentsInformed: 'withheld-at-childs-wish',
        matter: 'ordinary',
        mandatedRepresentative: 'none',
        objectsToPlan: false,
      },
      before: 'recipient',
      after: 'not-regulated',
    },
    {
      of: 'consent.child-coordinator',
      says: 'the parents of a child may want a child coordinator',
      given: { age: 5, childExpected: false, careTakenOver: 'no', parentalResponsibility: 'sole' },
      before: 'not-in-force',
      after: 'parental-responsibility',
    },
  ],
}

const placedBefore2023 = [
  ...to('parental-responsibility', 'child-welfare'),
  ...to('guardian', 'child-welfare'),
]
const hiddenBefore2023 = [
  ...placedBefore2023,
  ...to('provider-for-now', 'child-welfare'),
  ...to('not-regulated', 'child-welfare'),
]

/** 2023-01-01: LOV-2021-06-18-97. */
export const childWelfareAct: Reform = {
  day: '2023-01-01',
  says: 'the child welfare act of 2021: a removal prohibition no longer moves consent or information',
  by: ['pbrl § 3-4 (6)', 'pbrl § 4-4 (4)', 'pbrl § 4-5 (2)'],
  changes: {
    'consent.minor-representative': placedBefore2023,
    'consent.on-behalf': hiddenBefore2023,
    'consent.who-decides': hiddenBefore2023,
    'consent.information-sharing': [
      ...placedBefore2023,
      ...to('requires-judgement', 'child-welfare'),
    ],
    'consent.inform-child-welfare': to('no-own-right', 'inform-child-welfare'),
    'consent.parents-consent-suffices': [
      ...to('insufficient', 'not-applicable'),
      ...to('sufficient', 'not-applicable'),
      ...to('sufficient-after-hearing-both', 'not-applicable'),
      ...to('not-regulated', 'not-applicable'),
      ...to('requires-judgement', 'not-applicable'),
    ],
    'consent.withdrawal': [
      ...to('consent-lapses', 'not-theirs'),
      ...to('other-consent-is-enough', 'not-theirs'),
      ...to('requires-judgement', 'not-theirs'),
      ...to('stop-and-inform', 'not-theirs'),
      ...to('not-theirs', 'stop-and-inform'),
    ],
    'consent.individual-plan': [...placedBefore2023, ...to('not-regulated', 'child-welfare')],
  },
  cases: [
    {
      of: 'consent.minor-representative',
      says: 'a removal prohibition gives a 15-year-old back to the parents',
      given: { age: 15, careTakenOver: 'removal-prohibition', parentalResponsibility: 'joint' },
      before: 'child-welfare',
      after: 'parental-responsibility',
    },
    {
      of: 'consent.minor-representative',
      says: 'a care order does not',
      given: { age: 15, careTakenOver: 'care-order', parentalResponsibility: 'joint' },
      before: 'child-welfare',
      after: 'child-welfare',
    },
    {
      of: 'consent.minor-representative',
      says: 'an emergency placement does not',
      given: { age: 15, careTakenOver: 'emergency-placement', parentalResponsibility: 'joint' },
      before: 'child-welfare',
      after: 'child-welfare',
    },
    {
      of: 'consent.minor-representative',
      says: 'at 16 an emergency placement counts neither before nor after',
      given: { age: 16, careTakenOver: 'emergency-placement', parentalResponsibility: 'joint' },
      before: 'parental-responsibility',
      after: 'parental-responsibility',
    },
  ],
}

/** 2023-04-01: LOV-2023-03-31-5. */
export const guardianshipSupport: Reform = {
  day: '2023-04-01',
  says: 'guardianship as support: no guardian acts against what a person with legal capacity wants',
  by: ['vgml § 33 (2)'],
  changes: {},
  cases: [
    {
      of: 'consent.individual-plan-by-age',
      says: 'nobody agrees to a plan that an adult user objects to, before by the guide, after by the act',
      given: { ...userWithGuardian, personalCapacityDeprived: false, objectsToPlan: true },
      before: 'nobody',
      after: 'nobody',
    },
    {
      of: 'consent.individual-plan-by-age',
      says: 'the guardian does where the user accepts',
      given: { ...userWithGuardian, personalCapacityDeprived: false, objectsToPlan: false },
      before: 'guardian',
      after: 'guardian',
    },
    {
      of: 'consent.individual-plan-by-age',
      says: 'nobody does against the will where a court has taken capacity away either',
      given: { ...userWithGuardian, personalCapacityDeprived: true, objectsToPlan: true },
      before: 'nobody',
      after: 'nobody',
    },
  ],
}

const alarmUnderChapter9 = {
  technology: 'warning',
  technologyPartOf: 'chapter-9-services',
  age: 40,
  decisionCompetence: 'lacks',
  objectsToTechnology: false,
  necessaryAgainstHarm: true,
  inPersonsInterest: true,
} as const

/** 2025-09-01: LOV-2025-06-20-67. */
export const warningToPatientsRights: Reform = {
  day: '2025-09-01',
  says: 'warning and locating: no longer coercion by itself towards persons with an intellectual disability',
  by: ['hol § 9-2 (2)'],
  changes: {
    'consent.warning-technology': [
      ...to('service-decides', 'coercion-rules-services'),
      ...to('conditions-not-met', 'coercion-rules-services'),
      ...to('not-under-this-section', 'coercion-rules-services'),
      ...to('own-consent', 'coercion-rules-services'),
    ],
  },
  cases: [
    {
      of: 'consent.warning-technology',
      says: 'where the person has competence, an intrusive one needs own consent',
      given: { ...alarmUnderChapter9, decisionCompetence: 'has', intrusiveWarning: true },
      before: 'coercion-rules-services',
      after: 'own-consent',
    },
    {
      of: 'consent.warning-technology',
      says: 'an intrusive warning system follows the patients’ rights act',
      given: { ...alarmUnderChapter9, intrusiveWarning: true },
      before: 'coercion-rules-services',
      after: 'service-decides',
    },
    {
      of: 'consent.warning-technology',
      says: 'one that is not intrusive already did',
      given: { ...alarmUnderChapter9, intrusiveWarning: false },
      before: 'service-decides',
      after: 'service-decides',
    },
    {
      of: 'consent.warning-technology',
      says: 'what the person objects to is coercion before and after',
      given: { ...alarmUnderChapter9, objectsToTechnology: true, intrusiveWarning: true },
      before: 'coercion-rules-services',
      after: 'coercion-rules-services',
    },
  ],
}

const carersNow = to(
  'child-welfare-or-carer',
  'child-welfare',
  'parental-responsibility',
  'guardian',
)
const hiddenCarersNow = [
  ...carersNow,
  ...to('child-welfare-or-carer', 'provider-for-now', 'not-regulated'),
]

/** 2026-01-01: LOV-2025-06-20-39. */
export const fosterCarers: Reform = {
  day: '2026-01-01',
  says: 'foster parents and institutions: own rights under 16; the removal prohibition counts again',
  by: ['pbrl § 3-4 (6)', 'pbrl § 4-4 (4)', 'pbrl § 4-4 (4) sentence 2'],
  changes: {
    'consent.minor-representative': carersNow,
    'consent.on-behalf': hiddenCarersNow,
    'consent.who-decides': hiddenCarersNow,
    'consent.information-sharing': [
      ...carersNow,
      ...to('child-welfare-or-carer', 'requires-judgement'),
    ],
    'consent.inform-child-welfare': to(
      'inform-child-welfare-and-carer',
      'inform-child-welfare',
      'no-own-right',
    ),
    'consent.parents-consent-suffices': to(
      'not-applicable',
      'insufficient',
      'sufficient',
      'sufficient-after-hearing-both',
    ),
    'consent.withdrawal': [
      ...to('not-theirs', 'consent-lapses', 'other-consent-is-enough', 'stop-and-inform'),
      ...to('stop-and-inform', 'not-theirs'),
    ],
    'consent.individual-plan': to(
      'child-welfare-or-carer',
      'child-welfare',
      'guardian',
      'not-regulated',
      'parental-responsibility',
    ),
    'consent.child-coordinator': to('child-welfare-or-carer', 'child-welfare'),
    'consent.minor-representative-outside-health-care': to(
      'child-welfare-or-carer',
      'child-welfare',
    ),
  },
  cases: [
    {
      of: 'consent.minor-representative',
      says: 'a foster parent may consent for a 15-year-old under a care order',
      given: { age: 15, careTakenOver: 'care-order', parentalResponsibility: 'joint' },
      before: 'child-welfare',
      after: 'child-welfare-or-carer',
    },
    {
      of: 'consent.minor-representative',
      says: 'a foster parent may not for a 16-year-old',
      given: { age: 16, careTakenOver: 'care-order', parentalResponsibility: 'joint' },
      before: 'child-welfare',
      after: 'child-welfare',
    },
    {
      of: 'consent.minor-representative',
      says: 'a removal prohibition changes nothing for a 16-year-old',
      given: { age: 16, careTakenOver: 'removal-prohibition', parentalResponsibility: 'joint' },
      before: 'parental-responsibility',
      after: 'parental-responsibility',
    },
    {
      of: 'consent.minor-representative',
      says: 'a child at home is not concerned',
      given: { age: 15, careTakenOver: 'no', parentalResponsibility: 'joint' },
      before: 'parental-responsibility',
      after: 'parental-responsibility',
    },
    {
      of: 'consent.inform-child-welfare',
      says: 'but a foster parent is told of a 17-year-old',
      given: { age: 17, careTakenOver: 'care-order' },
      before: 'inform-child-welfare',
      after: 'inform-child-welfare-and-carer',
    },
    {
      of: 'consent.inform-child-welfare',
      says: 'nobody is told of an 18-year-old',
      given: { age: 18, careTakenOver: 'care-order' },
      before: 'no-own-right',
      after: 'no-own-right',
    },
  ],
}
