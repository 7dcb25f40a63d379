import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks to whom one complains of an assessment, and whether a late complaint can be heard. Asked on the
 * day asked about; `complaintDeadline` counts the time limit.
 *
 * Norwegian: *klage på rettighetsvurderingen*. Source: pbrl §§ 7-1, 7-2 and 7-7 (to
 * 2019-06-30 § 7-6), priof § 7, fvl § 31. To 2011 the
 * patient first asked the service itself; the act dropped that step on 2012-01-01, the regulations a year later:
 * `interpretation: complaint-request-2012`. A complaint is sent to whoever made the decision.
 */
export const priorityComplaint = question({
  id: 'priority.complaint',
  inputs: {
    /** What the complaint is about; the second is care abroad for lack of competence in Norway. */
    priorityComplaintAbout: choice(['right-or-deadline', 'care-abroad']),
    /** When it comes: within the time limit, after it, or more than a year after the decision. */
    complaintTiming: choice(['in-time', 'late', 'over-a-year']),
  },
  outcomes: {
    'request-then-health-supervision': { says: 'can-complain' },
    'request-then-appeals-board': { says: 'can-complain' },
    'county-governor': { says: 'can-complain' },
    'appeals-board': { says: 'can-complain' },
    'national-appeals-body': { says: 'can-complain' },
    'late-may-be-heard': { says: 'may' },
    'too-late': { says: 'cannot-complain' },
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
      id: 'right-2004',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: { priorityComplaintAbout: 'right-or-deadline', complaintTiming: 'in-time' },
      then: 'request-then-health-supervision',
      basis: ['pbrl § 7-1', 'pbrl § 7-2', 'priof § 7'],
    },
    {
      id: 'abroad-2004',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: { priorityComplaintAbout: 'care-abroad', complaintTiming: 'in-time' },
      then: 'request-then-appeals-board',
      force: 'regulation',
      basis: ['pbrl § 7-1', 'priof § 7'],
    },
    {
      id: 'right-2012',
      from: since.coverage,
      until: since.directComplaint2013,
      when: { priorityComplaintAbout: 'right-or-deadline', complaintTiming: 'in-time' },
      then: 'county-governor',
      basis: ['pbrl § 7-2', 'interpretation: complaint-request-2012'],
    },
    {
      id: 'right',
      from: since.directComplaint2013,
      when: { priorityComplaintAbout: 'right-or-deadline', complaintTiming: 'in-time' },
      then: 'county-governor',
      basis: ['pbrl § 7-2', 'priof § 7'],
    },
    {
      id: 'abroad-2012',
      from: since.coverage,
      until: since.directComplaint2013,
      when: { priorityComplaintAbout: 'care-abroad', complaintTiming: 'in-time' },
      then: 'appeals-board',
      basis: ['pbrl § 7-2', 'interpretation: complaint-request-2012'],
    },
    {
      id: 'abroad-2013',
      from: since.directComplaint2013,
      until: since.healthAppeals2024,
      when: { priorityComplaintAbout: 'care-abroad', complaintTiming: 'in-time' },
      then: 'appeals-board',
      basis: ['pbrl § 7-2', 'priof § 7'],
    },
    {
      id: 'abroad',
      from: since.healthAppeals2024,
      when: { priorityComplaintAbout: 'care-abroad', complaintTiming: 'in-time' },
      then: 'national-appeals-body',
      basis: ['pbrl § 7-2', 'priof § 7'],
    },
    {
      id: 'late-2004',
      from: since.individualDeadline2004,
      until: since.incidentAlerts2019,
      when: { complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-6', 'fvl § 31'],
    },
    {
      id: 'late',
      from: since.incidentAlerts2019,
      when: { complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-7', 'fvl § 31'],
    },
    {
      id: 'over-a-year-2004',
      from: since.individualDeadline2004,
      until: since.incidentAlerts2019,
      when: { complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['pbrl § 7-6', 'fvl § 31', 'interpretation: one-year-not-moved'],
    },
    {
      id: 'over-a-year',
      from: since.incidentAlerts2019,
      when: { complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['pbrl § 7-7', 'fvl § 31', 'interpretation: one-year-not-moved'],
    },
  ],
})
