import { below, choice, fromUpTo, inOrder, integer, withOutcomes } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'
import { decider } from './decider.js'
import { healthCarePurpose } from './shared-inputs.js'

/**
 * Asks whether the consent given by parents is enough for a minor on whose behalf they decide. Whether
 * they do is not asked: `parentsConsentSuffices` asks that first.
 *
 * Norwegian: *samtykke fra den ene eller begge foreldrene*. Source: pbrl §§ 4-4 (1) to (3), 4-5 (1), bl § 30.
 */
export const parentalConsent = decision({
  id: 'consent.parental-consent',
  inputs: {
    age: integer({ min: 0, max: 17 }),
    consentFrom: choice([
      'all-holders',
      'one-of-two-holders',
      'parent-without-responsibility',
      'nobody',
    ]),
    healthCarePurpose,
  },
  outcomes: ['sufficient', 'sufficient-after-hearing-both', 'insufficient', 'requires-judgement'],
  force: 'statute',
  rows: [
    {
      id: 'nobody',
      from: since.coverage,
      when: { consentFrom: 'nobody' },
      then: 'insufficient',
      basis: ['pbrl § 4-1 (1)'],
    },
    {
      id: 'all-holders',
      from: since.coverage,
      when: { age: below(16), consentFrom: 'all-holders' },
      then: 'sufficient',
      basis: ['pbrl § 4-4 (1)', 'bl § 30 (1)'],
    },
    {
      id: 'one-holder-other',
      from: since.coverage,
      when: { age: below(16), consentFrom: 'one-of-two-holders', healthCarePurpose: 'other' },
      then: 'insufficient',
      basis: ['pbrl § 4-4 (1)', 'bl § 30 (1)', 'guidance: pbrl commentary § 4-4'],
    },
    {
      id: 'one-holder-everyday-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'one-of-two-holders',
        healthCarePurpose: 'everyday-care',
      },
      then: 'sufficient',
      basis: ['pbrl § 4-4 (2) a', 'bl § 37'],
    },
    {
      id: 'one-holder-everyday',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'one-of-two-holders',
        healthCarePurpose: 'everyday-care',
      },
      then: 'sufficient',
      basis: ['pbrl § 4-4 (2)'],
    },
    {
      id: 'one-holder-harm-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'one-of-two-holders',
        healthCarePurpose: 'prevents-harm',
      },
      then: 'sufficient-after-hearing-both',
      basis: ['pbrl § 4-4 (2) b', 'pbrl § 4-4 (3)'],
    },
    {
      id: 'one-holder-harm',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'one-of-two-holders',
        healthCarePurpose: 'prevents-harm',
      },
      then: 'sufficient-after-hearing-both',
      basis: ['pbrl § 4-4 (3)'],
    },
    {
      id: 'one-holder-vaccination-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'one-of-two-holders',
        healthCarePurpose: 'vaccination-programme',
      },
      then: 'sufficient',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (2) a', 'interpretation: vaccination-before-2018'],
    },
    {
      id: 'one-holder-vaccination',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'one-of-two-holders',
        healthCarePurpose: 'vaccination-programme',
      },
      then: 'sufficient',
      basis: ['pbrl § 4-4 (2)'],
    },
    {
      id: 'without-responsibility-other',
      from: since.coverage,
      when: {
        age: below(16),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'other',
      },
      then: 'insufficient',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'without-responsibility-everyday-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'everyday-care',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: [
        'pbrl § 4-4 (2) a',
        'interpretation: everyday-care-without-responsibility-before-2018',
      ],
    },
    {
      id: 'without-responsibility-everyday',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'everyday-care',
      },
      then: 'sufficient',
      basis: ['pbrl § 4-4 (2) sentence 2'],
    },
    {
      id: 'without-responsibility-vaccination-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'vaccination-programme',
      },
      then: 'insufficient',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (2) a', 'interpretation: vaccination-before-2018'],
    },
    {
      id: 'without-responsibility-vaccination',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'vaccination-programme',
      },
      then: 'insufficient',
      basis: ['pbrl § 4-4 (2) sentence 3'],
    },
    {
      id: 'without-responsibility-harm-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'prevents-harm',
      },
      then: 'insufficient',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (2) b', 'interpretation: harm-prevention-without-responsibility'],
    },
    {
      id: 'without-responsibility-harm',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'prevents-harm',
      },
      then: 'insufficient',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (3)', 'interpretation: harm-prevention-without-responsibility'],
    },
    {
      id: 'youth-all-holders',
      from: since.coverage,
      when: { age: fromUpTo(16, 18), consentFrom: 'all-holders' },
      then: 'sufficient',
      basis: ['pbrl § 4-5 (1)', 'bl § 30 (1)'],
    },
    {
      id: 'youth-one-other',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        consentFrom: ['one-of-two-holders', 'parent-without-responsibility'],
        healthCarePurpose: 'other',
      },
      then: 'insufficient',
      basis: ['pbrl § 4-5 (1)', 'bl § 30 (1)'],
    },
    {
      id: 'youth-one-exception',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        consentFrom: 'one-of-two-holders',
        healthCarePurpose: ['everyday-care', 'vaccination-programme', 'prevents-harm'],
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['pbrl § 4-5 (1)', 'interpretation: one-parent-exceptions-16-to-17'],
    },
    {
      id: 'youth-without-responsibility-everyday',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: 'everyday-care',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['pbrl § 4-5 (1)', 'interpretation: one-parent-exceptions-16-to-17'],
    },
    {
      // Not even under 16 is this parent enough for these: whether the exceptions apply makes no difference.
      id: 'youth-without-responsibility-vaccination-or-harm',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        consentFrom: 'parent-without-responsibility',
        healthCarePurpose: ['vaccination-programme', 'prevents-harm'],
      },
      then: 'insufficient',
      force: 'interpretation',
      basis: [
        'pbrl § 4-5 (1)',
        'bl § 30 (1)',
        'interpretation: harm-prevention-without-responsibility',
      ],
    },
  ],
})

/** Whether the parents decide, and where they do not, why their consent settles nothing. */
const parentsDecide = withOutcomes('consent.parents-decide', decider, {
  'parental-responsibility': 'theirs',
  'special-statute': 'special-statute',
  'no-health-care': 'no-health-care',
  'requires-judgement': 'requires-judgement',
  'not-regulated': 'not-regulated',
  patient: 'not-applicable',
  guardian: 'not-applicable',
  'child-welfare': 'not-applicable',
  'child-welfare-or-carer': 'not-applicable',
  'health-personnel': 'not-applicable',
  nobody: 'not-applicable',
})

/**
 * Asks whether the consent given by parents is enough in a case: first whether the decision is theirs at
 * all, and then what `parentalConsent` asks.
 *
 * Norwegian: *om samtykket fra foreldrene er nok*. Source: pbrl §§ 4-3 to 4-7, bl § 30.
 */
export const parentsConsentSuffices = withMeaning(
  inOrder({
    id: 'consent.parents-consent-suffices',
    first: parentsDecide,
    open: 'theirs',
    then: parentalConsent,
  }),
  {
    'special-statute': { says: 'other-rules' },
    'no-health-care': { says: 'other-rules' },
    'not-applicable': { says: 'not-asked' },
    'requires-judgement': { says: 'not-settled' },
    'not-regulated': { says: 'not-settled' },
    sufficient: { says: 'yes' },
    'sufficient-after-hearing-both': { says: 'yes' },
    insufficient: { says: 'no' },
  },
)
