import { atLeast, below, fromUpTo, inOrder } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'
import { age, decisionCompetence, matter, parentsInformed } from './shared-inputs.js'
import { minorRepresentative } from './minor-representative.js'

/**
 * Asks who consents to passing on confidential information, by age. Where that is whoever represents a
 * child under 16, the matter is left to `minorRepresentative`.
 *
 * Source: hpl § 22.
 */
export const informationSharingByAge = decision({
  id: 'consent.information-sharing-by-age',
  inputs: {
    age,
    decisionCompetence,
    matter,
    parentsInformed,
  },
  outcomes: ['patient', 'next-of-kin', 'minor-representative', 'requires-judgement'],
  force: 'statute',
  rows: [
    {
      id: 'competent',
      from: since.coverage,
      when: { age: atLeast(16), decisionCompetence: 'has' },
      then: 'patient',
      basis: ['hpl § 22 (1)'],
    },
    {
      id: 'lacking-before-june-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { age: atLeast(16), decisionCompetence: 'lacks' },
      then: 'next-of-kin',
      basis: ['hpl § 22 (3)', 'interpretation: next-of-kin-test-before-2026'],
    },
    {
      id: 'lacking-june-2026',
      from: since.decisionCompetence2026,
      until: since.confidentiality2026,
      when: { age: atLeast(16), decisionCompetence: 'lacks' },
      then: 'next-of-kin',
      basis: ['hpl § 22 (3)'],
    },
    {
      id: 'lacking',
      from: since.confidentiality2026,
      when: { age: atLeast(16), decisionCompetence: 'lacks' },
      then: 'next-of-kin',
      basis: ['hpl § 22 (2) sentence 2'],
    },
    {
      id: 'under-12',
      from: since.coverage,
      when: { age: below(12) },
      then: 'minor-representative',
      basis: ['hpl § 22 (2)'],
    },
    {
      id: 'from-12-own-wish-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), parentsInformed: 'withheld-at-childs-wish' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: [
        'hpl § 22 (2)',
        'pbrl § 3-4 (2)',
        'interpretation: sharing-consent-12-to-15-before-2018',
      ],
    },
    {
      id: 'from-12-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        parentsInformed: ['informed', 'withheld-for-weighty-reasons'],
      },
      then: 'minor-representative',
      basis: ['hpl § 22 (2)'],
    },
    {
      id: 'from-12-own-sphere',
      from: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), decisionCompetence: 'has', matter: 'minors-own-sphere' },
      then: 'patient',
      basis: [
        'hpl § 22 (2)',
        'pbrl § 4-4 (1)',
        'pbrl § 4-3 (1) c',
        'interpretation: sharing-consent-12-to-15',
      ],
    },
    {
      id: 'from-12-parents-not-informed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: ['ordinary', 'special-statute'],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'patient',
      basis: [
        'hpl § 22 (2)',
        'pbrl § 4-4 (1)',
        'pbrl § 4-3 (1) c',
        'interpretation: sharing-consent-12-to-15',
      ],
    },
    {
      id: 'from-12-open-matter',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: ['reserved-for-adults', 'cosmetic-without-medical-indication'],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['hpl § 22 (2)', 'interpretation: reserved-measure-12-to-15'],
    },
    {
      id: 'from-12-outside-health-care',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: 'no-health-care',
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['hpl § 22 (2)', 'interpretation: childs-competence-outside-health-care'],
    },
    {
      id: 'from-12',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: [
          'ordinary',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
          'special-statute',
          'no-health-care',
        ],
        parentsInformed: 'informed',
      },
      then: 'minor-representative',
      basis: ['hpl § 22 (2)'],
    },
    {
      id: 'from-12-lacking-parents-not-informed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['hpl § 22 (2)', 'interpretation: competence-found-lacking-12-to-15'],
    },
    {
      id: 'from-12-lacking',
      from: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), decisionCompetence: 'lacks', parentsInformed: 'informed' },
      then: 'minor-representative',
      basis: ['hpl § 22 (2)'],
    },
  ],
})

/**
 * Asks who consents to passing on where that is the parents, but they may not be told.
 *
 * From 12 years the child may then decide (`informationSharingByAge`); this is about those who are younger.
 * Source: hpl § 22 (2), pbrl § 3-4 (3).
 */
const sharingParentsNotTold = decision({
  id: 'consent.information-sharing-parents-not-told',
  inputs: { age, parentsInformed },
  outcomes: ['parental-responsibility', 'requires-judgement'],
  force: 'statute',
  rows: [
    {
      id: 'from-12',
      from: since.coverage,
      when: { age: atLeast(12) },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'told',
      from: since.coverage,
      when: { age: below(12), parentsInformed: ['informed', 'withheld-at-childs-wish'] },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'not-told-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: below(12), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)', 'interpretation: weighty-reasons-before-2018'],
    },
    {
      id: 'not-told',
      from: since.childrensRights2018,
      when: { age: below(12), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: [
        'pbrl § 4-4 (1)',
        'pbrl § 3-4 (3)',
        'interpretation: sharing-consent-parents-kept-out',
      ],
    },
  ],
})

/**
 * Asks who consents to passing on confidential information. It need not be the one who decides on
 * the help: over 16 without competence it is the next of kin.
 *
 * Norwegian: *samtykke til å gi informasjon*. Source: hpl § 22, pbrl §§ 3-4 (3), 4-4.
 */
export const informationSharing = withMeaning(
  inOrder({
    id: 'consent.information-sharing',
    first: informationSharingByAge,
    open: 'minor-representative',
    then: inOrder({
      id: 'consent.information-sharing-of-minor',
      first: minorRepresentative,
      open: 'parental-responsibility',
      then: sharingParentsNotTold,
      basis: 'both',
    }),
    basis: 'both',
  }),
  {
    patient: { says: 'person-decides' },
    'next-of-kin': { says: 'others-decide' },
    'requires-judgement': { says: 'not-settled' },
    'child-welfare': { says: 'others-decide' },
    'child-welfare-or-carer': { says: 'others-decide' },
    guardian: { says: 'others-decide' },
    'not-regulated': { says: 'not-settled' },
    'parental-responsibility': { says: 'others-decide' },
  },
)
