import { question, since } from '@vilkar/law'

/**
 * Asks how long somebody may wait before complaining of an assessment. Asked on the day on which they knew,
 * or should have known, enough to complain; `complaintDeadline` counts the weeks.
 *
 * Norwegian: *klagefrist*. Source: pbrl § 7-5, counted by fvl § 30 and dl §§ 148 and 149, to which § 7-7, to
 * 2019-06-30 numbered 7-6, leads. To 2011-12-31 the time ran from the outcome of a request to the service itself.
 */
export const priorityComplaintDeadline = question({
  id: 'priority.complaint-deadline',
  inputs: {},
  outcomes: {
    'three-weeks-after-request': { says: 'can-complain' },
    'four-weeks': { says: 'can-complain' },
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
      id: 'three-weeks',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: {},
      then: 'three-weeks-after-request',
      basis: [
        'pbrl § 7-5',
        'pbrl § 7-6',
        'fvl § 30',
        'dl § 148 (2)',
        'dl § 149 (1)',
        'interpretation: complaint-turn-2012',
      ],
    },
    {
      id: 'four-weeks-2012',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: {},
      then: 'four-weeks',
      basis: ['pbrl § 7-5', 'pbrl § 7-6', 'fvl § 30', 'dl § 148 (2)', 'dl § 149 (1)'],
    },
    {
      id: 'four-weeks',
      from: since.incidentAlerts2019,
      when: {},
      then: 'four-weeks',
      basis: ['pbrl § 7-5', 'pbrl § 7-7', 'fvl § 30', 'dl § 148 (2)', 'dl § 149 (1)'],
    },
  ],
})
