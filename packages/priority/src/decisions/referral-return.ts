import { flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'

/**
 * Asks whether an incomplete referral may be sent back without being assessed. It may not. Asked on the
 * day the referral was received.
 *
 * Norwegian: *retur av mangelfull henvisning*. Source: pbrl § 2-2 (1) and (3) from 2004-09-01, § 2-2 a (2) from
 * 2024-06-01, and the national referral guide. To 2015-10-31 what was missing had to be obtained where
 * necessary; since then the act says nothing of it. The time limit runs from receipt: no rule on
 * stopping it was found (`interpretation: referral-clock`). What is missing is no ground for a no.
 */
export const referralReturn = decision({
  id: 'priority.referral-return',
  inputs: {
    /** Whether the referral lacks what the assessment needs. Norwegian: *mangelfull*. */
    referralIncomplete: flag({ judge: 'physician' }),
  },
  outcomes: [
    'must-assess',
    'must-assess-and-obtain-what-is-missing',
    'must-assess-as-it-is',
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
      until: since.specialistRight2024,
      when: { referralIncomplete: false },
      then: 'must-assess',
      basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'incomplete-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { referralIncomplete: true },
      then: 'must-assess-and-obtain-what-is-missing',
      basis: [
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (3)',
        'interpretation: referral-clock',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'incomplete-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { referralIncomplete: true },
      then: 'must-assess-as-it-is',
      basis: [
        'pbrl § 2-2 (1)',
        'guidance: national referral guide 2018',
        'interpretation: referral-clock',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'complete',
      from: since.specialistRight2024,
      when: { referralIncomplete: false },
      then: 'must-assess',
      basis: ['pbrl § 2-2 a (2)', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'incomplete',
      from: since.specialistRight2024,
      when: { referralIncomplete: true },
      then: 'must-assess-as-it-is',
      basis: [
        'pbrl § 2-2 a (2)',
        'guidance: national referral guide 2018',
        'interpretation: referral-clock',
        'interpretation: priority-era-by-receipt',
      ],
    },
  ],
})
