import { atLeast, below, flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { age, decisionCompetence, seriousIllnessAndDanger, childrenInCare } from './domains.js'

/**
 * Asks whether the next of kin are told of the patient's health and care.
 *
 * Norwegian: *informasjon til nærmeste pårørende*. Source: pbrl § 3-3. Parents of a child under 16 are
 * told by another rule (`informParents`).
 */
export const informNextOfKin = decision({
  id: 'consent.inform-next-of-kin',
  inputs: {
    age,
    decisionCompetence,
    patientConsents: flag(),
    circumstancesSuggest: flag({ judge: 'provider' }),
    seriousIllnessAndDanger,
    childrenInCare,
  },
  outcomes: ['inform-as-the-patient', 'inform', 'inform-on-statutory-ground', 'do-not-inform'],
  force: 'statute',
  rows: [
    {
      id: 'lacking-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { age: atLeast(16), decisionCompetence: 'lacks' },
      then: 'inform-as-the-patient',
      basis: ['pbrl § 3-3 (2)', 'interpretation: next-of-kin-test-before-2026'],
    },
    {
      id: 'lacking',
      from: since.decisionCompetence2026,
      when: { age: atLeast(16), decisionCompetence: 'lacks' },
      then: 'inform-as-the-patient',
      basis: ['pbrl § 3-3 (2)'],
    },
    {
      id: 'consents',
      from: since.coverage,
      when: { age: atLeast(16), decisionCompetence: 'has', patientConsents: true },
      then: 'inform',
      basis: ['pbrl § 3-3 (1)'],
    },
    {
      id: 'circumstances',
      from: since.coverage,
      when: {
        age: atLeast(16),
        decisionCompetence: 'has',
        patientConsents: false,
        circumstancesSuggest: true,
      },
      then: 'inform',
      basis: ['pbrl § 3-3 (1)'],
    },
    {
      id: 'neither-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'has',
        patientConsents: false,
        circumstancesSuggest: false,
      },
      then: 'do-not-inform',
      basis: ['pbrl § 3-3 (1)'],
    },
    {
      id: 'danger',
      from: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'has',
        patientConsents: false,
        circumstancesSuggest: false,
        seriousIllnessAndDanger: true,
      },
      then: 'inform-on-statutory-ground',
      basis: ['pbrl § 3-3 (3) a'],
    },
    {
      id: 'children',
      from: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'has',
        patientConsents: false,
        circumstancesSuggest: false,
        seriousIllnessAndDanger: false,
        childrenInCare: true,
      },
      then: 'inform-on-statutory-ground',
      basis: ['pbrl § 3-3 (3) b'],
    },
    {
      id: 'neither',
      from: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'has',
        patientConsents: false,
        circumstancesSuggest: false,
        seriousIllnessAndDanger: false,
        childrenInCare: false,
      },
      then: 'do-not-inform',
      basis: ['pbrl § 3-3 (1)', 'pbrl § 3-3 (3)'],
    },
    {
      id: 'child-consents',
      from: since.coverage,
      when: { age: below(16), patientConsents: true },
      then: 'inform',
      basis: ['pbrl § 3-3 (1)'],
    },
    {
      id: 'child-circumstances',
      from: since.coverage,
      when: { age: below(16), patientConsents: false, circumstancesSuggest: true },
      then: 'inform',
      basis: ['pbrl § 3-3 (1)'],
    },
    {
      id: 'child-neither',
      from: since.coverage,
      when: { age: below(16), patientConsents: false, circumstancesSuggest: false },
      then: 'do-not-inform',
      basis: ['pbrl § 3-3 (1)'],
    },
  ],
})
