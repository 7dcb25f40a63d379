import { flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'

/**
 * Asks whether a referral must be assessed sooner than the number of working days that holds for all.
 * Asked on the day the referral was received. The law says sooner, and sets no figure.
 *
 * Norwegian: *raskere vurdering*. Source: pbrl § 2-2 (4), from 2015-11-01 § 2-2 (1), from 2024-06-01
 * § 2-2 a (4).
 */
export const fasterAssessment = decision({
  id: 'priority.faster-assessment',
  inputs: {
    /** Norwegian: *mistanke om alvorlig eller livstruende sykdom*. */
    suspectedSeriousIllness: flag({ judge: 'physician' }),
  },
  outcomes: ['sooner', 'no-sooner', 'not-regulated'],
  force: 'statute',
  rows: [
    {
      id: 'before-2004',
      from: since.patientRights2001,
      until: since.individualDeadline2004,
      when: {},
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: priority-before-2004'],
    },
    {
      id: 'suspected-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { suspectedSeriousIllness: true },
      then: 'sooner',
      basis: ['pbrl § 2-2 (4)'],
    },
    {
      id: 'not-suspected-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { suspectedSeriousIllness: false },
      then: 'no-sooner',
      basis: ['pbrl § 2-2 (4)'],
    },
    {
      id: 'suspected-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { suspectedSeriousIllness: true },
      then: 'sooner',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'not-suspected-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { suspectedSeriousIllness: false },
      then: 'no-sooner',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'suspected',
      from: since.specialistRight2024,
      when: { suspectedSeriousIllness: true },
      then: 'sooner',
      basis: ['pbrl § 2-2 a (4)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'not-suspected',
      from: since.specialistRight2024,
      when: { suspectedSeriousIllness: false },
      then: 'no-sooner',
      basis: ['pbrl § 2-2 a (4)', 'interpretation: priority-era-by-receipt'],
    },
  ],
})
