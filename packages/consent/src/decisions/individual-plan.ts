import { atLeast, below, flag, fromUpTo, inOrder, under, type Row } from '@vilkar/core'
import { type Citation, decision, since, withMeaning } from '@vilkar/law'
import {
  age,
  decisionCompetence,
  mandatedRepresentative,
  matter,
  objectsToPlan,
  parentsInformed,
  personalCapacityDeprived,
} from './shared-inputs.js'
import {
  minorRepresentative,
  minorRepresentativeOutsideHealthCare,
} from './minor-representative.js'

const inputs = {
  age,
  decisionCompetence,
  receivesHealthCare: flag(),
  parentsInformed,
  matter,
  personalCapacityDeprived,
  mandatedRepresentative,
  objectsToPlan,
} as const

const outcomes = [
  'recipient',
  'guardian',
  'attorney',
  'provider',
  'nobody',
  'minor-representative',
  'minor-representative-outside-health-care',
  'requires-judgement',
  'not-regulated',
] as const

const before2013 = { from: since.coverage, until: since.guardianshipReform2013 }
const from2013 = { from: since.guardianshipReform2013, until: since.planAndCoordinator2022 }
const before2018 = { from: since.coverage, until: since.childrensRights2018 }
const from2018 = { from: since.childrensRights2018, until: since.planAndCoordinator2022 }
const before2022 = { from: since.coverage, until: since.planAndCoordinator2022 }
const from = since.planAndCoordinator2022

const lacking = { age: atLeast(18), decisionCompetence: 'lacks' } as const
const withheld = ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'] as const
/** Every matter but that of a minor's own sphere. */
const otherMatters = [
  'ordinary',
  'reserved-for-adults',
  'cosmetic-without-medical-indication',
  'special-statute',
  'no-health-care',
] as const

type PlanRow = Row<typeof inputs, (typeof outcomes)[number], Citation>

/**
 * Asks who agrees to an individual plan, by age. Where that is whoever represents a minor, the matter
 * is left to `minorRepresentative`, or, where the person gets no health care, to
 * `minorRepresentativeOutsideHealthCare`.
 *
 * To 2022-07-31 hrf § 17 (2) had a patient's plan consented to as health care is: by the whole of pbrl
 * chapter 4. A special statute on the care says nothing of the plan.
 * Source: ipf § 5 (1), to 2022-07-31 hrf § 17; for guardians and attorneys vgml.
 */
