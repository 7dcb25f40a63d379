import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'

/**
 * Asks what follows when the deadline for the start of care is missed, or is going to be. Asked on the
 * day asked about: `interpretation: missed-deadline-by-day`.
 *
 * Norwegian: *fristbrudd*. Source: pbrl § 2-1 (4) from 2004-09-01, § 2-1 b (4) from 2012-01-01, § 2-2 (2) from 2015-11-01,
 * § 2-2 b (1) from 2024-06-01; priof § 6. To 2015-10-31 it was for the patient to turn to the body that
 * finds care; since then the service itself contacts HELFO at once. Care abroad fell out on 2020-03-01.
 * The right to care at once is statute; who contacts whom stands in part in the regulations.
 */
export const priorityMissedDeadline = decision({
  id: 'priority.missed-deadline',
  inputs: {
    /** How it stands with the deadline. */
    deadlineStatus: choice(['in-time', 'expected-to-be-missed', 'missed']),
  },
  outcomes: [
    'patient-may-ask-private-or-abroad',
    'service-contacts-helfo-private-or-abroad',
    'both-contact-helfo-private-or-abroad',
    'service-contacts-helfo-private',
    'both-contact-helfo-private',
    'nothing-yet',
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
      id: 'missed-2004',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: { deadlineStatus: 'missed' },
      then: 'patient-may-ask-private-or-abroad',
      force: 'regulation',
      basis: ['pbrl § 2-1 (4)', 'priof § 6', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'missed-2012',
      from: since.coverage,
      until: since.specialistRight2015,
      when: { deadlineStatus: 'missed' },
      then: 'patient-may-ask-private-or-abroad',
      force: 'regulation',
      basis: ['pbrl § 2-1 b (4)', 'priof § 6', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'not-missed-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { deadlineStatus: ['in-time', 'expected-to-be-missed'] },
      then: 'nothing-yet',
      force: 'regulation',
      basis: ['priof § 6', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'in-time-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { deadlineStatus: 'in-time' },
      then: 'nothing-yet',
      basis: ['pbrl § 2-2 (2)', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'expected-2015',
      from: since.specialistRight2015,
      until: since.careAbroad2020,
      when: { deadlineStatus: 'expected-to-be-missed' },
      then: 'service-contacts-helfo-private-or-abroad',
      force: 'regulation',
      basis: ['pbrl § 2-2 (2)', 'priof § 6', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'missed-2015',
      from: since.specialistRight2015,
      until: since.careAbroad2020,
      when: { deadlineStatus: 'missed' },
      then: 'both-contact-helfo-private-or-abroad',
      force: 'regulation',
      basis: ['pbrl § 2-1 b (4)', 'priof § 6', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'expected-2020',
      from: since.careAbroad2020,
      until: since.specialistRight2024,
      when: { deadlineStatus: 'expected-to-be-missed' },
      then: 'service-contacts-helfo-private',
      force: 'regulation',
      basis: ['pbrl § 2-2 (2)', 'priof § 6', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'missed-2020',
      from: since.careAbroad2020,
      until: since.specialistRight2024,
      when: { deadlineStatus: 'missed' },
      then: 'both-contact-helfo-private',
      force: 'regulation',
      basis: ['pbrl § 2-1 b (4)', 'priof § 6', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'in-time',
      from: since.specialistRight2024,
      when: { deadlineStatus: 'in-time' },
      then: 'nothing-yet',
      basis: ['pbrl § 2-2 b (1)', 'interpretation: missed-deadline-by-day'],
    },
    {
      id: 'expected',
      from: since.specialistRight2024,
      when: { deadlineStatus: 'expected-to-be-missed' },
      then: 'service-contacts-helfo-private',
      force: 'regulation',
      basis: [
        'pbrl § 2-2 b (1)',
        'priof § 6',
        'interpretation: suspension-power',
        'interpretation: missed-deadline-by-day',
      ],
    },
    {
      id: 'missed',
      from: since.specialistRight2024,
      when: { deadlineStatus: 'missed' },
      then: 'both-contact-helfo-private',
      force: 'regulation',
      basis: [
        'pbrl § 2-2 b (1)',
        'priof § 6',
        'interpretation: suspension-power',
        'interpretation: missed-deadline-by-day',
      ],
    },
  ],
})
