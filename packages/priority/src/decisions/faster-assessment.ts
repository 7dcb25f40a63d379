import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { referredTo } from './shared-inputs.js'

/**
 * Asks whether a referral must be assessed sooner than the number of working days that holds for all.
 * Asked on the day the referral was received. The law says sooner, and sets no figure.
 *
 * Norwegian: *raskere vurdering*. Source: pbrl § 2-2 (4), from 2015-11-01 § 2-2 (1), from 2024-06-01
 * § 2-2 a (4).
 */
export const fasterAssessment = question({
  id: 'priority.faster-assessment',
  inputs: {
    referredTo,
    /** Norwegian: *mistanke om alvorlig eller livstruende sykdom*. */
    suspectedSeriousIllness: flag({ judge: 'physician' }),
  },
  outcomes: {
    sooner: {
      says: 'must',
      owed: { who: ['specialist-service'], to: 'person', by: 'sooner-than-the-usual-time' },
    },
    'no-sooner': { says: 'need-not' },
    'no-right-to-assessment': { says: 'need-not' },
    'not-regulated': { says: 'not-settled' },
  },
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
      until: since.professionalStandard2008,
      when: { referredTo: 'hospital-or-clinic', suspectedSeriousIllness: true },
      then: 'sooner',
      basis: [
        'pbrl § 2-2 (4)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'not-suspected-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: { referredTo: 'hospital-or-clinic', suspectedSeriousIllness: false },
      then: 'no-sooner',
      basis: [
        'pbrl § 2-2 (4)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'elsewhere-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: { referredTo: ['addiction-institution', 'other-institution'] },
      then: 'no-right-to-assessment',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'suspected-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        suspectedSeriousIllness: true,
      },
      then: 'sooner',
      basis: [
        'pbrl § 2-2 (4)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'not-suspected-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        suspectedSeriousIllness: false,
      },
      then: 'no-sooner',
      basis: [
        'pbrl § 2-2 (4)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'elsewhere-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: { referredTo: 'other-institution' },
      then: 'no-right-to-assessment',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'suspected-2015',
      from: since.specialistRight2015,
      until: since.suspension2020,
      when: { suspectedSeriousIllness: true },
      then: 'sooner',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'suspected-suspended-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: { suspectedSeriousIllness: true },
      then: 'sooner',
      force: 'regulation',
      basis: [
        'covf § 4 (1)',
        'interpretation: suspension-2020',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'suspected-2020',
      from: since.suspensionEnd2020,
      until: since.specialistRight2024,
      when: { suspectedSeriousIllness: true },
      then: 'sooner',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'not-suspected-2015',
      from: since.specialistRight2015,
      until: since.suspension2020,
      when: { suspectedSeriousIllness: false },
      then: 'no-sooner',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'not-suspected-suspended-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: { suspectedSeriousIllness: false },
      then: 'no-sooner',
      force: 'regulation',
      basis: [
        'covf § 4 (1)',
        'interpretation: suspension-2020',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'not-suspected-2020',
      from: since.suspensionEnd2020,
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
