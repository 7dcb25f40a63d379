import { atLeast, below, choice, flag, under, type GroupedRow, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'
import { age, planConsent } from './shared-inputs.js'
import { individualPlanConsent } from '@vilkar/consent'

const inputs = {
  planConsent,
  /** The answer of `individualPlanConsent`. */
  mustConsent: choice(individualPlanConsent.outcomes),
  /**
   * Who gave the consent; `carer` is a foster parent or an institution, `attorney` acts under a lasting
   * power of attorney, `provider` gives the health care and decided.
   */
  planConsentGivenBy: choice([
    'recipient',
    'guardian',
    'parental-responsibility',
    'child-welfare',
    'carer',
    'someone-else',
    'attorney',
    'provider',
  ]),
  /** Whether whoever consented knew what a plan means. */
  planConsentInformed: flag({ judge: 'service' }),
  age,
  /** Whether child welfare is needed, and neither health and care services nor NAV. */
  onlyChildWelfare: flag({ judge: 'service' }),
} as const

const outcomes = {
  'may-start': { says: 'may' },
  'not-given': { says: 'may-not' },
  withdrawn: { says: 'may-not' },
  'given-by-someone-else': { says: 'may-not' },
  'not-informed': { says: 'may-not' },
  'requires-judgement': { says: 'not-settled' },
  'not-regulated': { says: 'not-settled' },
  'nobody-can-consent': { says: 'may-not' },
} as const satisfies Meanings

const before2022 = { from: since.coverage, until: since.planAndCoordinator2022 }

/** Whoever represents a child. */
const representatives = [
  'parental-responsibility',
  'child-welfare',
  'child-welfare-or-carer',
] as const

type StartRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/** Who gives the consent that somebody must give, and whose it is not; a child stands apart. */
const givers = {
  recipient: {
    planConsentGivenBy: 'recipient',
    others: [
      'guardian',
      'parental-responsibility',
      'child-welfare',
      'carer',
      'someone-else',
      'attorney',
      'provider',
    ],
  },
  guardian: {
    planConsentGivenBy: 'guardian',
    others: [
      'recipient',
      'parental-responsibility',
      'child-welfare',
      'carer',
      'someone-else',
      'attorney',
      'provider',
    ],
  },
  'parental-responsibility': {
    planConsentGivenBy: 'parental-responsibility',
    others: ['guardian', 'child-welfare', 'carer', 'someone-else', 'attorney', 'provider'],
  },
  'child-welfare': {
    planConsentGivenBy: 'child-welfare',
    others: [
      'guardian',
      'parental-responsibility',
      'carer',
      'someone-else',
      'attorney',
      'provider',
    ],
  },
  'child-welfare-or-carer': {
    planConsentGivenBy: ['child-welfare', 'carer'],
    others: ['guardian', 'parental-responsibility', 'someone-else', 'attorney', 'provider'],
  },
  attorney: {
    planConsentGivenBy: 'attorney',
    others: [
      'recipient',
      'guardian',
      'parental-responsibility',
      'child-welfare',
      'carer',
      'someone-else',
      'provider',
    ],
  },
  provider: {
    planConsentGivenBy: 'provider',
    others: [
      'recipient',
      'guardian',
      'parental-responsibility',
      'child-welfare',
      'carer',
      'someone-else',
      'attorney',
    ],
  },
} as const

/** Gives the rows of a consent that somebody must give: informed, not informed, or given by another. */
function consentOf(
  mustConsent: keyof typeof givers,
  basis: StartRow['basis'],
  suffix = '',
): readonly GroupedRow<StartRow>[] {
  const { planConsentGivenBy, others } = givers[mustConsent]
  return [
    {
      id: `${mustConsent}-consents${suffix}`,
      when: { mustConsent, planConsentGivenBy, planConsentInformed: true },
      then: 'may-start',
      basis,
    },
    {
      id: `${mustConsent}-not-informed${suffix}`,
      when: { mustConsent, planConsentGivenBy, planConsentInformed: false },
      then: 'not-informed',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.2'],
    },
    {
      id: `${mustConsent}-passed-over${suffix}`,
      when: { mustConsent, planConsentGivenBy: others },
      then: 'given-by-someone-else',
      basis,
    },
  ]
}

/** Parts a row that says who was passed over where the act on child welfare of 2023 begins. */
function aroundChildWelfareAct(row: StartRow): readonly StartRow[] {
  if (row.then !== 'given-by-someone-else') return [row]
  return [
    { ...row, id: `${row.id}-before-2023`, until: since.childWelfareAct2023 },
    { ...row, from: since.childWelfareAct2023 },
  ]
}

/**
 * Asks whether work on the plan may start.
 *
 * Norwegian: *samtykke før planarbeidet*. Source: ipf § 5 (1), to 2022-07-31 hrf § 17 and ipf2010 § 5, which
 * knew no consent but the recipient's own. Who must
 * consent is not decided here: it is the answer of `individualPlanConsent` of `@vilkar/consent`, whose
 * possible outcomes are the set `mustConsent`. Where both parents must, `planConsentGivenBy` names them once both have.
 * From 15 a child is a party to a child welfare case (bvl § 12-3, to 2022-12-31 bvl1992 § 6-3): whether its own consent is enough where only
 * child welfare is needed, no text says.
 */
export const planStart = question({
  id: 'plan.start',
  inputs,
  outcomes,
  force: 'regulation',
  rows: [
    {
      id: 'not-given-before-2022',
      ...before2022,
      when: { planConsent: ['not-asked', 'refused'] },
      then: 'not-given',
      basis: ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'],
    },
    {
      id: 'withdrawn-before-2022',
      ...before2022,
      when: { planConsent: 'withdrawn' },
      then: 'withdrawn',
      basis: ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'],
    },
    // Consent was given: hrf § 17.
    ...under<StartRow>({ ...before2022, when: { planConsent: 'given' } }, [
      {
        id: 'nobody-named-before-2022',
        when: { mustConsent: 'not-regulated' },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'hrf § 17',
          'interpretation: plan-consent-adult-lacking',
          'interpretation: weighty-reasons-before-2018',
          'interpretation: plan-consent-12-to-15',
          'interpretation: plan-consent-user-16-to-17',
        ],
      },
      ...consentOf('recipient', ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'], '-before-2022'),
      ...consentOf('guardian', ['hrf § 17'], '-before-2022'),
      ...consentOf('parental-responsibility', ['hrf § 17', 'bvl1992 § 3-2 a'], '-before-2022'),
      ...consentOf('child-welfare', ['hrf § 17', 'bvl1992 § 3-2 a'], '-before-2022'),
      ...consentOf('child-welfare-or-carer', ['hrf § 17', 'bvl1992 § 3-2 a'], '-before-2022'),
      // By the child itself, from 15 a party to its case: bvl1992 § 6-3.
      {
        when: { mustConsent: representatives, planConsentGivenBy: 'recipient' },
        rows: [
          {
            id: 'recipient-instead-of-representative-before-2022',
            when: { onlyChildWelfare: false },
            then: 'given-by-someone-else',
            basis: ['hrf § 17'],
          },
          {
            id: 'recipient-under-15-in-child-welfare-before-2022',
            when: { onlyChildWelfare: true, age: below(15) },
            then: 'given-by-someone-else',
            force: 'statute',
            basis: ['bvl1992 § 3-2 a', 'bvl1992 § 6-3 (2)'],
          },
          {
            id: 'recipient-from-15-in-child-welfare-before-2022',
            when: { onlyChildWelfare: true, age: atLeast(15) },
            then: 'requires-judgement',
            force: 'interpretation',
            basis: [
              'bvl1992 § 6-3 (2)',
              'bvl1992 § 3-2 a',
              'interpretation: plan-consent-party-at-15',
            ],
          },
        ],
      },
      ...consentOf('attorney', ['hrf § 17'], '-before-2022'),
      ...consentOf('provider', ['hrf § 17'], '-before-2022'),
      {
        id: 'nobody-can-consent-before-2022',
        when: { mustConsent: 'nobody' },
        then: 'nobody-can-consent',
        basis: ['hrf § 17', 'hrf § 17 (2)'],
      },
      {
        id: 'who-consents-is-judged-before-2022',
        when: { mustConsent: 'requires-judgement' },
        then: 'requires-judgement',
        force: 'interpretation',
        basis: [
          'hrf § 17',
          'hrf § 17 (2)',
          'interpretation: self-consent-12-to-15-before-2018',
          'interpretation: nature-of-measure-before-2018',
          'interpretation: reserved-measure-12-to-15',
          'interpretation: parents-not-informed-under-12',
        ],
      },
    ]),
    {
      id: 'not-given',
      from: since.planAndCoordinator2022,
      when: { planConsent: ['not-asked', 'refused'] },
      then: 'not-given',
      basis: ['ipf § 5 (1)'],
    },
    {
      id: 'withdrawn',
      from: since.planAndCoordinator2022,
      when: { planConsent: 'withdrawn' },
      then: 'withdrawn',
      basis: ['ipf § 5 (1)'],
    },
    // Consent was given: ipf § 5 (1).
    ...under<StartRow>({ from: since.planAndCoordinator2022, when: { planConsent: 'given' } }, [
      {
        id: 'nobody-named',
        when: { mustConsent: 'not-regulated' },
        then: 'not-regulated',
        force: 'interpretation',
        basis: [
          'ipf § 5 (1)',
          'interpretation: plan-consent-adult-lacking',
          'interpretation: plan-consent-12-to-15',
          'interpretation: plan-consent-user-16-to-17',
        ],
      },
      ...consentOf('recipient', ['ipf § 5 (1)']),
      ...consentOf('guardian', ['ipf § 5 (1)']),
    ]),
    // Where somebody who represents a child must give it.
    ...under<StartRow>({ from: since.planAndCoordinator2022, when: { planConsent: 'given' } }, [
      ...consentOf('parental-responsibility', ['ipf § 5 (1)']),
      ...consentOf('child-welfare', ['ipf § 5 (1)']),
      ...consentOf('child-welfare-or-carer', ['ipf § 5 (1)']),
    ]).flatMap(aroundChildWelfareAct),
    // By the child itself, from 15 a party to its case: bvl1992 § 6-3.
    ...under<StartRow>(
      {
        from: since.planAndCoordinator2022,
        until: since.childWelfareAct2023,
        when: {
          planConsent: 'given',
          mustConsent: representatives,
          planConsentGivenBy: 'recipient',
        },
      },
      [
        {
          id: 'recipient-instead-of-representative-before-2023',
          when: { onlyChildWelfare: false },
          then: 'given-by-someone-else',
          basis: ['ipf § 5 (1)'],
        },
        {
          id: 'recipient-under-15-in-child-welfare-before-2023',
          when: { onlyChildWelfare: true, age: below(15) },
          then: 'given-by-someone-else',
          basis: ['ipf § 5 (1)', 'bvl1992 § 6-3 (2)'],
        },
        {
          id: 'recipient-from-15-in-child-welfare-before-2023',
          when: { onlyChildWelfare: true, age: atLeast(15) },
          then: 'requires-judgement',
          force: 'interpretation',
          basis: ['ipf § 5 (1)', 'bvl1992 § 6-3 (2)', 'interpretation: plan-consent-party-at-15'],
        },
      ],
    ),
    // The same from 2023: bvl § 12-3.
    ...under<StartRow>(
      {
        from: since.childWelfareAct2023,
        when: {
          planConsent: 'given',
          mustConsent: representatives,
          planConsentGivenBy: 'recipient',
        },
      },
      [
        {
          id: 'recipient-instead-of-representative',
          when: { onlyChildWelfare: false },
          then: 'given-by-someone-else',
          basis: ['ipf § 5 (1)'],
        },
        {
          id: 'recipient-under-15-in-child-welfare',
          when: { onlyChildWelfare: true, age: below(15) },
          then: 'given-by-someone-else',
          basis: ['ipf § 5 (1)', 'bvl § 12-3 (1)'],
        },
        {
          id: 'recipient-from-15-in-child-welfare',
          when: { onlyChildWelfare: true, age: atLeast(15) },
          then: 'requires-judgement',
          force: 'interpretation',
          basis: ['ipf § 5 (1)', 'bvl § 12-3 (1)', 'interpretation: plan-consent-party-at-15'],
        },
      ],
    ),
    // An attorney or the provider must give it, or nobody can.
    ...under<StartRow>({ from: since.planAndCoordinator2022, when: { planConsent: 'given' } }, [
      ...consentOf('attorney', ['ipf § 5 (1)']),
      ...consentOf('provider', ['ipf § 5 (1)']),
      {
        id: 'nobody-can-consent',
        when: { mustConsent: 'nobody' },
        then: 'nobody-can-consent',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'interpretation: plan-consent-with-mandate'],
      },
      {
        id: 'who-consents-is-judged',
        when: { mustConsent: 'requires-judgement' },
        then: 'requires-judgement',
        force: 'interpretation',
        basis: ['ipf § 5 (1)', 'interpretation: plan-consent-12-to-15'],
      },
    ]),
  ],
})
