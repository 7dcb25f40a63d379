import { under } from '@vilkar/core'
import { since, type Citation } from '@vilkar/law'
import { needs, type PreparationRow } from './question.js'

const days = { from: since.suspension2020, until: since.suspensionEnd2020 }
const anyOfNav = ['services', 'qualification-programme'] as const
/** What child welfare gives where a plan is not necessary: bvl1992 § 3-2 a. */
const notNecessary = ['none', 'measures'] as const

/** Gives a row without and with medication-assisted rehabilitation, which adds what else had to be set aside. */
function withRehabilitation(
  row: PreparationRow,
  ...setAside: readonly Citation[]
): readonly PreparationRow[] {
  return [
    { ...row, when: { ...row.when, larStarted: false } },
    {
      ...row,
      id: row.id.replace(/-2020$/u, '-and-medication-assisted-rehabilitation-2020'),
      when: { ...row.when, larStarted: true },
      basis: [...row.basis, ...setAside],
    },
  ]
}

/** Gives a row of municipal care without and with what the specialist service would have had a duty to plan. */
function withSpecialistCare(row: PreparationRow): readonly PreparationRow[] {
  return [
    ...withRehabilitation(
      { ...row, when: { ...row.when, somaticCare: false } },
      'covf § 7 (1) no. 1',
      'covf § 6 (1) no. 2',
    ),
    ...withRehabilitation(
      {
        ...row,
        id: row.id.replace(/^municipal-care/u, 'both-levels'),
        when: { ...row.when, somaticCare: true },
        basis: [...row.basis, 'covf § 7 (1) no. 1'],
      },
      'covf § 6 (1) no. 2',
    ),
  ]
}

/**
 * Who made the plan from 2020-03-28 to 2020-05-26, when hol § 7-1 and sphl § 2-5 were set aside: whoever other
 * acts say. With mental health care the duty of phvl § 4-1 stood. larf § 6 speaks of the plan that pbrl § 2-5
 * gives a right to, so it fell with it.
 */
