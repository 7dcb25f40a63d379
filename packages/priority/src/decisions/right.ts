import { choice, flag, under, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'

const inputs = {
  /**
   * What the patient would lose by waiting. Norwegian: *prognosetap*. One of the two is enough;
   * `both-together`: each too little alone, and enough when seen together.
   */
  lossOfPrognosis: choice(['length-of-life', 'quality-of-life', 'both-together', 'none'], {
    judge: 'physician',
  }),
  /** Whether benefit of the care can be expected. Norwegian: *forventet nytte*. */
  expectedBenefit: flag({ judge: 'physician' }),
  /** Whether cost, or use of resources, is reasonable to it. Norwegian: *rimelig forhold*. */
  reasonableCost: flag({ judge: 'physician' }),
  /** Whether it is about experimental care abroad for a rare condition: priof § 3 (2). */
  experimentalCareAbroad: flag({ judge: 'physician' }),
  /** Whether the specialist service is to give and finance such care; matters from 2020-01-01. */
  specialistServiceProvides: flag({ judge: 'service' }),
} as const

const outcomes = {
  right: { says: 'yes' },
  'requires-judgement': { says: 'not-settled' },
  'no-right-but-care-offered': { says: 'no' },
  'no-right': { says: 'no' },
  'outside-specialist-service': { says: 'no' },
  'not-regulated': { says: 'not-settled' },
} as const satisfies Meanings

const anyLoss = ['length-of-life', 'quality-of-life', 'both-together'] as const

type PriorityRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks whether there is a right to necessary specialist care. Asked on the day the referral was received.
 *
 * Norwegian: *rett til nødvendig helsehjelp fra spesialisthelsetjenesten*. Source: pbrl § 2-1 (2) from
 * 2004-09-01, § 2-1 b (2) from 2012-01-01, § 2-2 (2) and (3) from 2024-06-01; priof § 2 (1), from 2024-06-01
 * § 1. To 2015-10-31 there were three conditions, since then two: loss of prognosis ranks patients, and
 * is no condition any more. The conditions are relative to each other and no figure is set; a physician
 * judges them, and what is not judged yet is unknown and never a no. Emergency care (*øyeblikkelig
 * hjelp*) is due without this assessment. Experimental care abroad for a rare condition may be given though
 * benefit is lacking, from 2015-11-01 though any condition of priof § 2 is: that is judged, and no certain no
 * (`interpretation: experimental-care-abroad`). It lifts no limit that the act sets, as that to what the specialist
 * service is to give and finance. The answer is for those with the full rights of the act's chapter 2:
 * `interpretation: right-by-residence`.
 */
export const priorityRight = question({
  id: 'priority.right',
  inputs,
  outcomes,
  force: 'regulation',
  rows: [
    {
      id: 'before-2004',
      from: since.patientRights2001,
      until: since.individualDeadline2004,
      when: {},
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: priority-before-2004'],
    },
    // From 2004: three conditions, pbrl § 2-1 (2) and priof § 2 (1) no. 1 to 3.
    ...under<PriorityRow>({ from: since.individualDeadline2004, until: since.coverage }, [
      {
        id: 'right-2004',
        when: { reasonableCost: true, expectedBenefit: true, lossOfPrognosis: anyLoss },
        then: 'right',
        basis: [
          'pbrl § 2-1 (2)',
          'priof § 2 (1) no. 1',
          'priof § 2 (1) no. 2',
          'priof § 2 (1) no. 3',
          'interpretation: right-by-residence',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'no-loss-2004',
        when: { reasonableCost: true, expectedBenefit: true, lossOfPrognosis: 'none' },
        then: 'no-right-but-care-offered',
        basis: [
          'priof § 2 (1) no. 1',
          'sphl § 2-1 a',
          'guidance: priority regulation notes 2004',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'experimental-abroad-2004',
        when: {
          reasonableCost: true,
          expectedBenefit: false,
          experimentalCareAbroad: true,
          lossOfPrognosis: anyLoss,
        },
        then: 'requires-judgement',
        basis: ['priof § 2 (1) no. 2', 'priof § 3 (2)', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'experimental-abroad-no-loss-2004',
        when: {
          reasonableCost: true,
          expectedBenefit: false,
          experimentalCareAbroad: true,
          lossOfPrognosis: 'none',
        },
        then: 'no-right',
        basis: ['priof § 2 (1) no. 1', 'priof § 3 (2)', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'no-benefit-2004',
        when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: false },
        then: 'no-right',
        force: 'statute',
        basis: ['pbrl § 2-1 (2)', 'priof § 2 (1) no. 2', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'unreasonable-cost-2004',
        when: { reasonableCost: false },
        then: 'no-right',
        force: 'statute',
        basis: ['pbrl § 2-1 (2)', 'priof § 2 (1) no. 3', 'interpretation: priority-era-by-receipt'],
      },
    ]),
    // From 2012: the same, under pbrl § 2-1 b (2).
    ...under<PriorityRow>({ from: since.coverage, until: since.specialistRight2015 }, [
      {
        id: 'right-2012',
        when: { reasonableCost: true, expectedBenefit: true, lossOfPrognosis: anyLoss },
        then: 'right',
        basis: [
          'pbrl § 2-1 b (2)',
          'priof § 2 (1) no. 1',
          'priof § 2 (1) no. 2',
          'priof § 2 (1) no. 3',
          'interpretation: right-by-residence',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'no-loss-2012',
        when: { reasonableCost: true, expectedBenefit: true, lossOfPrognosis: 'none' },
        then: 'no-right-but-care-offered',
        basis: [
          'priof § 2 (1) no. 1',
          'sphl § 2-1 a',
          'guidance: priority regulation notes 2004',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'experimental-abroad-2012',
        when: {
          reasonableCost: true,
          expectedBenefit: false,
          experimentalCareAbroad: true,
          lossOfPrognosis: anyLoss,
        },
        then: 'requires-judgement',
        basis: ['priof § 2 (1) no. 2', 'priof § 3 (2)', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'experimental-abroad-no-loss-2012',
        when: {
          reasonableCost: true,
          expectedBenefit: false,
          experimentalCareAbroad: true,
          lossOfPrognosis: 'none',
        },
        then: 'no-right',
        basis: ['priof § 2 (1) no. 1', 'priof § 3 (2)', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'no-benefit-2012',
        when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: false },
        then: 'no-right',
        force: 'statute',
        basis: [
          'pbrl § 2-1 b (2)',
          'priof § 2 (1) no. 2',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'unreasonable-cost-2012',
        when: { reasonableCost: false },
        then: 'no-right',
        force: 'statute',
        basis: [
          'pbrl § 2-1 b (2)',
          'priof § 2 (1) no. 3',
          'interpretation: priority-era-by-receipt',
        ],
      },
    ]),
    // From November 2015: two conditions, priof § 2 (1) a and b.
    ...under<PriorityRow>({ from: since.specialistRight2015, until: since.priorityCriteria2019 }, [
      {
        id: 'right-2015',
        when: { reasonableCost: true, expectedBenefit: true },
        then: 'right',
        basis: [
          'pbrl § 2-1 b (2)',
          'priof § 2 (1) a',
          'priof § 2 (1) b',
          'interpretation: right-by-residence',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'experimental-abroad-2015',
        when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: true },
        then: 'requires-judgement',
        basis: ['priof § 2 (1) a', 'priof § 3 (2)', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'no-benefit-2015',
        when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: false },
        then: 'no-right',
        basis: ['priof § 2 (1) a', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'experimental-abroad-unreasonable-cost-2015',
        when: { reasonableCost: false, experimentalCareAbroad: true },
        then: 'requires-judgement',
        basis: ['priof § 2 (1) b', 'priof § 3 (2)', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'unreasonable-cost-2015',
        when: { reasonableCost: false, experimentalCareAbroad: false },
        then: 'no-right',
        basis: ['priof § 2 (1) b', 'interpretation: priority-era-by-receipt'],
      },
    ]),
    // From February 2019: the same in priof § 2 (1).
    ...under<PriorityRow>({ from: since.priorityCriteria2019, until: since.regionalCriteria2020 }, [
      {
        id: 'right-2019',
        when: { reasonableCost: true, expectedBenefit: true },
        then: 'right',
        basis: [
          'pbrl § 2-1 b (2)',
          'priof § 2 (1)',
          'interpretation: right-by-residence',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'experimental-abroad-2019',
        when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: true },
        then: 'requires-judgement',
        basis: [
          'priof § 2 (1)',
          'priof § 3 (2)',
          'interpretation: experimental-care-abroad',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'no-benefit-2019',
        when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: false },
        then: 'no-right',
        basis: ['priof § 2 (1)', 'interpretation: priority-era-by-receipt'],
      },
      {
        id: 'experimental-abroad-unreasonable-cost-2019',
        when: { reasonableCost: false, experimentalCareAbroad: true },
        then: 'requires-judgement',
        basis: [
          'priof § 2 (1)',
          'priof § 3 (2)',
          'interpretation: experimental-care-abroad',
          'interpretation: priority-era-by-receipt',
        ],
      },
      {
        id: 'unreasonable-cost-2019',
        when: { reasonableCost: false, experimentalCareAbroad: false },
        then: 'no-right',
        basis: ['priof § 2 (1)', 'interpretation: priority-era-by-receipt'],
      },
    ]),
    {
      id: 'right-2020',
      from: since.regionalCriteria2020,
      until: since.suspension2020,
      when: { specialistServiceProvides: true, reasonableCost: true, expectedBenefit: true },
      then: 'right',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 2 (1)',
        'interpretation: right-by-residence',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'right-suspended-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: { specialistServiceProvides: true, reasonableCost: true, expectedBenefit: true },
      then: 'right',
      basis: [
        'covf § 3 (2)',
        'priof § 2 (1)',
        'interpretation: right-by-residence',
        'interpretation: suspension-2020',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'right-after-suspension-2020',
      from: since.suspensionEnd2020,
      until: since.specialistRight2024,
      when: { specialistServiceProvides: true, reasonableCost: true, expectedBenefit: true },
      then: 'right',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 2 (1)',
        'interpretation: right-by-residence',
        'interpretation: priority-era-by-receipt',
      ],
    },
    // From 2020, where the specialist service is to give and finance the care.
    ...under<PriorityRow>(
      {
        from: since.regionalCriteria2020,
        until: since.specialistRight2024,
        when: { specialistServiceProvides: true },
      },
      [
        {
          id: 'experimental-abroad-2020',
          when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: true },
          then: 'requires-judgement',
          basis: [
            'priof § 2 (1)',
            'priof § 3 (2)',
            'interpretation: experimental-care-abroad',
            'interpretation: priority-era-by-receipt',
          ],
        },
        {
          id: 'no-benefit-2020',
          when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: false },
          then: 'no-right',
          basis: ['priof § 2 (1)', 'interpretation: priority-era-by-receipt'],
        },
        {
          id: 'experimental-abroad-unreasonable-cost-2020',
          when: { reasonableCost: false, experimentalCareAbroad: true },
          then: 'requires-judgement',
          basis: [
            'priof § 2 (1)',
            'priof § 3 (2)',
            'interpretation: experimental-care-abroad',
            'interpretation: priority-era-by-receipt',
          ],
        },
        {
          id: 'unreasonable-cost-2020',
          when: { reasonableCost: false, experimentalCareAbroad: false },
          then: 'no-right',
          basis: ['priof § 2 (1)', 'interpretation: priority-era-by-receipt'],
        },
      ],
    ),
    {
      id: 'outside-2020',
      from: since.regionalCriteria2020,
      until: since.suspension2020,
      when: { specialistServiceProvides: false },
      then: 'outside-specialist-service',
      force: 'statute',
      basis: ['pbrl § 2-1 b (2)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'outside-suspended-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: { specialistServiceProvides: false },
      then: 'outside-specialist-service',
      basis: [
        'covf § 3 (2)',
        'interpretation: suspension-2020',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'outside-after-suspension-2020',
      from: since.suspensionEnd2020,
      until: since.specialistRight2024,
      when: { specialistServiceProvides: false },
      then: 'outside-specialist-service',
      force: 'statute',
      basis: ['pbrl § 2-1 b (2)', 'interpretation: priority-era-by-receipt'],
    },
    // From June 2024: pbrl § 2-2 (2) and (3), priof § 1.
    ...under<PriorityRow>({ from: since.specialistRight2024 }, [
      {
        when: { specialistServiceProvides: true },
        rows: [
          {
            id: 'right',
            when: { reasonableCost: true, expectedBenefit: true },
            then: 'right',
            force: 'statute',
            basis: [
              'pbrl § 2-2 (2)',
              'pbrl § 2-2 (3)',
              'priof § 1 no. 1',
              'priof § 1 no. 2',
              'interpretation: right-by-residence',
              'interpretation: priority-era-by-receipt',
            ],
          },
          {
            id: 'experimental-abroad',
            when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: true },
            then: 'requires-judgement',
            basis: [
              'pbrl § 2-2 (2)',
              'priof § 1 no. 1',
              'priof § 3 (2)',
              'interpretation: experimental-care-abroad',
              'interpretation: priority-conditions-reference',
              'interpretation: priority-era-by-receipt',
            ],
          },
          {
            id: 'no-benefit',
            when: { reasonableCost: true, expectedBenefit: false, experimentalCareAbroad: false },
            then: 'no-right',
            force: 'statute',
            basis: ['pbrl § 2-2 (2)', 'priof § 1 no. 1', 'interpretation: priority-era-by-receipt'],
          },
          {
            id: 'experimental-abroad-unreasonable-cost',
            when: { reasonableCost: false, experimentalCareAbroad: true },
            then: 'requires-judgement',
            basis: [
              'pbrl § 2-2 (2)',
              'priof § 1 no. 2',
              'priof § 3 (2)',
              'interpretation: experimental-care-abroad',
              'interpretation: priority-conditions-reference',
              'interpretation: priority-era-by-receipt',
            ],
          },
          {
            id: 'unreasonable-cost',
            when: { reasonableCost: false, experimentalCareAbroad: false },
            then: 'no-right',
            force: 'statute',
            basis: ['pbrl § 2-2 (2)', 'priof § 1 no. 2', 'interpretation: priority-era-by-receipt'],
          },
        ],
      },
      {
        id: 'outside',
        when: { specialistServiceProvides: false },
        then: 'outside-specialist-service',
        force: 'statute',
        basis: ['pbrl § 2-2 (3)', 'interpretation: priority-era-by-receipt'],
      },
    ]),
  ],
})
