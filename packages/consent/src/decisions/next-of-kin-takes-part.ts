import { decision, since } from '@vilkar/law'
import { decisionCompetence, seriousIllnessAndDanger, childrenInCare } from './domains.js'

/**
 * Asks whether the next of kin have a right of their own to take part.
 *
 * Norwegian: *nærmeste pårørendes rett til å medvirke*. Source: pbrl § 3-1 (3) and (4).
 */
export const nextOfKinTakesPart = decision({
  id: 'consent.next-of-kin-takes-part',
  inputs: {
    decisionCompetence,
    seriousIllnessAndDanger,
    childrenInCare,
  },
  outcomes: ['takes-part-with-patient', 'takes-part-on-statutory-ground', 'no-own-right'],
  force: 'statute',
  rows: [
    {
      id: 'lacking',
      from: since.coverage,
      when: { decisionCompetence: 'lacks' },
      then: 'takes-part-with-patient',
      basis: ['pbrl § 3-1 (3)'],
    },
    {
      id: 'competent-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { decisionCompetence: 'has' },
      then: 'no-own-right',
      basis: ['pbrl § 3-1 (3)'],
    },
    {
      id: 'danger',
      from: since.decisionCompetence2026,
      when: { decisionCompetence: 'has', seriousIllnessAndDanger: true },
      then: 'takes-part-on-statutory-ground',
      basis: ['pbrl § 3-1 (4) a'],
    },
    {
      id: 'children',
      from: since.decisionCompetence2026,
      when: { decisionCompetence: 'has', seriousIllnessAndDanger: false, childrenInCare: true },
      then: 'takes-part-on-statutory-ground',
      basis: ['pbrl § 3-1 (4) b'],
    },
    {
      id: 'neither',
      from: since.decisionCompetence2026,
      when: { decisionCompetence: 'has', seriousIllnessAndDanger: false, childrenInCare: false },
      then: 'no-own-right',
      basis: ['pbrl § 3-1 (4)'],
    },
  ],
})