export const individualPlanConsentByAge = decision({
  id: 'consent.individual-plan-by-age',
  inputs,
  outcomes,
  force: 'regulation',
  rows: [
    {
      id: 'adult-before-2022',
      ...before2022,
      when: { age: atLeast(18), decisionCompetence: 'has', personalCapacityDeprived: false },
      then: 'recipient',
      basis: ['hrf § 17'],
    },
    {
      id: 'adult-deprived-before-2013',
      ...before2013,
      when: { age: atLeast(18), decisionCompetence: 'has', personalCapacityDeprived: true },
      then: 'recipient',
      basis: ['hrf § 17', 'interpretation: personal-capacity-before-2013'],
    },
    {
      id: 'adult-patient-deprived-before-2022',
      ...from2013,
      when: {
        age: atLeast(18),
        decisionCompetence: 'has',
        receivesHealthCare: true,
        personalCapacityDeprived: true,
      },
      then: 'recipient',
      basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-7'],
    },
    {
      id: 'adult-user-deprived-before-2022',
      ...from2013,
      when: {
        age: atLeast(18),
        decisionCompetence: 'has',
        receivesHealthCare: false,
        personalCapacityDeprived: true,
      },
      then: 'recipient',
      force: 'interpretation',
      basis: ['hrf § 17', 'vgml § 22 (3)', 'interpretation: plan-consent-deprived-user'],
    },
    {
      id: 'adult-deprived-of-capacity-before-2013',
      ...before2013,
      when: {
        ...lacking,
        receivesHealthCare: true,
        personalCapacityDeprived: true,
        objectsToPlan: false,
      },
      then: 'guardian',
      basis: [
        'hrf § 17',
        'hrf § 17 (2)',
        'pbrl § 4-7',
        'interpretation: personal-capacity-before-2013',
      ],
    },
    {
      id: 'adult-deprived-of-capacity-before-2022',
      ...from2013,
      when: {
        ...lacking,
        receivesHealthCare: true,
        personalCapacityDeprived: true,
        objectsToPlan: false,
      },
      then: 'guardian',
      basis: [
        'hrf § 17',
        'hrf § 17 (2)',
        'pbrl § 4-7',
        'interpretation: deprivation-need-not-name-health',
      ],
    },
    {
      id: 'adult-deprived-of-capacity-objects-before-2013',
      ...before2013,
      when: {
        ...lacking,
        receivesHealthCare: true,
        personalCapacityDeprived: true,
        objectsToPlan: true,
      },
      then: 'nobody',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'hrf § 17 (2)',
        'pbrl § 4A-2 (1)',
        'interpretation: personal-capacity-before-2013',
        'interpretation: plan-against-the-will',
      ],
    },
    {
      id: 'adult-deprived-of-capacity-objects-before-2022',
      ...from2013,
      when: {
        ...lacking,
        receivesHealthCare: true,
        personalCapacityDeprived: true,
        objectsToPlan: true,
      },
      then: 'nobody',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'hrf § 17 (2)',
        'vgml § 21 (4)',
        'interpretation: guardian-and-objection',
      ],
    },
    {
      id: 'adult-patient-lacking-before-2013',
      ...before2013,
      when: {
        ...lacking,
        receivesHealthCare: true,
        personalCapacityDeprived: false,
        objectsToPlan: false,
      },
      then: 'provider',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'hrf § 17 (2)',
        'pbrl § 4-6 (1)',
        'interpretation: plan-as-minor-measure-before-2022',
        'interpretation: adults-lacking-before-2013',
      ],
    },
    {
      id: 'adult-patient-lacking-before-2022',
      ...from2013,
      when: {
        ...lacking,
        receivesHealthCare: true,
        personalCapacityDeprived: false,
        objectsToPlan: false,
      },
      then: 'provider',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'hrf § 17 (2)',
        'pbrl § 4-6 (1)',
        'interpretation: plan-as-minor-measure-before-2022',
      ],
    },
    {
      id: 'adult-patient-objects-before-2022',
      ...before2022,
      when: {
        ...lacking,
        receivesHealthCare: true,
        personalCapacityDeprived: false,
        objectsToPlan: true,
      },
      then: 'nobody',
      basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-6 (3)'],
    },
    {
      id: 'adult-user-lacking-before-2013',
      ...before2013,
      when: { ...lacking, receivesHealthCare: false, objectsToPlan: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'interpretation: plan-consent-adult-lacking',
        'interpretation: mandate-before-2013',
      ],
    },
    {
      id: 'adult-lacking-before-2022',
      ...from2013,
      when: {
        ...lacking,
        receivesHealthCare: false,
        mandatedRepresentative: 'none',
        objectsToPlan: false,
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hrf § 17', 'interpretation: plan-consent-adult-lacking'],
    },
    {
      id: 'adult-with-guardian-before-2022',
      ...from2013,
      when: {
        ...lacking,
        receivesHealthCare: false,
        mandatedRepresentative: 'guardian',
        objectsToPlan: false,
      },
      then: 'guardian',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'vgml § 21 (2)',
        'vgml § 32',
        'vgml § 33 (2)',
        'vgml § 33 (3)',
        'interpretation: plan-consent-with-mandate',
      ],
    },
    {
      id: 'adult-with-attorney-before-2022',
      ...from2013,
      when: {
        ...lacking,
        receivesHealthCare: false,
        mandatedRepresentative: 'attorney',
        objectsToPlan: false,
      },
      then: 'attorney',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'vgml § 78',
        'vgml § 80 (1)',
        'interpretation: plan-consent-with-mandate',
      ],
    },
    {
      id: 'adult-user-objects-before-2022',
      ...before2022,
      when: { ...lacking, receivesHealthCare: false, objectsToPlan: true },
      then: 'nobody',
      force: 'interpretation',
      basis: [
        'hrf § 17',
        'guidance: habilitation guide 2014 § 4.3',
        'interpretation: plan-against-the-will',
      ],
    },
    // 16 and 17, to July 2022: hrf § 17, for patients with pbrl §§ 4-3 and 4-5.
    ...under<PlanRow>({ ...before2022, when: { age: fromUpTo(16, 18) } }, [
      {
        id: 'youth-before-2022',
        when: { decisionCompetence: 'has', receivesHealthCare: true },
        then: 'recipient',
        basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-3 (1) b'],
      },
      {
        id: 'youth-user-before-2022',
        when: { decisionCompetence: 'has', receivesHealthCare: false },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['hrf § 17', 'interpretation: plan-consent-user-16-to-17'],
      },
      {
        id: 'youth-lacking-before-2022',
        when: { decisionCompetence: 'lacks', receivesHealthCare: true, objectsToPlan: false },
        then: 'minor-representative',
        basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-5 (1)'],
      },
      {
        id: 'youth-objects-before-2022',
        when: { decisionCompetence: 'lacks', receivesHealthCare: true, objectsToPlan: true },
        then: 'nobody',
        basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-5 (3)'],
      },
      {
        id: 'youth-user-lacking-before-2022',
        when: { decisionCompetence: 'lacks', receivesHealthCare: false, objectsToPlan: false },
        then: 'minor-representative-outside-health-care',
        basis: ['hrf § 17'],
      },
      {
        id: 'youth-user-objects-before-2022',
        when: { decisionCompetence: 'lacks', receivesHealthCare: false, objectsToPlan: true },
        then: 'nobody',
        force: 'interpretation',
        basis: [
          'hrf § 17',
          'guidance: habilitation guide 2014 § 4.3',
          'interpretation: plan-against-the-will',
        ],
      },
    ]),
    // 12 to 15, patients, to 2017: pbrl § 4-4 (1).
    ...under<PlanRow>(
      { ...before2018, when: { age: fromUpTo(12, 16), receivesHealthCare: true } },
      [
        {
          id: 'from-12-own-sphere-before-2018',
          when: { matter: 'minors-own-sphere' },
          then: 'requires-judgement',
          force: 'interpretation',
          basis: [
            'hrf § 17 (2)',
            'pbrl § 4-4 (1)',
            'bl § 33',
            'interpretation: nature-of-measure-before-2018',
          ],
        },
        {
          id: 'from-12-childs-wish-before-2018',
          when: { matter: otherMatters, parentsInformed: 'withheld-at-childs-wish' },
          then: 'requires-judgement',
          force: 'interpretation',
          basis: [
            'hrf § 17 (2)',
            'pbrl § 3-4 (2)',
            'interpretation: self-consent-12-to-15-before-2018',
          ],
        },
        {
          id: 'from-12-weighty-reasons-before-2018',
          when: { matter: otherMatters, parentsInformed: 'withheld-for-weighty-reasons' },
          then: 'not-regulated',
          force: 'interpretation',
          basis: ['hrf § 17 (2)', 'pbrl § 4-4 (1)', 'interpretation: weighty-reasons-before-2018'],
        },
        {
          id: 'from-12-before-2018',
          when: { matter: otherMatters, parentsInformed: 'informed' },
          then: 'minor-representative',
          basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-4 (1)'],
        },
      ],
    ),
    // 12 to 15, patients, from 2018: pbrl § 4-3 (1) c, else § 4-4 (1).
    ...under<PlanRow>(
      {
        ...from2018,
        when: { age: fromUpTo(12, 16), receivesHealthCare: true, decisionCompetence: 'has' },
      },
      [
        {
          id: 'from-12-own-sphere-before-2022',
          when: { matter: 'minors-own-sphere' },
          then: 'recipient',
          basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-3 (1) c'],
        },
        {
          id: 'from-12-parents-not-informed-before-2022',
          when: {
            matter: ['ordinary', 'special-statute', 'no-health-care'],
            parentsInformed: withheld,
          },
          then: 'recipient',
          basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-3 (1) c'],
        },
        {
          id: 'from-12-open-matter-before-2022',
          when: {
            matter: ['reserved-for-adults', 'cosmetic-without-medical-indication'],
            parentsInformed: withheld,
          },
          then: 'requires-judgement',
          force: 'interpretation',
          basis: ['hrf § 17 (2)', 'pbrl § 4-3 (1) c', 'interpretation: reserved-measure-12-to-15'],
        },
        {
          id: 'from-12-before-2022',
          when: { matter: otherMatters, parentsInformed: 'informed' },
          then: 'minor-representative',
          basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-4 (1)'],
        },
      ],
    ),
    // The same, where competence was found lacking.
    ...under<PlanRow>(
      {
        ...from2018,
        when: { age: fromUpTo(12, 16), receivesHealthCare: true, decisionCompetence: 'lacks' },
      },
      [
        {
          id: 'from-12-lacking-before-2022',
          when: { parentsInformed: 'informed' },
          then: 'minor-representative',
          basis: [
            'hrf § 17',
            'hrf § 17 (2)',
            'pbrl § 4-4 (1)',
            'interpretation: competence-found-lacking-12-to-15',
          ],
        },
        {
          id: 'from-12-lacking-parents-not-informed-before-2022',
          when: { parentsInformed: withheld },
          then: 'requires-judgement',
          force: 'interpretation',
          basis: [
            'hrf § 17 (2)',
            'pbrl § 4-3 (1) c',
            'pbrl § 4-3 (2)',
            'interpretation: competence-found-lacking-12-to-15',
          ],
        },
      ],
    ),
    // 12 to 15 outside health care, and under 12, to July 2022.
    ...under<PlanRow>(before2022, [
      {
        id: 'from-12-user-parents-not-informed-before-2022',
        when: { age: fromUpTo(12, 16), receivesHealthCare: false, parentsInformed: withheld },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['hrf § 17', 'interpretation: plan-consent-12-to-15'],
      },
      {
        id: 'from-12-user-before-2022',
        when: { age: fromUpTo(12, 16), receivesHealthCare: false, parentsInformed: 'informed' },
        then: 'minor-representative-outside-health-care',
        basis: ['hrf § 17'],
      },
      {
        id: 'under-12-before-2022',
        when: { age: below(12), receivesHealthCare: true },
        then: 'minor-representative',
        basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-4 (1)'],
      },
      {
        id: 'under-12-user-before-2022',
        when: { age: below(12), receivesHealthCare: false },
        then: 'minor-representative-outside-health-care',
        basis: ['hrf § 17'],
      },
    ]),
    // Adults from August 2022, who are competent: ipf § 5 (1).
    ...under<PlanRow>({ from, when: { age: atLeast(18), decisionCompetence: 'has' } }, [
      {
        id: 'adult',
        when: { personalCapacityDeprived: false },
        then: 'recipient',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'adult-patient-deprived',
        when: { receivesHealthCare: true, personalCapacityDeprived: true },
        then: 'recipient',
        basis: ['ipf § 5 (1)', 'pbrl § 4-7'],
      },
      {
        id: 'adult-user-deprived',
        when: { receivesHealthCare: false, personalCapacityDeprived: true },
        then: 'recipient',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'vgml § 22 (3)', 'interpretation: plan-consent-deprived-user'],
      },
    ]),
    // Adults who lack competence: pbrl § 4-7, or a mandate under vgml.
    ...under<PlanRow>({ from, when: lacking }, [
      {
        id: 'adult-deprived-of-capacity',
        when: { receivesHealthCare: true, personalCapacityDeprived: true, objectsToPlan: false },
        then: 'guardian',
        basis: ['ipf § 5 (1)', 'pbrl § 4-7'],
      },
      {
        id: 'adult-lacking',
        when: {
          receivesHealthCare: true,
          personalCapacityDeprived: false,
          mandatedRepresentative: 'none',
          objectsToPlan: false,
        },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'interpretation: plan-consent-adult-lacking'],
      },
      {
        id: 'adult-with-attorney',
        when: {
          receivesHealthCare: true,
          personalCapacityDeprived: false,
          mandatedRepresentative: 'attorney',
          objectsToPlan: false,
        },
        then: 'attorney',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'vgml § 78',
          'vgml § 80 (1)',
          'interpretation: plan-consent-with-mandate',
        ],
      },
      {
        id: 'adult-with-guardian-before-april-2023',
        until: since.guardianshipSupport2023,
        when: {
          receivesHealthCare: true,
          personalCapacityDeprived: false,
          mandatedRepresentative: 'guardian',
          objectsToPlan: false,
        },
        then: 'guardian',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'vgml § 21 (2)',
          'vgml § 32',
          'vgml § 33 (2)',
          'interpretation: plan-consent-with-mandate',
        ],
      },
      {
        id: 'adult-user-lacking',
        when: { receivesHealthCare: false, mandatedRepresentative: 'none', objectsToPlan: false },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'interpretation: plan-consent-adult-lacking'],
      },
      {
        id: 'adult-user-with-attorney',
        when: {
          receivesHealthCare: false,
          mandatedRepresentative: 'attorney',
          objectsToPlan: false,
        },
        then: 'attorney',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'vgml § 78',
          'vgml § 80 (1)',
          'interpretation: plan-consent-with-mandate',
        ],
      },
      {
        id: 'adult-user-with-guardian-before-april-2023',
        until: since.guardianshipSupport2023,
        when: {
          receivesHealthCare: false,
          mandatedRepresentative: 'guardian',
          objectsToPlan: false,
        },
        then: 'guardian',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'vgml § 21 (2)',
          'vgml § 32',
          'vgml § 33 (2)',
          'vgml § 33 (3)',
          'interpretation: plan-consent-with-mandate',
        ],
      },
    ]),
    // A guardian from April 2023: vgml § 33 (2) and (3).
    ...under<PlanRow>({ from: since.guardianshipSupport2023, when: lacking }, [
      {
        id: 'adult-with-guardian',
        when: {
          receivesHealthCare: true,
          personalCapacityDeprived: false,
          mandatedRepresentative: 'guardian',
          objectsToPlan: false,
        },
        then: 'guardian',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'vgml § 21 (2)',
          'vgml § 32',
          'vgml § 33 (2)',
          'interpretation: plan-consent-with-mandate',
        ],
      },
      {
        id: 'adult-with-guardian-objects',
        when: {
          receivesHealthCare: true,
          personalCapacityDeprived: false,
          mandatedRepresentative: 'guardian',
          objectsToPlan: true,
        },
        then: 'nobody',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'vgml § 33 (2)', 'interpretation: plan-consent-with-mandate'],
      },
      {
        id: 'adult-user-with-guardian',
        when: {
          receivesHealthCare: false,
          personalCapacityDeprived: false,
          mandatedRepresentative: 'guardian',
          objectsToPlan: false,
        },
        then: 'guardian',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'vgml § 21 (2)',
          'vgml § 32',
          'vgml § 33 (2)',
          'interpretation: plan-consent-with-mandate',
        ],
      },
      {
        id: 'adult-user-with-guardian-objects',
        when: {
          receivesHealthCare: false,
          personalCapacityDeprived: false,
          mandatedRepresentative: 'guardian',
          objectsToPlan: true,
        },
        then: 'nobody',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'vgml § 33 (2)', 'interpretation: plan-consent-with-mandate'],
      },
      {
        id: 'adult-user-deprived-with-guardian',
        when: {
          receivesHealthCare: false,
          personalCapacityDeprived: true,
          mandatedRepresentative: 'guardian',
          objectsToPlan: false,
        },
        then: 'guardian',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'vgml § 21 (2)',
          'vgml § 32',
          'vgml § 33 (3)',
          'interpretation: plan-consent-with-mandate',
        ],
      },
    ]),
    {
      id: 'adult-objects',
      from,
      when: { ...lacking, mandatedRepresentative: ['attorney', 'none'], objectsToPlan: true },
      then: 'nobody',
      force: 'interpretation',
      basis: [
        'ipf § 5 (1)',
        'guidance: habilitation guide 2014 § 4.3',
        'interpretation: plan-against-the-will',
      ],
    },
    {
      id: 'adult-guardian-objects-before-april-2023',
      from,
      until: since.guardianshipSupport2023,
      when: { ...lacking, mandatedRepresentative: 'guardian', objectsToPlan: true },
      then: 'nobody',
      force: 'interpretation',
      basis: [
        'ipf § 5 (1)',
        'guidance: habilitation guide 2014 § 4.3',
        'interpretation: plan-against-the-will',
      ],
    },
    {
      id: 'adult-deprived-with-guardian-objects',
      from: since.guardianshipSupport2023,
      when: {
        ...lacking,
        personalCapacityDeprived: true,
        mandatedRepresentative: 'guardian',
        objectsToPlan: true,
      },
      then: 'nobody',
      force: 'interpretation',
      basis: [
        'ipf § 5 (1)',
        'guidance: habilitation guide 2014 § 4.3',
        'interpretation: plan-against-the-will',
      ],
    },
    // 16 and 17, from August 2022.
    ...under<PlanRow>({ from, when: { age: fromUpTo(16, 18) } }, [
      {
        id: 'youth',
        when: { decisionCompetence: 'has', receivesHealthCare: true },
        then: 'recipient',
        basis: ['ipf § 5 (1)', 'pbrl § 4-3 (1) b'],
      },
      {
        id: 'youth-user',
        when: { decisionCompetence: 'has', receivesHealthCare: false },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'interpretation: plan-consent-user-16-to-17'],
      },
      {
        id: 'youth-lacking',
        when: { decisionCompetence: 'lacks', receivesHealthCare: true, objectsToPlan: false },
        then: 'minor-representative',
        basis: ['ipf § 5 (1)', 'pbrl § 4-5 (1)'],
      },
      {
        id: 'youth-user-lacking',
        when: { decisionCompetence: 'lacks', receivesHealthCare: false, objectsToPlan: false },
        then: 'minor-representative-outside-health-care',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'youth-objects',
        when: { decisionCompetence: 'lacks', objectsToPlan: true },
        then: 'nobody',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'guidance: habilitation guide 2014 § 4.3',
          'interpretation: plan-against-the-will',
        ],
      },
    ]),
    // Under 16, from August 2022: whoever represents the minor.
    ...under<PlanRow>({ from }, [
      {
        id: 'from-12-parents-not-informed',
        when: { age: fromUpTo(12, 16), parentsInformed: withheld },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'interpretation: plan-consent-12-to-15'],
      },
      {
        id: 'from-12',
        when: { age: fromUpTo(12, 16), receivesHealthCare: true, parentsInformed: 'informed' },
        then: 'minor-representative',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'from-12-user',
        when: { age: fromUpTo(12, 16), receivesHealthCare: false, parentsInformed: 'informed' },
        then: 'minor-representative-outside-health-care',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'under-12',
        when: { age: below(12), receivesHealthCare: true },
        then: 'minor-representative',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'under-12-user',
        when: { age: below(12), receivesHealthCare: false },
        then: 'minor-representative-outside-health-care',
        basis: ['ipf § 5 (1)'],
      },
    ]),
  ],
})

