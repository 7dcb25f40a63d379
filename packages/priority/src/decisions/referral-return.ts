import { flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { referredTo } from './domains.js'

/**
 * Asks whether a referral may be sent back without being assessed. An incomplete one may not; one of a
 * patient of another region may, by the official notes, where the institution's own patients would
 * otherwise have to wait too long. Asked on the day the referral was received.
 *
 * Norwegian: *retur av mangelfull henvisning*. Source: pbrl § 2-2 (1) and (3) from 2004-09-01, § 2-2 a (2) from
 * 2024-06-01, and the national referral guide. To 2015-10-31 what was missing had to be obtained where
 * necessary; since then the act says nothing of it. The time limit runs from receipt: no rule on
 * stopping it was found (`interpretation: referral-clock`). What is missing is no ground for a no. The notes on
 * venf § 3 let an institution turn a patient away who chose it, at once and before the patient is on its
 * waiting list: `interpretation: referral-turned-away`.
 */
export const referralReturn = decision({
  id: 'priority.referral-return',
  inputs: {
    referredTo,
    /**
     * Whether the patient is of another region, and chose the institution. Norwegian: *pasienter fra andre regioner*,
     * *valg av behandlingssted*.
     */
    otherRegion: flag(),
    /**
     * Whether the institution would otherwise risk not to assess or treat its own patients in time, and has not
     * put the patient on its waiting list.
     */
    ownPatientsAtRisk: flag({ judge: 'service' }),
    /** Whether the referral lacks what the assessment needs. Norwegian: *mangelfull*. */
    referralIncomplete: flag({ judge: 'physician' }),
  },
  outcomes: [
    'must-assess',
    'must-assess-and-obtain-what-is-missing',
    'must-assess-as-it-is',
    'may-return-at-once',
    'no-right-to-assessment',
    'not-regulated',
  ],
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
      id: 'complete-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: { referredTo: 'hospital-or-clinic', otherRegion: false, referralIncomplete: false },
      then: 'must-assess',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'incomplete-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: { referredTo: 'hospital-or-clinic', otherRegion: false, referralIncomplete: true },
      then: 'must-assess-and-obtain-what-is-missing',
      basis: [
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (3)',
        'interpretation: referral-clock',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'complete-other-region-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: {
        referredTo: 'hospital-or-clinic',
        otherRegion: true,
        ownPatientsAtRisk: false,
        referralIncomplete: false,
      },
      then: 'must-assess',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: referral-turned-away',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'incomplete-other-region-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: {
        referredTo: 'hospital-or-clinic',
        otherRegion: true,
        ownPatientsAtRisk: false,
        referralIncomplete: true,
      },
      then: 'must-assess-and-obtain-what-is-missing',
      basis: [
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (3)',
        'interpretation: referral-clock',
        'interpretation: referral-turned-away',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'turned-away-2004',
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      when: { referredTo: 'hospital-or-clinic', otherRegion: true, ownPatientsAtRisk: true },
      then: 'may-return-at-once',
      force: 'interpretation',
      basis: [
        'pbrl § 2-2 (1)',
        'guidance: waiting list regulation notes',
        'interpretation: referral-turned-away',
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
      id: 'complete-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        otherRegion: false,
        referralIncomplete: false,
      },
      then: 'must-assess',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'incomplete-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        otherRegion: false,
        referralIncomplete: true,
      },
      then: 'must-assess-and-obtain-what-is-missing',
      basis: [
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (3)',
        'interpretation: referral-clock',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'complete-other-region-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        otherRegion: true,
        ownPatientsAtRisk: false,
        referralIncomplete: false,
      },
      then: 'must-assess',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: referral-turned-away',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'incomplete-other-region-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        otherRegion: true,
        ownPatientsAtRisk: false,
        referralIncomplete: true,
      },
      then: 'must-assess-and-obtain-what-is-missing',
      basis: [
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (3)',
        'interpretation: referral-clock',
        'interpretation: referral-turned-away',
        'interpretation: assessment-right-scope',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'turned-away-2008',
      from: since.professionalStandard2008,
      until: since.specialistRight2015,
      when: {
        referredTo: ['hospital-or-clinic', 'addiction-institution'],
        otherRegion: true,
        ownPatientsAtRisk: true,
      },
      then: 'may-return-at-once',
      force: 'interpretation',
      basis: [
        'pbrl § 2-2 (1)',
        'guidance: waiting list regulation notes',
        'interpretation: referral-turned-away',
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
      id: 'complete-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { otherRegion: false, referralIncomplete: false },
      then: 'must-assess',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'incomplete-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { otherRegion: false, referralIncomplete: true },
      then: 'must-assess-as-it-is',
      basis: [
        'pbrl § 2-2 (1)',
        'guidance: national referral guide 2018',
        'interpretation: referral-clock',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'complete-other-region-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { otherRegion: true, ownPatientsAtRisk: false, referralIncomplete: false },
      then: 'must-assess',
      basis: [
        'pbrl § 2-2 (1)',
        'interpretation: referral-turned-away',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'incomplete-other-region-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { otherRegion: true, ownPatientsAtRisk: false, referralIncomplete: true },
      then: 'must-assess-as-it-is',
      basis: [
        'pbrl § 2-2 (1)',
        'guidance: national referral guide 2018',
        'interpretation: referral-clock',
        'interpretation: referral-turned-away',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'turned-away-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { otherRegion: true, ownPatientsAtRisk: true },
      then: 'may-return-at-once',
      force: 'interpretation',
      basis: [
        'pbrl § 2-2 (1)',
        'guidance: waiting list regulation notes',
        'interpretation: referral-turned-away',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'complete',
      from: since.specialistRight2024,
      when: { otherRegion: false, referralIncomplete: false },
      then: 'must-assess',
      basis: ['pbrl § 2-2 a (2)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'incomplete',
      from: since.specialistRight2024,
      when: { otherRegion: false, referralIncomplete: true },
      then: 'must-assess-as-it-is',
      basis: [
        'pbrl § 2-2 a (2)',
        'guidance: national referral guide 2018',
        'interpretation: referral-clock',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'complete-other-region',
      from: since.specialistRight2024,
      when: { otherRegion: true, ownPatientsAtRisk: false, referralIncomplete: false },
      then: 'must-assess',
      basis: [
        'pbrl § 2-2 a (2)',
        'interpretation: referral-turned-away',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'incomplete-other-region',
      from: since.specialistRight2024,
      when: { otherRegion: true, ownPatientsAtRisk: false, referralIncomplete: true },
      then: 'must-assess-as-it-is',
      basis: [
        'pbrl § 2-2 a (2)',
        'guidance: national referral guide 2018',
        'interpretation: referral-clock',
        'interpretation: referral-turned-away',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'turned-away',
      from: since.specialistRight2024,
      when: { otherRegion: true, ownPatientsAtRisk: true },
      then: 'may-return-at-once',
      force: 'interpretation',
      basis: [
        'pbrl § 2-2 a (2)',
        'guidance: waiting list regulation notes',
        'interpretation: referral-turned-away',
        'interpretation: priority-era-by-receipt',
      ],
    },
  ],
})
