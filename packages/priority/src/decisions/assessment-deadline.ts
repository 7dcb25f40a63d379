import { atLeast, below, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { age, referredTo } from './shared-inputs.js'

const within10WorkingDays = {
  says: 'must',
  owed: { who: ['specialist-service'], to: 'person', by: 'within-10-working-days' },
} as const

/**
 * Asks within how many working days a referral must be assessed, and what must be done by then. Asked on
 * the day the referral was received; `assessmentDeadline` counts the days.
 *
 * Norwegian: *vurderingsfrist*. Source: pbrl § 2-2 (1), from 2024-06-01 § 2-2 a (2) and (3); priof § 4 a (1)
 * for the young from 2008-09-01 to 2015-10-31, whose age was that of the day the referral was sent. From
 * 2015-11-01 to 2024-05-31 the text asks that the patient is told within the time; since then also that
 * the assessment is made. To 2015-10-31 the right was for those referred to some institutions alone; for
 * addiction institutions outside hospitals the notes of 2004 advised the same time. What is told of the right
 * can be suspended by regulations under pbrl § 2-5 d from 2022-06-15 to 2028-06-30; that the assessment is made
 * within the time, never. From 2020-03-28 to 2020-05-26 it was 30 working days, by
 * covf § 4 (1): `interpretation: suspension-2020`.
 */
export const priorityAssessmentDeadline = question({
  id: 'priority.assessment-deadline',
  inputs: {
    referredTo,
    /** Completed years on the day the referral was sent. */
    ageWhenSent: age,
    /** Norwegian: *psykisk lidelse eller rusmiddelavhengighet*. */
    mentalDisorderOrAddiction: flag({ judge: 'physician' }),
  },
  outcomes: {
    'assess-within-30-working-days': {
      says: 'must',
      owed: { who: ['specialist-service'], to: 'person', by: 'within-30-working-days' },
    },
    'assess-within-10-working-days': within10WorkingDays,
    'assessment-advised-within-30-working-days': { says: 'should' },
    'no-right-to-assessment': { says: 'need-not' },
    'inform-within-10-working-days': within10WorkingDays,
    'inform-within-30-working-days': {
      says: 'must',
      owed: { who: ['specialist-service'], to: 'person', by: 'within-30-working-days' },
    },
    'assess-and-inform-within-10-working-days': within10WorkingDays,
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
      id: 'all-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: { referredTo: 'hospital-or-clinic' },
      then: 'assess-within-30-working-days',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'addiction-institution-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: { referredTo: 'addiction-institution' },
      then: 'assessment-advised-within-30-working-days',
      force: 'guidance',
      basis: [
        'guidance: priority regulation notes 2004',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'other-institution-2004',
      from: since.individualDeadline2004,
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
      id: 'all-2008',
      from: since.professionalStandard2008,
      until: since.youngPatients2008,
      when: { referredTo: ['hospital-or-clinic', 'addiction-institution'] },
      then: 'assess-within-30-working-days',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'other-conditions-2008',
      from: since.youngPatients2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        mentalDisorderOrAddiction: false,
      },
      then: 'assess-within-30-working-days',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'from-23-2008',
      from: since.youngPatients2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        mentalDisorderOrAddiction: true,
        ageWhenSent: atLeast(23),
      },
      then: 'assess-within-30-working-days',
      basis: [
        'pbrl § 2-2 (1)',
        'priof § 4 a (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'under-23-2008',
      from: since.youngPatients2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        mentalDisorderOrAddiction: true,
        ageWhenSent: below(23),
      },
      then: 'assess-within-10-working-days',
      force: 'regulation',
      basis: [
        'priof § 4 a (1)',
        'guidance: priority regulation notes 2008',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'all-2015',
      from: since.specialistRight2015,
      until: since.suspension2020,
      when: {},
      then: 'inform-within-10-working-days',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'suspended-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: {},
      then: 'inform-within-30-working-days',
      force: 'regulation',
      basis: [
        'covf § 4 (1)',
        'interpretation: suspension-2020',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'all-2020',
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
      when: {},
      then: 'inform-within-10-working-days',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'all-2022',
      from: since.suspensionPower2022,
      until: since.specialistRight2024,
      when: {},
      then: 'inform-within-10-working-days',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'all',
      from: since.specialistRight2024,
      until: since.suspensionPowerEnd2028,
      when: {},
      then: 'assess-and-inform-within-10-working-days',
      basis: [
        'pbrl § 2-2 a (2)',
        'pbrl § 2-2 a (3)',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'all-2028',
      from: since.suspensionPowerEnd2028,
      when: {},
      then: 'assess-and-inform-within-10-working-days',
      basis: ['pbrl § 2-2 a (2)', 'pbrl § 2-2 a (3)', 'interpretation: priority-era-by-receipt'],
    },
  ],
})
