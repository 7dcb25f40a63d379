import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { decisionCompetence, purpose } from './domains.js'

/**
 * Asks what follows when a consent is withdrawn.
 *
 * Norwegian: *tilbaketrekking av samtykke*. Source: pbrl § 4-1 (2).
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
    purpose,
  },
  outcomes: [
    'stop-and-inform',
    'treat-as-objection',
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
      when: { withdrawnBy: 'patient-who-consented', decisionCompetence: 'lacks' },
      then: 'treat-as-objection',
      force: 'interpretation',
      basis: ['pbrl § 4-1 (2)', 'interpretation: withdrawal-without-competence'],
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
