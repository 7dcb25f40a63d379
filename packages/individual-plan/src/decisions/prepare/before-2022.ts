import { under } from '@vilkar/core'
import { since } from '@vilkar/law'
import { aroundSuspension } from '../suspension.js'
import { needs, noHealthCare, type PreparationRow } from './question.js'

const days = { from: since.coverage, until: since.planAndCoordinator2022 }
const anyOfNav = ['services', 'qualification-programme'] as const
/** What child welfare gives where a plan is not necessary: bvl1992 § 3-2 a. */
const notNecessary = ['none', 'measures'] as const

/** Who made the plan to 2022-07-31: under hrf, and under ipf2010 and bvl1992 beside it. */
export const before2022: readonly PreparationRow[] = [
  // No consent, or no lasting needs of coordinated services.
  ...under<PreparationRow>(days, [
    {
      id: 'no-consent-before-2022',
      when: { planConsent: ['not-asked', 'refused', 'withdrawn'] },
      then: 'may-not-prepare',
      force: 'regulation',
      basis: ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'],
    },
    {
      id: 'not-lasting-before-2022',
      when: { planConsent: 'given', lasting: false, nav: ['none', 'services'] },
      then: 'no-duty',
      force: 'regulation',
      basis: ['hrf § 16 (1)', 'ipf2010 § 4 (1)'],
    },
    {
      id: 'qualification-programme-not-lasting-before-2022',
      when: { planConsent: 'given', lasting: false, nav: 'qualification-programme' },
      then: 'municipality-in-nav',
      basis: ['sotjl § 33', 'ipf2010 § 6 (1)'],
    },
    {
      id: 'not-coordinated-before-2022',
      when: { planConsent: 'given', lasting: true, coordinated: false, nav: ['none', 'services'] },
      then: 'no-duty',
      force: 'regulation',
      basis: ['hrf § 16 (1)', 'ipf2010 § 4 (1)'],
    },
    {
      id: 'qualification-programme-not-coordinated-before-2022',
      when: {
        planConsent: 'given',
        lasting: true,
        coordinated: false,
        nav: 'qualification-programme',
      },
      then: 'municipality-in-nav',
      basis: ['sotjl § 33', 'ipf2010 § 6 (1)'],
    },
  ]),
  // Medication-assisted rehabilitation: larf § 6.
  ...under<PreparationRow>({ ...days, when: { ...needs, larStarted: true } }, [
    {
      id: 'medication-assisted-rehabilitation-before-2022',
      when: { municipalCare: false },
      then: 'specialist-service',
      force: 'regulation',
      basis: ['larf § 6 (1)', 'larf § 6 (2)'],
    },
    {
      id: 'medication-assisted-rehabilitation-both-levels-before-2022',
      when: { municipalCare: true },
      then: 'specialist-service',
      force: 'interpretation',
      basis: ['larf § 6 (1)', 'larf § 6 (2)', 'interpretation: plan-lar-and-municipality'],
    },
  ]).flatMap(aroundSuspension),
  // Municipal care among the needs: hol § 7-1, and beside it hrf § 18 (3) to (5).
  ...under<PreparationRow>(
    { ...days, when: { ...needs, larStarted: false, municipalCare: true } },
    [
      {
        id: 'municipal-care-before-2022',
        when: { somaticCare: false, mentalCare: false, nav: 'none', childWelfare: notNecessary },
        then: 'municipality',
        basis: ['hol § 7-1 (1)', 'hrf § 18 (1)'],
      },
      {
        id: 'both-levels-before-2022',
        when: { somaticCare: true, nav: 'none', childWelfare: notNecessary },
        then: 'municipality',
        basis: ['hol § 7-1 (2)', 'sphl § 2-5 (2)', 'hrf § 18 (3)'],
      },
      {
        id: 'municipal-and-mental-care-before-2022',
        when: { somaticCare: false, mentalCare: true, nav: 'none', childWelfare: notNecessary },
        then: 'municipality',
        basis: ['hol § 7-1 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
      },
      {
        id: 'municipal-care-and-nav-before-2022',
        when: { somaticCare: false, mentalCare: false, nav: anyOfNav },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'hrf § 18 (4)',
          'hrf § 18 (5)',
          'ipf2010 § 6 (1)',
        ],
      },
      {
        id: 'municipal-care-and-child-welfare-before-2022',
        when: {
          somaticCare: false,
          mentalCare: false,
          nav: 'none',
          childWelfare: 'plan-necessary',
        },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'interpretation: plan-maker-before-2022',
          'hrf § 18 (4)',
          'hrf § 18 (5)',
          'bvl1992 § 3-2 a',
        ],
      },
      {
        id: 'both-levels-and-nav-before-2022',
        when: { somaticCare: true, nav: anyOfNav },
        then: 'municipality',
        force: 'interpretation',
        basis: [
          'hol § 7-1 (2)',
          'sphl § 2-5 (2)',
          'hrf § 18 (3)',
          'hrf § 18 (4)',
          'interpretation: plan-both-levels-and-others-before-2022',
        ],
      },
      {
        id: 'both-levels-and-child-welfare-before-2022',
        when: { somaticCare: true, nav: 'none', childWelfare: 'plan-necessary' },
        then: 'municipality',
        force: 'interpretation',
        basis: [
          'hol § 7-1 (2)',
          'sphl § 2-5 (2)',
          'hrf § 18 (3)',
          'hrf § 18 (4)',
          'interpretation: plan-both-levels-and-others-before-2022',
        ],
      },
      {
        id: 'municipal-and-mental-care-and-nav-before-2022',
        when: { somaticCare: false, mentalCare: true, nav: anyOfNav },
        then: 'municipality',
        force: 'interpretation',
        basis: [
          'hol § 7-1 (2)',
          'phvl § 4-1 (2)',
          'hrf § 18 (3)',
          'hrf § 18 (4)',
          'interpretation: plan-both-levels-and-others-before-2022',
        ],
      },
      {
        id: 'municipal-and-mental-care-and-child-welfare-before-2022',
        when: { somaticCare: false, mentalCare: true, nav: 'none', childWelfare: 'plan-necessary' },
        then: 'municipality',
        force: 'interpretation',
        basis: [
          'hol § 7-1 (2)',
          'phvl § 4-1 (2)',
          'hrf § 18 (3)',
          'hrf § 18 (4)',
          'interpretation: plan-both-levels-and-others-before-2022',
        ],
      },
    ],
  ).flatMap(aroundSuspension),
  {
    id: 'nav-and-child-welfare-before-2022',
    ...days,
    when: { ...needs, ...noHealthCare, nav: anyOfNav, childWelfare: 'plan-necessary' },
    then: 'not-regulated',
    force: 'interpretation',
    basis: [
      'interpretation: plan-maker-before-2022',
      'hrf § 18 (4)',
      'hrf § 18 (5)',
      'ipf2010 § 6 (1)',
      'bvl1992 § 3-2 a',
    ],
  },
  ...aroundSuspension<PreparationRow>({
    id: 'somatic-care-and-nav-before-2022',
    ...days,
    when: { ...needs, larStarted: false, municipalCare: false, somaticCare: true, nav: anyOfNav },
    then: 'not-regulated',
    force: 'interpretation',
    basis: [
      'interpretation: plan-maker-before-2022',
      'hrf § 18 (4)',
      'hrf § 18 (5)',
      'ipf2010 § 6 (1)',
    ],
  }),
  ...aroundSuspension<PreparationRow>({
    id: 'somatic-care-and-child-welfare-before-2022',
    ...days,
    when: {
      ...needs,
      larStarted: false,
      municipalCare: false,
      somaticCare: true,
      nav: 'none',
      childWelfare: 'plan-necessary',
    },
    then: 'not-regulated',
    force: 'interpretation',
    basis: [
      'interpretation: plan-maker-before-2022',
      'hrf § 18 (4)',
      'hrf § 18 (5)',
      'bvl1992 § 3-2 a',
    ],
  }),
  {
    id: 'mental-care-and-nav-before-2022',
    ...days,
    when: {
      ...needs,
      larStarted: false,
      municipalCare: false,
      somaticCare: false,
      mentalCare: true,
      nav: anyOfNav,
    },
    then: 'not-regulated',
    force: 'interpretation',
    basis: [
      'interpretation: plan-maker-before-2022',
      'hrf § 18 (4)',
      'hrf § 18 (5)',
      'ipf2010 § 6 (1)',
    ],
  },
  {
    id: 'mental-care-and-child-welfare-before-2022',
    ...days,
    when: {
      ...needs,
      larStarted: false,
      municipalCare: false,
      somaticCare: false,
      mentalCare: true,
      nav: 'none',
      childWelfare: 'plan-necessary',
    },
    then: 'not-regulated',
    force: 'interpretation',
    basis: [
      'interpretation: plan-maker-before-2022',
      'hrf § 18 (4)',
      'hrf § 18 (5)',
      'bvl1992 § 3-2 a',
    ],
  },
  ...aroundSuspension<PreparationRow>({
    id: 'somatic-care-before-2022',
    ...days,
    when: {
      ...needs,
      larStarted: false,
      municipalCare: false,
      somaticCare: true,
      mentalCare: false,
      nav: 'none',
      childWelfare: notNecessary,
    },
    then: 'health-trust',
    basis: ['sphl § 2-5 (1)', 'hrf § 18 (1)'],
  }),
  {
    id: 'mental-care-before-2022',
    ...days,
    when: {
      ...needs,
      larStarted: false,
      municipalCare: false,
      somaticCare: false,
      mentalCare: true,
      nav: 'none',
      childWelfare: notNecessary,
    },
    then: 'mental-health-institution',
    basis: ['phvl § 4-1 (1)', 'hrf § 18 (1)'],
  },
  ...aroundSuspension<PreparationRow>({
    id: 'somatic-and-mental-care-before-2022',
    ...days,
    when: {
      ...needs,
      larStarted: false,
      municipalCare: false,
      somaticCare: true,
      mentalCare: true,
      nav: 'none',
      childWelfare: notNecessary,
    },
    then: 'not-regulated',
    force: 'interpretation',
    basis: ['interpretation: plan-maker-mental-and-somatic', 'sphl § 2-5 (1)', 'phvl § 4-1 (1)'],
  }),
  // No health and care services among the needs: ipf2010 and sotjl, else bvl1992.
  ...under<PreparationRow>({ ...days, when: { ...needs, ...noHealthCare } }, [
    {
      id: 'nav-before-2022',
      when: { nav: 'services', childWelfare: notNecessary },
      then: 'municipality-in-nav',
      force: 'regulation',
      basis: [
        'ipf2010 § 6 (1)',
        'navl § 15 (3)',
        'sotjl § 28 (1)',
        'sotjl § 28 (2)',
        'interpretation: plan-nav-regulation-end',
      ],
    },
    {
      id: 'qualification-programme-before-2022',
      when: { nav: 'qualification-programme', childWelfare: notNecessary },
      then: 'municipality-in-nav',
      basis: ['sotjl § 33', 'ipf2010 § 6 (1)'],
    },
    {
      id: 'child-welfare-before-2022',
      when: { nav: 'none', childWelfare: 'plan-necessary' },
      then: 'child-welfare',
      basis: ['bvl1992 § 3-2 a'],
    },
    {
      id: 'child-welfare-not-necessary-before-2022',
      when: { nav: 'none', childWelfare: 'measures' },
      then: 'no-duty',
      basis: ['bvl1992 § 3-2 a'],
    },
    {
      id: 'no-service-before-2022',
      when: { nav: 'none', childWelfare: 'none' },
      then: 'no-duty',
      force: 'regulation',
      basis: ['hrf § 16 (1)', 'ipf2010 § 4 (1)'],
    },
  ]),
]
