import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { decisionCompetence, objects, purpose } from './domains.js'

/**
 * Asks what follows when a consent is withdrawn.
 *
 * Norwegian: *tilbaketrekking av samtykke*. Source: pbrl § 4-1 (2). A patient who cannot decide on ending
 * the help may still object to it; whether others may let it continue turns on that (pbrl §§ 4-4 to 4-7,
 * the habilitation guide of 2014, § 1.4).
 */
export const consentWithdrawal = decision({
  id: 'consent.withdrawal',
  inputs: {
    withdrawnBy: choice([
      'patient-who-consented',
      'all-holders',
      'one-of-two-holders',
      'other-representative',
    ]),
    decisionCompetence,
    objects,
    purpose,
  },
  outcomes: [
    'stop-and-inform',
    'treat-as-objection',
    'decided-on-behalf',
    'other-consent-is-enough',
    'consent-lapses',
    'requires-judgement',
  ],
  force: 'statute',
  rows: [
    {
      id: 'patient',
      from: since.coverage,
      when: { withdrawnBy: 'patient-who-consented', decisionCompetence: 'has' },
      then: 'stop-and-inform',
      basis: ['pbrl § 4-1 (2)'],
    },
    {
      id: 'patient-lacking',
      from: since.coverage,
      when: { withdrawnBy: 'patient-who-consented', decisionCompetence: 'lacks', objects: true },
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
      when: { withdrawnBy: 'patient-who-consented', decisionCompetence: 'lacks', objects: false },
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
    {
      id: 'representative',
      from: since.coverage,
      when: { withdrawnBy: ['all-holders', 'other-representative'] },
      then: 'stop-and-inform',
      force: 'interpretation',
      basis: ['pbrl § 4-1 (2)', 'interpretation: withdrawal-by-representative'],
    },
    {
      id: 'one-parent-other',
      from: since.coverage,
      when: { withdrawnBy: 'one-of-two-holders', purpose: 'other' },
      then: 'consent-lapses',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (1)', 'interpretation: withdrawal-by-one-parent'],
    },
    {
      id: 'one-parent-exception-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { withdrawnBy: 'one-of-two-holders', purpose: ['everyday-care', 'prevents-harm'] },
      then: 'other-consent-is-enough',
      basis: ['pbrl § 4-4 (2) a', 'pbrl § 4-4 (2) b'],
    },
    {
      id: 'one-parent-vaccination-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { withdrawnBy: 'one-of-two-holders', purpose: 'vaccination-programme' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['interpretation: vaccination-before-2018'],
    },
    {
      id: 'one-parent-exception',
      from: since.childrensRights2018,
      when: {
        withdrawnBy: 'one-of-two-holders',
        purpose: ['everyday-care', 'vaccination-programme', 'prevents-harm'],
      },
      then: 'other-consent-is-enough',
      basis: ['pbrl § 4-4 (2)', 'pbrl § 4-4 (3)'],
    },
  ],
})
