import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether the competence to decide lapses for the decision at hand.
 *
 * Norwegian: *bortfall av beslutningskompetanse*, before 2026-06-01 *samtykkekompetanse*. Source:
 * pbrl § 4-3 (2). The provider of the help decides; the finding is reasoned and written.
 */
export const competenceLapses = question({
  id: 'consent.competence-lapses',
  inputs: {
    understanding: choice(['able', 'probably-unable', 'obviously-unable'], { judge: 'provider' }),
    listedCause: flag({ judge: 'provider' }),
  },
  outcomes: {
    'may-lapse': { says: 'yes' },
    stands: { says: 'no' },
  },
  force: 'statute',
  rows: [
    {
      id: 'able',
      from: since.coverage,
      when: { understanding: 'able' },
      then: 'stands',
      basis: ['pbrl § 4-3 (2)'],
    },
    {
      id: 'obviously-unable-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { understanding: 'obviously-unable', listedCause: true },
      then: 'may-lapse',
      basis: ['pbrl § 4-3 (2)'],
    },
    {
      id: 'other-cause-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { understanding: 'obviously-unable', listedCause: false },
      then: 'stands',
      basis: ['pbrl § 4-3 (2)'],
    },
    {
      id: 'probably-unable-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { understanding: 'probably-unable' },
      then: 'stands',
      basis: ['pbrl § 4-3 (2)'],
    },
    {
      id: 'unable',
      from: since.decisionCompetence2026,
      when: { understanding: ['probably-unable', 'obviously-unable'] },
      then: 'may-lapse',
      basis: ['pbrl § 4-3 (2)'],
    },
  ],
})
