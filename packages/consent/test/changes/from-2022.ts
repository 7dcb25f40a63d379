import { to, type Reform } from './reform.ts'

/** 2022-08-01: FOR-2022-06-22-1110, LOV-2021-06-11-78. */
export const planAndCoordinator: Reform = {
  day: '2022-08-01',
  says: 'plan and coordinator: no rule asks for consent to a coordinator; a child coordinator is new',
  by: ['ipf § 5 (1)', 'hrf § 16', 'pbrl § 2-5 b', 'pbrl § 2-5 c', 'hol § 7-2 a'],
  changes: {
    'consent.coordinator-rule': to('may-be-declined', 'as-for-the-plan'),
    'consent.coordinator': to(
      'may-be-declined',
      'recipient',
      'guardian',
      'not-regulated',
      'parental-responsibility',
      'child-welfare',
    ),
    'consent.child-coordinator-rule': [
      ...to('minor-representative', 'not-in-force'),
      ...to('ended', 'not-in-force'),
      ...to('expectant-parents', 'not-in-force'),
      ...to('parental-responsibility', 'not-in-force'),
      ...to('child-welfare', 'not-in-force'),
      ...to('guardian', 'not-in-force'),
    ],
    'consent.child-coordinator': [
      ...to('expectant-parents', 'not-in-force'),
      ...to('ended', 'not-in-force'),
      ...to('parental-responsibility', 'not-in-force'),
      ...to('child-welfare', 'not-in-force'),
      ...to('guardian', 'not-in-force'),
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
      },
      before: 'recipient',
      after: 'recipient',
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
  ...to('parental-responsibility', 'child-welfare', 'not-regulated'),
  ...to('guardian', 'child-welfare', 'not-regulated'),
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
    'consent.individual-plan': placedBefore2023,
    'consent.child-coordinator': [
      ...to('parental-responsibility', 'child-welfare'),
      ...to('guardian', 'child-welfare'),
    ],
    'consent.information-sharing': [
      ...to('parental-responsibility', 'child-welfare'),
      ...to('guardian', 'child-welfare'),
    ],
    'consent.inform-child-welfare': to('no-own-right', 'inform-child-welfare'),
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
      says: 'at 16 only the care order counts, by a text now read',
      given: { age: 16, careTakenOver: 'emergency-placement', parentalResponsibility: 'joint' },
      before: 'not-regulated',
      after: 'parental-responsibility',
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
    'consent.individual-plan': carersNow,
    'consent.child-coordinator': carersNow,
    'consent.information-sharing': carersNow,
    'consent.inform-child-welfare': to(
      'inform-child-welfare-and-carer',
      'inform-child-welfare',
      'no-own-right',
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