/**
 * Whether parents who agree for a minor may be told. From 12 to 15 it is asked by age; to 2017 users had no
 * rule that kept parents out.
 */
const planParentsTold = decision({
  id: 'consent.plan-parents-told',
  inputs: { age, receivesHealthCare: flag(), parentsInformed },
  outcomes: ['parental-responsibility', 'requires-judgement', 'not-regulated'],
  force: 'regulation',
  rows: [
    {
      id: 'told-before-2022',
      ...before2022,
      when: { parentsInformed: ['informed', 'withheld-at-childs-wish'] },
      then: 'parental-responsibility',
      basis: ['hrf § 17'],
    },
    {
      id: 'told',
      from,
      when: { parentsInformed: ['informed', 'withheld-at-childs-wish'] },
      then: 'parental-responsibility',
      basis: ['ipf § 5 (1)'],
    },
    {
      id: 'user-before-2018',
      ...before2018,
      when: { receivesHealthCare: false, parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'parental-responsibility',
      basis: ['hrf § 17'],
    },
    {
      id: 'patient-not-told-before-2018',
      ...before2018,
      when: { receivesHealthCare: true, parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hrf § 17 (2)', 'interpretation: weighty-reasons-before-2018'],
    },
    {
      id: 'patient-under-12-not-told-before-2022',
      ...from2018,
      when: {
        age: below(12),
        receivesHealthCare: true,
        parentsInformed: 'withheld-for-weighty-reasons',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['hrf § 17 (2)', 'pbrl § 4-3 (6)', 'interpretation: parents-not-informed-under-12'],
    },
    {
      id: 'user-under-12-not-told-before-2022',
      ...from2018,
      when: {
        age: below(12),
        receivesHealthCare: false,
        parentsInformed: 'withheld-for-weighty-reasons',
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hrf § 17', 'pbrl § 3-4 (3)', 'interpretation: parents-not-informed-under-12'],
    },
    {
      id: 'under-12-not-told',
      from,
      when: { age: below(12), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['ipf § 5 (1)', 'pbrl § 3-4 (3)', 'interpretation: parents-not-informed-under-12'],
    },
    {
      id: 'from-12-not-told-before-2022',
      ...from2018,
      when: { age: atLeast(12), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hrf § 17', 'pbrl § 3-4 (3)', 'interpretation: parents-not-informed-16-to-17'],
    },
    {
      id: 'from-12-not-told',
      from,
      when: { age: atLeast(12), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['ipf § 5 (1)', 'pbrl § 3-4 (3)', 'interpretation: parents-not-informed-16-to-17'],
    },
  ],
})

/**
 * Asks who must agree to an individual plan.
 *
 * Norwegian: *samtykke til individuell plan*. Source: ipf § 5 (1), to 2022-07-31 hrf § 17.
 */
export const individualPlanConsent = withMeaning(
  inOrder({
    id: 'consent.individual-plan',
    first: inOrder({
      id: 'consent.individual-plan-of-anyone',
      first: inOrder({
        id: 'consent.individual-plan-with-health-care',
        first: individualPlanConsentByAge,
        open: 'minor-representative',
        then: minorRepresentative,
        basis: 'both',
      }),
      open: 'minor-representative-outside-health-care',
      then: minorRepresentativeOutsideHealthCare,
      basis: 'both',
    }),
    open: 'parental-responsibility',
    then: planParentsTold,
    basis: 'both',
  }),
  {
    recipient: { says: 'person-decides' },
    guardian: { says: 'others-decide' },
    attorney: { says: 'others-decide' },
    provider: { says: 'others-decide' },
    nobody: { says: 'nobody-decides' },
    'requires-judgement': { says: 'not-settled' },
    'not-regulated': { says: 'not-settled' },
    'child-welfare': { says: 'others-decide' },
    'child-welfare-or-carer': { says: 'others-decide' },
    'parental-responsibility': { says: 'others-decide' },
  },
)