export const setAside2020: readonly PreparationRow[] = [
  ...withRehabilitation(
    {
      id: 'municipal-care-2020',
      ...days,
      when: {
        ...needs,
        municipalCare: true,
        somaticCare: false,
        mentalCare: false,
        nav: 'none',
        childWelfare: notNecessary,
      },
      then: 'suspended',
      force: 'regulation',
      basis: ['covf § 8 (1) no. 1', 'interpretation: suspension-2020'],
    },
    'covf § 7 (1) no. 1',
    'covf § 6 (1) no. 2',
  ),
  // Municipal and specialist care: phvl § 4-1 alone was not set aside.
  ...under<PreparationRow>({ ...days, when: { ...needs, municipalCare: true } }, [
    {
      id: 'both-levels-2020',
      when: { somaticCare: true, mentalCare: false, nav: 'none', childWelfare: notNecessary },
      then: 'suspended',
      force: 'regulation',
      basis: ['covf § 7 (1) no. 1', 'covf § 8 (1) no. 1', 'interpretation: suspension-2020'],
    },
    {
      id: 'municipal-and-mental-care-2020',
      when: { mentalCare: true, nav: 'none', childWelfare: notNecessary },
      then: 'municipality',
      basis: ['phvl § 4-1 (2)', 'interpretation: suspension-2020'],
    },
  ]).flatMap((row) => withRehabilitation(row, 'covf § 6 (1) no. 2')),
  // Municipal care, and one service under another act: that act alone.
  ...under<PreparationRow>(
    { ...days, when: { ...needs, municipalCare: true, mentalCare: false } },
    [
      {
        id: 'municipal-care-and-nav-2020',
        when: { nav: 'services', childWelfare: notNecessary },
        then: 'municipality-in-nav',
        force: 'regulation',
        basis: [
          'ipf2010 § 6 (1)',
          'navl § 15 (3)',
          'sotjl § 28 (1)',
          'sotjl § 28 (2)',
          'interpretation: plan-nav-regulation-end',
          'covf § 8 (1) no. 1',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'municipal-care-and-qualification-programme-2020',
        when: { nav: 'qualification-programme', childWelfare: notNecessary },
        then: 'municipality-in-nav',
        basis: [
          'sotjl § 33',
          'ipf2010 § 6 (1)',
          'covf § 8 (1) no. 1',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'municipal-care-and-child-welfare-2020',
        when: { nav: 'none', childWelfare: 'plan-necessary' },
        then: 'child-welfare',
        basis: ['bvl1992 § 3-2 a', 'covf § 8 (1) no. 1', 'interpretation: suspension-2020'],
      },
    ],
  ).flatMap(withSpecialistCare),
  // Municipal care, and two duties that stood.
  ...under<PreparationRow>({ ...days, when: { ...needs, municipalCare: true } }, [
    {
      id: 'municipal-care-and-nav-and-child-welfare-2020',
      when: { mentalCare: false, nav: anyOfNav, childWelfare: 'plan-necessary' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: [
        'interpretation: plan-maker-before-2022',
        'ipf2010 § 6 (1)',
        'bvl1992 § 3-2 a',
        'interpretation: suspension-2020',
      ],
    },
    {
      id: 'municipal-care-and-mental-care-and-nav-2020',
      when: { mentalCare: true, nav: anyOfNav },
      then: 'municipality',
      force: 'interpretation',
      basis: [
        'phvl § 4-1 (2)',
        'interpretation: plan-both-levels-and-others-before-2022',
        'interpretation: suspension-2020',
      ],
    },
    {
      id: 'municipal-care-and-mental-care-and-child-welfare-2020',
      when: { mentalCare: true, nav: 'none', childWelfare: 'plan-necessary' },
      then: 'municipality',
      force: 'interpretation',
      basis: [
        'phvl § 4-1 (2)',
        'interpretation: plan-both-levels-and-others-before-2022',
        'interpretation: suspension-2020',
      ],
    },
  ]).flatMap((row) => withRehabilitation(row, 'covf § 6 (1) no. 2')),
  // Somatic care and no municipal care: sphl § 2-5 was set aside.
  ...under<PreparationRow>(
    { ...days, when: { ...needs, municipalCare: false, somaticCare: true } },
    [
      {
        id: 'somatic-care-2020',
        when: { mentalCare: false, nav: 'none', childWelfare: notNecessary },
        then: 'suspended',
        force: 'regulation',
        basis: ['covf § 7 (1) no. 1', 'interpretation: suspension-2020'],
      },
      {
        id: 'somatic-and-mental-care-2020',
        when: { mentalCare: true, nav: 'none', childWelfare: notNecessary },
        then: 'mental-health-institution',
        basis: ['phvl § 4-1 (1)', 'covf § 7 (1) no. 1', 'interpretation: suspension-2020'],
      },
      {
        id: 'somatic-care-and-nav-2020',
        when: { mentalCare: false, nav: 'services', childWelfare: notNecessary },
        then: 'municipality-in-nav',
        force: 'regulation',
        basis: [
          'ipf2010 § 6 (1)',
          'navl § 15 (3)',
          'sotjl § 28 (1)',
          'sotjl § 28 (2)',
          'interpretation: plan-nav-regulation-end',
          'covf § 7 (1) no. 1',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'somatic-care-and-qualification-programme-2020',
        when: { mentalCare: false, nav: 'qualification-programme', childWelfare: notNecessary },
        then: 'municipality-in-nav',
        basis: [
          'sotjl § 33',
          'ipf2010 § 6 (1)',
          'covf § 7 (1) no. 1',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'somatic-care-and-child-welfare-2020',
        when: { mentalCare: false, nav: 'none', childWelfare: 'plan-necessary' },
        then: 'child-welfare',
        basis: ['bvl1992 § 3-2 a', 'covf § 7 (1) no. 1', 'interpretation: suspension-2020'],
      },
      {
        id: 'somatic-care-and-nav-and-child-welfare-2020',
        when: { mentalCare: false, nav: anyOfNav, childWelfare: 'plan-necessary' },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'ipf2010 § 6 (1)',
          'bvl1992 § 3-2 a',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'somatic-care-and-mental-care-and-nav-2020',
        when: { mentalCare: true, nav: anyOfNav },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'phvl § 4-1 (1)',
          'ipf2010 § 6 (1)',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'somatic-care-and-mental-care-and-child-welfare-2020',
        when: { mentalCare: true, nav: 'none', childWelfare: 'plan-necessary' },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'phvl § 4-1 (1)',
          'bvl1992 § 3-2 a',
          'interpretation: suspension-2020',
        ],
      },
    ],
  ).flatMap((row) => withRehabilitation(row, 'covf § 6 (1) no. 2')),
  // Medication-assisted rehabilitation and no other of these: larf § 6 fell with pbrl § 2-5.
  ...under<PreparationRow>(
    { ...days, when: { ...needs, municipalCare: false, somaticCare: false, larStarted: true } },
    [
      {
        id: 'medication-assisted-rehabilitation-2020',
        when: { mentalCare: false, nav: 'none', childWelfare: notNecessary },
        then: 'suspended',
        force: 'regulation',
        basis: ['covf § 7 (1) no. 1', 'covf § 6 (1) no. 2', 'interpretation: suspension-2020'],
      },
      {
        id: 'medication-assisted-rehabilitation-and-mental-care-2020',
        when: { mentalCare: true, nav: 'none', childWelfare: notNecessary },
        then: 'mental-health-institution',
        basis: [
          'phvl § 4-1 (1)',
          'covf § 7 (1) no. 1',
          'covf § 6 (1) no. 2',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'medication-assisted-rehabilitation-and-nav-2020',
        when: { mentalCare: false, nav: 'services', childWelfare: notNecessary },
        then: 'municipality-in-nav',
        force: 'regulation',
        basis: [
          'ipf2010 § 6 (1)',
          'navl § 15 (3)',
          'sotjl § 28 (1)',
          'sotjl § 28 (2)',
          'interpretation: plan-nav-regulation-end',
          'covf § 7 (1) no. 1',
          'covf § 6 (1) no. 2',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'medication-assisted-rehabilitation-and-qualification-programme-2020',
        when: { mentalCare: false, nav: 'qualification-programme', childWelfare: notNecessary },
        then: 'municipality-in-nav',
        basis: [
          'sotjl § 33',
          'ipf2010 § 6 (1)',
          'covf § 7 (1) no. 1',
          'covf § 6 (1) no. 2',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'medication-assisted-rehabilitation-and-child-welfare-2020',
        when: { mentalCare: false, nav: 'none', childWelfare: 'plan-necessary' },
        then: 'child-welfare',
        basis: [
          'bvl1992 § 3-2 a',
          'covf § 7 (1) no. 1',
          'covf § 6 (1) no. 2',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'medication-assisted-rehabilitation-and-nav-and-child-welfare-2020',
        when: { mentalCare: false, nav: anyOfNav, childWelfare: 'plan-necessary' },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'ipf2010 § 6 (1)',
          'bvl1992 § 3-2 a',
          'covf § 6 (1) no. 2',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'medication-assisted-rehabilitation-and-mental-care-and-nav-2020',
        when: { mentalCare: true, nav: anyOfNav },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'phvl § 4-1 (1)',
          'ipf2010 § 6 (1)',
          'covf § 6 (1) no. 2',
          'interpretation: suspension-2020',
        ],
      },
      {
        id: 'medication-assisted-rehabilitation-and-mental-care-and-child-welfare-2020',
        when: { mentalCare: true, nav: 'none', childWelfare: 'plan-necessary' },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'phvl § 4-1 (1)',
          'bvl1992 § 3-2 a',
          'covf § 6 (1) no. 2',
          'interpretation: suspension-2020',
        ],
      },
    ],
  ),
]
