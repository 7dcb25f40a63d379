import { flag, under, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'
import {
  childWelfare,
  planConsent,
  coordinated,
  lasting,
  mentalCare,
  nav,
} from './shared-inputs.js'

const inputs = {
  lasting,
  coordinated,
  healthCare: flag({ judge: 'service' }),
  mentalCare,
  nav,
  childWelfare,
  planConsent,
} as const

const outcomes = {
  right: { says: 'yes' },
  'duty-without-right': { says: 'no' },
  'not-wanted': { says: 'no' },
  'no-right': { says: 'no' },
  suspended: { says: 'no' },
} as const satisfies Meanings

const before2022 = { from: since.coverage, until: since.planAndCoordinator2022 }
const days2020 = { from: since.suspension2020, until: since.suspensionEnd2020 }
const declined = {
  planConsent: ['refused', 'withdrawn'],
  lasting: true,
  coordinated: true,
} as const
const notDeclined = {
  planConsent: ['given', 'not-asked'],
  lasting: true,
  coordinated: true,
} as const

type RightRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks whether there is a right to an individual plan.
 *
 * Norwegian: *rett til individuell plan*. Source: pbrl § 2-5, navl § 15 (3), sotjl §§ 28 and 33, bvl § 15-9
 * and ipf § 4 (1); to 2022-07-31 hrf § 16, ipf2010 § 4 and bvl1992 § 3-2 a, which gave a duty without a
 * right. From 2020-03-28 to 2020-05-26 covf set the right under pbrl § 2-5 aside, and mental health care kept its duty.
 * Someone who has not been asked has the right all the same; someone who declined has declined
 * something only where the conditions are met. Each need is judged by the service.
 */
export const planRight = question({
  id: 'plan.right',
  inputs,
  outcomes,
  force: 'statute',
  rows: [
    {
      id: 'declined-qualification-programme-before-2022',
      ...before2022,
      when: { planConsent: ['refused', 'withdrawn'], nav: 'qualification-programme' },
      then: 'not-wanted',
      force: 'regulation',
      basis: ['hrf § 17', 'ipf2010 § 5'],
    },
    {
      id: 'declined-health-care-before-march-2020',
      from: since.coverage,
      until: since.suspension2020,
      when: { ...declined, nav: ['none', 'services'], healthCare: true },
      then: 'not-wanted',
      force: 'regulation',
      basis: ['hrf § 17', 'ipf2010 § 5'],
    },
    // Declined while covf set pbrl § 2-5 aside: the duties that stood.
    ...under<RightRow>({ ...days2020, when: declined }, [
      {
        id: 'declined-health-care-and-nav-2020',
        when: { nav: 'services', healthCare: true },
        then: 'not-wanted',
        force: 'regulation',
        basis: ['ipf2010 § 5'],
      },
      {
        id: 'declined-mental-health-care-2020',
        when: { nav: 'none', healthCare: true, mentalCare: true },
        then: 'not-wanted',
        force: 'regulation',
        basis: ['hrf § 17'],
      },
      {
        id: 'declined-health-care-and-child-welfare-2020',
        when: { nav: 'none', healthCare: true, mentalCare: false, childWelfare: 'plan-necessary' },
        then: 'not-wanted',
        force: 'statute',
        basis: ['bvl1992 § 3-2 a'],
      },
    ]),
    {
      id: 'declined-health-care-before-2022',
      from: since.suspensionEnd2020,
      until: since.planAndCoordinator2022,
      when: { ...declined, nav: ['none', 'services'], healthCare: true },
      then: 'not-wanted',
      force: 'regulation',
      basis: ['hrf § 17', 'ipf2010 § 5'],
    },
    {
      id: 'declined-nav-before-2022',
      ...before2022,
      when: { ...declined, nav: 'services', healthCare: false },
      then: 'not-wanted',
      force: 'regulation',
      basis: ['ipf2010 § 5'],
    },
    {
      id: 'declined-child-welfare-before-2022',
      ...before2022,
      when: { ...declined, nav: 'none', healthCare: false, childWelfare: 'plan-necessary' },
      then: 'not-wanted',
      force: 'statute',
      basis: ['bvl1992 § 3-2 a'],
    },
    {
      id: 'qualification-programme-before-2022',
      ...before2022,
      when: { planConsent: ['given', 'not-asked'], nav: 'qualification-programme' },
      then: 'right',
      basis: ['sotjl § 33', 'ipf2010 § 4 (1)'],
    },
    {
      id: 'health-care-before-march-2020',
      from: since.coverage,
      until: since.suspension2020,
      when: { ...notDeclined, nav: ['none', 'services'], healthCare: true },
      then: 'right',
      basis: ['pbrl § 2-5', 'hrf § 16 (1)', 'interpretation: plan-needs-two-services'],
    },
    {
      id: 'health-care-before-june-2022',
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
      when: { ...notDeclined, nav: ['none', 'services'], healthCare: true },
      then: 'right',
      basis: ['pbrl § 2-5', 'hrf § 16 (1)', 'interpretation: plan-needs-two-services'],
    },
    {
      id: 'health-care-before-2022',
      from: since.suspensionPower2022,
      until: since.planAndCoordinator2022,
      when: { ...notDeclined, nav: ['none', 'services'], healthCare: true },
      then: 'right',
      basis: [
        'pbrl § 2-5',
        'hrf § 16 (1)',
        'interpretation: plan-needs-two-services',
        'interpretation: suspension-power',
      ],
    },
    // While covf set pbrl § 2-5 aside: the duties that stood.
    ...under<RightRow>({ ...days2020, when: notDeclined }, [
      {
        id: 'health-care-and-nav-2020',
        when: { nav: 'services', healthCare: true },
        then: 'right',
        basis: ['navl § 15 (3)', 'sotjl § 28 (1)', 'ipf2010 § 4 (1)'],
      },
      {
        id: 'mental-health-care-2020',
        when: { nav: 'none', healthCare: true, mentalCare: true },
        then: 'duty-without-right',
        basis: ['covf § 6 (1) no. 2', 'phvl § 4-1 (1)', 'interpretation: suspension-2020'],
      },
      {
        id: 'health-care-and-child-welfare-2020',
        when: { nav: 'none', healthCare: true, mentalCare: false, childWelfare: 'plan-necessary' },
        then: 'duty-without-right',
        basis: ['bvl1992 § 3-2 a', 'covf § 6 (1) no. 2'],
      },
    ]),
    {
      id: 'health-care-2020',
      ...days2020,
      when: {
        lasting: true,
        coordinated: true,
        nav: 'none',
        healthCare: true,
        mentalCare: false,
        childWelfare: ['none', 'measures'],
      },
      then: 'suspended',
      force: 'regulation',
      basis: ['covf § 6 (1) no. 2', 'interpretation: suspension-2020'],
    },
    {
      id: 'nav-before-2022',
      ...before2022,
      when: { ...notDeclined, nav: 'services', healthCare: false },
      then: 'right',
      basis: ['navl § 15 (3)', 'sotjl § 28 (1)', 'ipf2010 § 4 (1)'],
    },
    {
      id: 'child-welfare-necessary-before-2022',
      ...before2022,
      when: { ...notDeclined, nav: 'none', healthCare: false, childWelfare: 'plan-necessary' },
      then: 'duty-without-right',
      basis: ['bvl1992 § 3-2 a'],
    },
    // No service that plans, or no lasting needs of coordinated ones.
    ...under<RightRow>(before2022, [
      {
        id: 'child-welfare-not-necessary-before-2022',
        when: {
          lasting: true,
          coordinated: true,
          nav: 'none',
          healthCare: false,
          childWelfare: 'measures',
        },
        then: 'no-right',
        basis: ['bvl1992 § 3-2 a'],
      },
      {
        id: 'no-service-before-2022',
        when: {
          lasting: true,
          coordinated: true,
          nav: 'none',
          healthCare: false,
          childWelfare: 'none',
        },
        then: 'no-right',
        force: 'regulation',
        basis: ['hrf § 16 (1)', 'ipf2010 § 4 (1)'],
      },
      {
        id: 'not-lasting-before-2022',
        when: { nav: ['none', 'services'], lasting: false },
        then: 'no-right',
        force: 'regulation',
        basis: ['hrf § 16 (1)', 'ipf2010 § 4 (1)'],
      },
      {
        id: 'not-coordinated-before-2022',
        when: { nav: ['none', 'services'], lasting: true, coordinated: false },
        then: 'no-right',
        force: 'regulation',
        basis: ['hrf § 16 (1)', 'ipf2010 § 4 (1)'],
      },
    ]),
    // Declined: ipf § 5 (1).
    ...under<RightRow>(
      {
        from: since.planAndCoordinator2022,
        when: { planConsent: ['refused', 'withdrawn'] },
        force: 'regulation',
        basis: ['ipf § 5 (1)'],
      },
      [
        {
          id: 'declined-qualification-programme',
          when: { nav: 'qualification-programme' },
          then: 'not-wanted',
        },
        {
          id: 'declined-health-care',
          when: { lasting: true, coordinated: true, nav: ['none', 'services'], healthCare: true },
          then: 'not-wanted',
        },
        {
          id: 'declined-nav',
          when: { lasting: true, coordinated: true, nav: 'services', healthCare: false },
          then: 'not-wanted',
        },
        {
          id: 'declined-child-welfare',
          when: {
            lasting: true,
            coordinated: true,
            nav: 'none',
            healthCare: false,
            childWelfare: ['measures', 'plan-necessary'],
          },
          then: 'not-wanted',
        },
      ],
    ),
    // Not declined: the act of the service.
    ...under<RightRow>(
      { from: since.planAndCoordinator2022, when: { planConsent: ['given', 'not-asked'] } },
      [
        {
          id: 'qualification-programme',
          when: { nav: 'qualification-programme' },
          then: 'right',
          basis: ['sotjl § 33', 'ipf § 4 (1)'],
        },
        {
          id: 'health-care',
          when: { lasting: true, coordinated: true, nav: ['none', 'services'], healthCare: true },
          then: 'right',
          basis: [
            'pbrl § 2-5',
            'ipf § 4 (1)',
            'interpretation: plan-needs-two-services',
            'interpretation: suspension-power',
          ],
        },
        {
          id: 'nav',
          when: { lasting: true, coordinated: true, nav: 'services', healthCare: false },
          then: 'right',
          basis: ['navl § 15 (3)', 'sotjl § 28 (1)', 'ipf § 4 (1)'],
        },
        {
          id: 'child-welfare-2022',
          until: since.childWelfareAct2023,
          when: {
            lasting: true,
            coordinated: true,
            nav: 'none',
            healthCare: false,
            childWelfare: ['measures', 'plan-necessary'],
          },
          then: 'right',
          basis: ['bvl1992 § 3-2 a', 'ipf § 4 (1)'],
        },
      ],
    ),
    {
      id: 'child-welfare',
      from: since.childWelfareAct2023,
      when: {
        ...notDeclined,
        nav: 'none',
        healthCare: false,
        childWelfare: ['measures', 'plan-necessary'],
      },
      then: 'right',
      basis: ['bvl § 15-9', 'ipf § 4 (1)'],
    },
    // The conditions of ipf § 4 (1) are not met.
    ...under<RightRow>(
      { from: since.planAndCoordinator2022, force: 'regulation', basis: ['ipf § 4 (1)'] },
      [
        {
          id: 'no-service',
          when: {
            lasting: true,
            coordinated: true,
            nav: 'none',
            healthCare: false,
            childWelfare: 'none',
          },
          then: 'no-right',
        },
        {
          id: 'not-lasting',
          when: { nav: ['none', 'services'], lasting: false },
          then: 'no-right',
        },
        {
          id: 'not-coordinated',
          when: { nav: ['none', 'services'], lasting: true, coordinated: false },
          then: 'no-right',
        },
      ],
    ),
  ],
})
