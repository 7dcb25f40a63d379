import { below, choice, fromUpTo, inOrder, withOutcomes } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'
import { decider, deciderTellingParents, patientDecides } from './decider.js'
import { age, objectsToHealthCare, healthCarePurpose } from './shared-inputs.js'

const withdrawnBy = choice([
  'patient-who-consented',
  'all-holders',
  'one-of-two-holders',
  'other-representative',
])

const withdrawer = decision({
  id: 'consent.withdrawer',
  inputs: { withdrawnBy },
  outcomes: ['patient', 'holders', 'representative'],
  force: 'statute',
  rows: [
    {
      id: 'by-patient',
      from: since.coverage,
      when: { withdrawnBy: 'patient-who-consented' },
      then: 'patient',
      basis: ['pbrl § 4-1 (2)'],
    },
    {
      id: 'by-holders',
      from: since.coverage,
      when: { withdrawnBy: ['all-holders', 'one-of-two-holders'] },
      then: 'holders',
      basis: ['pbrl § 4-1 (2)'],
    },
    {
      id: 'by-representative',
      from: since.coverage,
      when: { withdrawnBy: 'other-representative' },
      then: 'representative',
      basis: ['pbrl § 4-1 (2)'],
    },
  ],
})

const patientsOwn = withOutcomes('consent.withdrawal-of-patients-own', patientDecides, {
  patient: 'theirs',
  'on-behalf': 'others-decide',
  'special-statute': 'special-statute',
  'no-health-care': 'no-health-care',
  'requires-judgement': 'requires-judgement',
  'not-regulated': 'requires-judgement',
  nobody: 'not-theirs',
})

const patientWithdraws = decision({
  id: 'consent.patient-withdraws',
  inputs: {},
  outcomes: ['stop-and-inform'],
  force: 'statute',
  rows: [
    {
      id: 'patient',
      from: since.coverage,
      when: {},
      then: 'stop-and-inform',
      basis: ['pbrl § 4-1 (2)'],
    },
  ],
})

const otherwiseDecided = decision({
  id: 'consent.withdrawal-where-others-decide',
  inputs: { objectsToHealthCare },
  outcomes: ['treat-as-objection', 'decided-on-behalf'],
  force: 'statute',
  rows: [
    {
      id: 'patient-lacking',
      from: since.coverage,
      when: { objectsToHealthCare: true },
      then: 'treat-as-objection',
      force: 'interpretation',
      basis: [
        'pbrl § 4-1 (2)',
        'pbrl § 4-5 (3)',
        'pbrl § 4-6 (3)',
        'interpretation: withdrawal-without-competence',
        'guidance: habilitation guide 2014 § 1.4',
      ],
    },
    {
      id: 'patient-lacking-no-objection',
      from: since.coverage,
      when: { objectsToHealthCare: false },
      then: 'decided-on-behalf',
      force: 'guidance',
      basis: [
        'pbrl § 4-1 (2)',
        'pbrl § 4-4 (1)',
        'pbrl § 4-5 (1)',
        'pbrl § 4-6 (1)',
        'pbrl § 4-6 (2)',
        'pbrl § 4-7',
        'interpretation: withdrawal-without-competence',
        'guidance: habilitation guide 2014 § 1.4',
      ],
    },
  ],
})

const holdersDecide = withOutcomes('consent.holders-decide', decider, {
  'parental-responsibility': 'theirs',
  'special-statute': 'special-statute',
  'no-health-care': 'no-health-care',
  'requires-judgement': 'requires-judgement',
  'not-regulated': 'requires-judgement',
  patient: 'not-theirs',
  guardian: 'not-theirs',
  'child-welfare': 'not-theirs',
  'child-welfare-or-carer': 'not-theirs',
  'health-personnel': 'not-theirs',
  nobody: 'not-theirs',
})

