import { decision, since } from '@vilkar/law'
import { right } from './domains.js'

/**
 * Asks what the specialist service owes when a referral is assessed: a deadline, an appointment, and what
 * is told to whom. Asked on the day the referral was received; within how many days, `assessmentDeadline`
 * counts.
 *
 * Norwegian: *plikter ved rettighetsvurderingen*. Source: pbrl § 2-2 from 2004-09-01, § 2-2 a from
 * 2024-06-01; priof §§ 4 and 5. Whoever has no right is told so too, and how to complain; whoever
 * referred is told the same as the patient. An appointment has to be set since 2015-11-01. In parts the
 * duties can be suspended by regulations under pbrl § 2-5 d; none was found.
 */
export const priorityDuties = decision({
  id: 'priority.duties',
  inputs: { right },
  outcomes: [
    'deadline-and-information',
    'deadline-appointment-and-information',
    'deadline-appointment-course-and-information',
    'information',
    'information-within-10-working-days',
    'not-regulated',
  ],
  force: 'regulation',
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
      id: 'right-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { right: true },
      then: 'deadline-and-information',
      basis: [
        'pbrl § 2-2 (2)',
        'priof § 4',
        'priof § 5',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'no-right-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { right: false },
      then: 'information',
      basis: ['priof § 5', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'right-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { right: true },
      then: 'deadline-appointment-and-information',
      basis: [
        'pbrl § 2-1 b (2)',
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (2)',
        'pbrl § 2-2 (3)',
        'pbrl § 2-2 (4)',
        'priof § 4',
        'priof § 5',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'no-right-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { right: false },
      then: 'information-within-10-working-days',
      basis: [
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (3)',
        'pbrl § 2-2 (4)',
        'priof § 5',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'right',
      from: since.specialistRight2024,
      when: { right: true },
      then: 'deadline-appointment-course-and-information',
      basis: [
        'pbrl § 2-2 a (2)',
        'pbrl § 2-2 a (3)',
        'priof § 4',
        'priof § 5',
        'interpretation: priority-conditions-reference',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'no-right',
      from: since.specialistRight2024,
      when: { right: false },
      then: 'information-within-10-working-days',
      basis: [
        'pbrl § 2-2 a (3)',
        'priof § 5',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
  ],
})
