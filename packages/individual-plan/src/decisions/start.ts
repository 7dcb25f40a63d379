import { atLeast, below, choice, flag, under, type Row } from '@vilkar/core'
import { decision, since, type Citation } from '@vilkar/law'
import { age, consent } from './domains.js'
import { individualPlanConsent } from '@vilkar/consent'

const inputs = {
  consent,
  /** The answer of `individualPlanConsent`. */
  mustConsent: choice(individualPlanConsent.outcomes),
  /**
   * Who gave the consent; `carer` is a foster parent or an institution, `attorney` acts under a lasting
   * power of attorney, `provider` gives the health care and decided.
   */
  givenBy: choice([
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
  informed: flag({ judge: 'service' }),
  age,
  /** Whether child welfare is needed, and neither health and care services nor NAV. */
  onlyChildWelfare: flag({ judge: 'service' }),
} as const

const outcomes = [
  'may-start',
  'not-given',
  'withdrawn',
  'given-by-someone-else',
  'not-informed',
  'requires-judgement',
  'not-regulated',
  'nobody-can-consent',
] as const

const before2022 = { from: since.coverage, until: since.planAndCoordinator2022 }

/** Whoever represents a child. */
const representatives = [
  'parental-responsibility',
  'child-welfare',
  'child-welfare-or-carer',
] as const

/** Who else may have given the consent that somebody must give; a child in place of who represents it stands apart. */
const insteadOf = {
  recipient: [
    'guardian',
    'parental-responsibility',
    'child-welfare',
    'carer',
    'someone-else',
    'attorney',
    'provider',
  ],
  guardian: [
    'recipient',
    'parental-responsibility',
    'child-welfare',
    'carer',
    'someone-else',
    'attorney',
    'provider',
  ],
  parentalResponsibility: [
    'guardian',
    'child-welfare',
    'carer',
    'someone-else',
    'attorney',
    'provider',
  ],
  childWelfare: [
    'guardian',
    'parental-responsibility',
    'carer',
    'someone-else',
    'attorney',
    'provider',
  ],
  childWelfareOrCarer: [
    'guardian',
    'parental-responsibility',
    'someone-else',
    'attorney',
    'provider',
  ],
  attorney: [
    'recipient',
    'guardian',
    'parental-responsibility',
    'child-welfare',
    'carer',
    'someone-else',
    'provider',
  ],
  provider: [
    'recipient',
    'guardian',
    'parental-responsibility',
    'child-welfare',
    'carer',
    'someone-else',
    'attorney',
  ],
} as const

type StartRow = Row<typeof inputs, (typeof outcomes)[number], Citation>

/**
 * Asks whether work on the plan may start.
 *
 * Norwegian: *samtykke før planarbeidet*. Source: ipf § 5 (1), to 2022-07-31 hrf § 17 and ipf2010 § 5, which
 * knew no consent but the recipient's own. Who must
 * consent is not decided here: it is the answer of `individualPlanConsent` of `@vilkar/consent`, whose
 * possible outcomes are the set `mustConsent`. Where both parents must, `givenBy` names them once both have.
 * From 15 a child is a party to a child welfare case (bvl § 12-3, to 2022-12-31 bvl1992 § 6-3): whether its own consent is enough where only
 * child welfare is needed, no text says.
 */
export const planStart = decision({
  id: 'plan.start',
  inputs,
  outcomes,
  force: 'regulation',
  rows: [
    {
      id: 'not-given-before-2022',
      ...before2022,
      when: { consent: ['not-asked', 'refused'] },
      then: 'not-given',
      basis: ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'],
    },
    {
      id: 'withdrawn-before-2022',
      ...before2022,
      when: { consent: 'withdrawn' },
      then: 'withdrawn',
      basis: ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'],
    },
    // Consent was given: hrf § 17.
    ...under<StartRow>({ ...before2022, when: { consent: 'given' } }, [
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
      {
        id: 'recipient-consents-before-2022',
        when: { mustConsent: 'recipient', givenBy: 'recipient', informed: true },
        then: 'may-start',
        basis: ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'],
      },
      {
        id: 'recipient-not-informed-before-2022',
        when: { mustConsent: 'recipient', givenBy: 'recipient', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'recipient-passed-over-before-2022',
        when: { mustConsent: 'recipient', givenBy: insteadOf.recipient },
        then: 'given-by-someone-else',
        basis: ['hrf § 17', 'ipf2010 § 5', 'bvl1992 § 3-2 a'],
      },
      {
        id: 'guardian-consents-before-2022',
        when: { mustConsent: 'guardian', givenBy: 'guardian', informed: true },
        then: 'may-start',
        basis: ['hrf § 17'],
      },
      {
        id: 'guardian-not-informed-before-2022',
        when: { mustConsent: 'guardian', givenBy: 'guardian', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'guardian-passed-over-before-2022',
        when: { mustConsent: 'guardian', givenBy: insteadOf.guardian },
        then: 'given-by-someone-else',
        basis: ['hrf § 17'],
      },
      {
        id: 'parental-responsibility-consents-before-2022',
        when: {
          mustConsent: 'parental-responsibility',
          givenBy: 'parental-responsibility',
          informed: true,
        },
        then: 'may-start',
        basis: ['hrf § 17', 'bvl1992 § 3-2 a'],
      },
      {
        id: 'parental-responsibility-not-informed-before-2022',
        when: {
          mustConsent: 'parental-responsibility',
          givenBy: 'parental-responsibility',
          informed: false,
        },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'parental-responsibility-passed-over-before-2022',
        when: { mustConsent: 'parental-responsibility', givenBy: insteadOf.parentalResponsibility },
        then: 'given-by-someone-else',
        basis: ['hrf § 17', 'bvl1992 § 3-2 a'],
      },
      {
        id: 'child-welfare-consents-before-2022',
        when: { mustConsent: 'child-welfare', givenBy: 'child-welfare', informed: true },
        then: 'may-start',
        basis: ['hrf § 17', 'bvl1992 § 3-2 a'],
      },
      {
        id: 'child-welfare-not-informed-before-2022',
        when: { mustConsent: 'child-welfare', givenBy: 'child-welfare', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'child-welfare-passed-over-before-2022',
        when: { mustConsent: 'child-welfare', givenBy: insteadOf.childWelfare },
        then: 'given-by-someone-else',
        basis: ['hrf § 17', 'bvl1992 § 3-2 a'],
      },
      {
        id: 'child-welfare-or-carer-consents-before-2022',
        when: {
          mustConsent: 'child-welfare-or-carer',
          givenBy: ['child-welfare', 'carer'],
          informed: true,
        },
        then: 'may-start',
        basis: ['hrf § 17', 'bvl1992 § 3-2 a'],
      },
      {
        id: 'child-welfare-or-carer-not-informed-before-2022',
        when: {
          mustConsent: 'child-welfare-or-carer',
          givenBy: ['child-welfare', 'carer'],
          informed: false,
        },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'child-welfare-or-carer-passed-over-before-2022',
        when: { mustConsent: 'child-welfare-or-carer', givenBy: insteadOf.childWelfareOrCarer },
        then: 'given-by-someone-else',
        basis: ['hrf § 17', 'bvl1992 § 3-2 a'],
      },
      // By the child itself, from 15 a party to its case: bvl1992 § 6-3.
      {
        when: { mustConsent: representatives, givenBy: 'recipient' },
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
      {
        id: 'attorney-consents-before-2022',
        when: { mustConsent: 'attorney', givenBy: 'attorney', informed: true },
        then: 'may-start',
        basis: ['hrf § 17'],
      },
      {
        id: 'attorney-not-informed-before-2022',
        when: { mustConsent: 'attorney', givenBy: 'attorney', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'attorney-passed-over-before-2022',
        when: { mustConsent: 'attorney', givenBy: insteadOf.attorney },
        then: 'given-by-someone-else',
        basis: ['hrf § 17'],
      },
      {
        id: 'provider-consents-before-2022',
        when: { mustConsent: 'provider', givenBy: 'provider', informed: true },
        then: 'may-start',
        basis: ['hrf § 17'],
      },
      {
        id: 'provider-not-informed-before-2022',
        when: { mustConsent: 'provider', givenBy: 'provider', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'provider-passed-over-before-2022',
        when: { mustConsent: 'provider', givenBy: insteadOf.provider },
        then: 'given-by-someone-else',
        basis: ['hrf § 17'],
      },
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
      when: { consent: ['not-asked', 'refused'] },
      then: 'not-given',
      basis: ['ipf § 5 (1)'],
    },
    {
      id: 'withdrawn',
      from: since.planAndCoordinator2022,
      when: { consent: 'withdrawn' },
      then: 'withdrawn',
      basis: ['ipf § 5 (1)'],
    },
    // Consent was given: ipf § 5 (1).
    ...under<StartRow>({ from: since.planAndCoordinator2022, when: { consent: 'given' } }, [
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
      {
        id: 'recipient-consents',
        when: { mustConsent: 'recipient', givenBy: 'recipient', informed: true },
        then: 'may-start',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'recipient-not-informed',
        when: { mustConsent: 'recipient', givenBy: 'recipient', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'recipient-passed-over',
        when: { mustConsent: 'recipient', givenBy: insteadOf.recipient },
        then: 'given-by-someone-else',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'guardian-consents',
        when: { mustConsent: 'guardian', givenBy: 'guardian', informed: true },
        then: 'may-start',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'guardian-not-informed',
        when: { mustConsent: 'guardian', givenBy: 'guardian', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'guardian-passed-over',
        when: { mustConsent: 'guardian', givenBy: insteadOf.guardian },
        then: 'given-by-someone-else',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'parental-responsibility-consents',
        when: {
          mustConsent: 'parental-responsibility',
          givenBy: 'parental-responsibility',
          informed: true,
        },
        then: 'may-start',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'parental-responsibility-not-informed',
        when: {
          mustConsent: 'parental-responsibility',
          givenBy: 'parental-responsibility',
          informed: false,
        },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'parental-responsibility-passed-over-before-2023',
        until: since.childWelfareAct2023,
        when: { mustConsent: 'parental-responsibility', givenBy: insteadOf.parentalResponsibility },
        then: 'given-by-someone-else',
        basis: ['ipf § 5 (1)'],
      },
    ]),
    {
      id: 'parental-responsibility-passed-over',
      from: since.childWelfareAct2023,
      when: {
        consent: 'given',
        mustConsent: 'parental-responsibility',
        givenBy: insteadOf.parentalResponsibility,
      },
      then: 'given-by-someone-else',
      basis: ['ipf § 5 (1)'],
    },
    // Where child welfare must give it.
    ...under<StartRow>(
      {
        from: since.planAndCoordinator2022,
        when: { consent: 'given', mustConsent: 'child-welfare' },
      },
      [
        {
          id: 'child-welfare-consents',
          when: { givenBy: 'child-welfare', informed: true },
          then: 'may-start',
          basis: ['ipf § 5 (1)'],
        },
        {
          id: 'child-welfare-not-informed',
          when: { givenBy: 'child-welfare', informed: false },
          then: 'not-informed',
          force: 'guidance',
          basis: ['guidance: habilitation guide 2014 § 4.2'],
        },
        {
          id: 'child-welfare-passed-over-before-2023',
          until: since.childWelfareAct2023,
          when: { givenBy: insteadOf.childWelfare },
          then: 'given-by-someone-else',
          basis: ['ipf § 5 (1)'],
        },
      ],
    ),
    {
      id: 'child-welfare-passed-over',
      from: since.childWelfareAct2023,
      when: { consent: 'given', mustConsent: 'child-welfare', givenBy: insteadOf.childWelfare },
      then: 'given-by-someone-else',
      basis: ['ipf § 5 (1)'],
    },
    // Where child welfare or the carer must.
    ...under<StartRow>(
      {
        from: since.planAndCoordinator2022,
        when: { consent: 'given', mustConsent: 'child-welfare-or-carer' },
      },
      [
        {
          id: 'child-welfare-or-carer-consents',
          when: { givenBy: ['child-welfare', 'carer'], informed: true },
          then: 'may-start',
          basis: ['ipf § 5 (1)'],
        },
        {
          id: 'child-welfare-or-carer-not-informed',
          when: { givenBy: ['child-welfare', 'carer'], informed: false },
          then: 'not-informed',
          force: 'guidance',
          basis: ['guidance: habilitation guide 2014 § 4.2'],
        },
        {
          id: 'child-welfare-or-carer-passed-over-before-2023',
          until: since.childWelfareAct2023,
          when: { givenBy: insteadOf.childWelfareOrCarer },
          then: 'given-by-someone-else',
          basis: ['ipf § 5 (1)'],
        },
      ],
    ),
    {
      id: 'child-welfare-or-carer-passed-over',
      from: since.childWelfareAct2023,
      when: {
        consent: 'given',
        mustConsent: 'child-welfare-or-carer',
        givenBy: insteadOf.childWelfareOrCarer,
      },
      then: 'given-by-someone-else',
      basis: ['ipf § 5 (1)'],
    },
    // By the child itself, from 15 a party to its case: bvl1992 § 6-3.
    ...under<StartRow>(
      {
        from: since.planAndCoordinator2022,
        until: since.childWelfareAct2023,
        when: { consent: 'given', mustConsent: representatives, givenBy: 'recipient' },
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
        when: { consent: 'given', mustConsent: representatives, givenBy: 'recipient' },
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
    // Where somebody must who represents no child, or nobody can.
    ...under<StartRow>({ from: since.planAndCoordinator2022, when: { consent: 'given' } }, [
      {
        id: 'attorney-consents',
        when: { mustConsent: 'attorney', givenBy: 'attorney', informed: true },
        then: 'may-start',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'attorney-not-informed',
        when: { mustConsent: 'attorney', givenBy: 'attorney', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'attorney-passed-over',
        when: { mustConsent: 'attorney', givenBy: insteadOf.attorney },
        then: 'given-by-someone-else',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'provider-consents',
        when: { mustConsent: 'provider', givenBy: 'provider', informed: true },
        then: 'may-start',
        basis: ['ipf § 5 (1)'],
      },
      {
        id: 'provider-not-informed',
        when: { mustConsent: 'provider', givenBy: 'provider', informed: false },
        then: 'not-informed',
        force: 'guidance',
        basis: ['guidance: habilitation guide 2014 § 4.2'],
      },
      {
        id: 'provider-passed-over',
        when: { mustConsent: 'provider', givenBy: insteadOf.provider },
        then: 'given-by-someone-else',
        basis: ['ipf § 5 (1)'],
      },
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