const holdersWithdraw = decision({
  id: 'consent.holders-withdraw',
  inputs: { withdrawnBy, age, healthCarePurpose },
  outcomes: ['stop-and-inform', 'other-consent-is-enough', 'consent-lapses', 'requires-judgement'],
  force: 'statute',
  rows: [
    {
      id: 'all-holders',
      from: since.coverage,
      when: { withdrawnBy: 'all-holders' },
      then: 'stop-and-inform',
      force: 'interpretation',
      basis: ['pbrl § 4-1 (2)', 'interpretation: withdrawal-by-representative'],
    },
    {
      id: 'one-parent-other',
      from: since.coverage,
      when: { withdrawnBy: 'one-of-two-holders', age: below(16), healthCarePurpose: 'other' },
      then: 'consent-lapses',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (1)', 'interpretation: withdrawal-by-one-parent'],
    },
    {
      id: 'one-parent-exception-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        withdrawnBy: 'one-of-two-holders',
        age: below(16),
        healthCarePurpose: ['everyday-care', 'prevents-harm'],
      },
      then: 'other-consent-is-enough',
      basis: ['pbrl § 4-4 (2) a', 'pbrl § 4-4 (2) b'],
    },
    {
      id: 'one-parent-vaccination-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        withdrawnBy: 'one-of-two-holders',
        age: below(16),
        healthCarePurpose: 'vaccination-programme',
      },
      then: 'other-consent-is-enough',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (2) a', 'interpretation: vaccination-before-2018'],
    },
    {
      id: 'one-parent-exception',
      from: since.childrensRights2018,
      when: {
        withdrawnBy: 'one-of-two-holders',
        age: below(16),
        healthCarePurpose: ['everyday-care', 'vaccination-programme', 'prevents-harm'],
      },
      then: 'other-consent-is-enough',
      basis: ['pbrl § 4-4 (2)', 'pbrl § 4-4 (3)'],
    },
    {
      id: 'youth-one-parent-other',
      from: since.coverage,
      when: {
        withdrawnBy: 'one-of-two-holders',
        age: fromUpTo(16, 18),
        healthCarePurpose: 'other',
      },
      then: 'consent-lapses',
      force: 'interpretation',
      basis: ['pbrl § 4-5 (1)', 'interpretation: withdrawal-by-one-parent'],
    },
    {
      id: 'youth-one-parent-exception',
      from: since.coverage,
      when: {
        withdrawnBy: 'one-of-two-holders',
        age: fromUpTo(16, 18),
        healthCarePurpose: ['everyday-care', 'vaccination-programme', 'prevents-harm'],
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['pbrl § 4-5 (1)', 'interpretation: one-parent-exceptions-16-to-17'],
    },
  ],
})

const representativeDecides = withOutcomes(
  'consent.representative-decides',
  deciderTellingParents,
  {
    guardian: 'theirs',
    'child-welfare': 'theirs',
    'child-welfare-or-carer': 'theirs',
    'special-statute': 'special-statute',
    'no-health-care': 'no-health-care',
    'requires-judgement': 'requires-judgement',
    'not-regulated': 'requires-judgement',
    patient: 'not-theirs',
    'parental-responsibility': 'not-theirs',
    'health-personnel': 'not-theirs',
    nobody: 'not-theirs',
  },
)

const representativeWithdraws = decision({
  id: 'consent.representative-withdraws',
  inputs: {},
  outcomes: ['stop-and-inform'],
  force: 'interpretation',
  rows: [
    {
      id: 'representative',
      from: since.coverage,
      when: {},
      then: 'stop-and-inform',
      basis: ['pbrl § 4-1 (2)', 'interpretation: withdrawal-by-representative'],
    },
  ],
})

/**
 * Asks what follows when a consent is withdrawn: first whether the decision is, that day, for whoever
 * withdraws it.
 *
 * Norwegian: *tilbaketrekking av samtykke*. Source: pbrl § 4-1 (2). A patient who cannot decide on ending
 * the help may still object to it; whether others may let it continue turns on that (pbrl §§ 4-4 to 4-7,
 * the habilitation guide of 2014, § 1.4).
 */
export const consentWithdrawal = withMeaning(
  inOrder({
    id: 'consent.withdrawal',
    first: inOrder({
      id: 'consent.withdrawal-by-those-who-are-asked',
      first: inOrder({
        id: 'consent.withdrawal-by-patient',
        first: withdrawer,
        open: 'patient',
        then: inOrder({
          id: 'consent.withdrawal-of-own-consent',
          first: inOrder({
            id: 'consent.withdrawal-by-patient-who-decides',
            first: patientsOwn,
            open: 'theirs',
            then: patientWithdraws,
          }),
          open: 'others-decide',
          then: otherwiseDecided,
        }),
      }),
      open: 'holders',
      then: inOrder({
        id: 'consent.withdrawal-by-holders',
        first: holdersDecide,
        open: 'theirs',
        then: holdersWithdraw,
      }),
    }),
    open: 'representative',
    then: inOrder({
      id: 'consent.withdrawal-by-representative',
      first: representativeDecides,
      open: 'theirs',
      then: representativeWithdraws,
    }),
  }),
  {
    'special-statute': { says: 'other-rules' },
    'no-health-care': { says: 'other-rules' },
    'not-theirs': { says: 'no' },
    'requires-judgement': { says: 'not-settled' },
    'stop-and-inform': { says: 'must', owed: { who: ['provider'], to: 'person' } },
    'treat-as-objection': { says: 'other-rules' },
    'decided-on-behalf': { says: 'others-decide' },
    'other-consent-is-enough': { says: 'no' },
    'consent-lapses': { says: 'yes' },
  },
)
