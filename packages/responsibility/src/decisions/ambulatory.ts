import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether specialist habilitation or rehabilitation is given outside the institution.
 *
 * Norwegian: *ambulerende tjeneste*. Source: hrf § 15, which makes outreach the rule unless an institution is
 * most suitable; the draft guide of 2014, chapter 3.6, reads it of the offer as a whole and not of a single
 * programme.
 */
export const responsibilityAmbulatory = question({
  id: 'responsibility.ambulatory',
  inputs: {
    /** Whether it is habilitation or rehabilitation in the specialist service. */
    specialistRehabilitation: flag(),
    /** Whether an institution is most suitable. Norwegian: *mest hensiktsmessig i institusjon*. */
    bestInInstitution: flag({ judge: 'specialist-service' }),
    /** Whether the offer as a whole is asked about, or one programme. */
    ambulatoryScope: choice(['whole-offer', 'single-programme']),
  },
  outcomes: {
    'must-be-ambulatory': { says: 'must', owed: { who: ['specialist-service'], to: 'person' } },
    'may-be-in-institution': { says: 'may' },
    'not-covered': { says: 'not-asked' },
    'requires-judgement': { says: 'not-settled' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'not-specialist',
      from: since.coverage,
      when: { specialistRehabilitation: false },
      then: 'not-covered',
      basis: ['hrf § 15'],
    },
    {
      id: 'institution',
      from: since.coverage,
      when: { specialistRehabilitation: true, bestInInstitution: true },
      then: 'may-be-in-institution',
      basis: ['hrf § 15'],
    },
    {
      id: 'whole-offer',
      from: since.coverage,
      when: {
        specialistRehabilitation: true,
        bestInInstitution: false,
        ambulatoryScope: 'whole-offer',
      },
      then: 'must-be-ambulatory',
      basis: ['hrf § 15'],
    },
    {
      id: 'single-programme',
      from: since.coverage,
      when: {
        specialistRehabilitation: true,
        bestInInstitution: false,
        ambulatoryScope: 'single-programme',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: [
        'hrf § 15',
        'guidance: habilitation guide 2014 § 3.6',
        'interpretation: ambulatory-general-offer',
      ],
    },
  ],
})
