import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks in what form a complaint of an assessment must come, and what happens where it lacks something. Asked on
 * the day asked about.
 *
 * Norwegian: *klagens form*. Source: pbrl §§ 7-3 and 7-2; for complaints of care abroad, which § 7-3 does not
 * name, fvl § 32, to which pbrl § 7-7 (to 2019-06-30 § 7-6) leads. That a representative who is no lawyer shows a
 * written authority stands in the act from 2012-01-01, before that in fvl § 12. The form of the request that came
 * first to 2011 was not read.
 */
export const priorityComplaintForm = question({
  id: 'priority.complaint-form',
  inputs: {
    /** What the complaint is about; the second is care abroad for lack of competence in Norway. */
    priorityComplaintAbout: choice(['right-or-deadline', 'care-abroad']),
    /** Whether it lacks something, as a signature. Norwegian: *feil eller mangler*. */
    complaintDefective: flag(),
    /** Who complains; the last has an authority (*fullmakt*) and is no lawyer. */
    complainant: choice(['patient', 'decides-for-patient', 'lawyer', 'other-authorised']),
  },
  outcomes: {
    'written-and-signed': { says: 'as-it-says' },
    'written-signed-and-authorised': { says: 'as-it-says' },
    'to-decider-and-signed': { says: 'as-it-says' },
    'to-decider-signed-and-authorised': { says: 'as-it-says' },
    'short-time-to-mend': { says: 'as-it-says' },
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
      id: 'form-2004',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: {
        priorityComplaintAbout: 'right-or-deadline',
        complaintDefective: false,
        complainant: ['patient', 'decides-for-patient', 'lawyer'],
      },
      then: 'written-and-signed',
      basis: ['pbrl § 7-3'],
    },
    {
      id: 'form-authorised-2004',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: {
        priorityComplaintAbout: 'right-or-deadline',
        complaintDefective: false,
        complainant: 'other-authorised',
      },
      then: 'written-signed-and-authorised',
      basis: ['pbrl § 7-3', 'pbrl § 7-6', 'fvl § 12 (4)'],
    },
    {
      id: 'form',
      from: since.coverage,
      when: {
        priorityComplaintAbout: 'right-or-deadline',
        complaintDefective: false,
        complainant: ['patient', 'decides-for-patient', 'lawyer'],
      },
      then: 'written-and-signed',
      basis: ['pbrl § 7-3', 'pbrl § 7-2'],
    },
    {
      id: 'form-authorised',
      from: since.coverage,
      when: {
        priorityComplaintAbout: 'right-or-deadline',
        complaintDefective: false,
        complainant: 'other-authorised',
      },
      then: 'written-signed-and-authorised',
      basis: ['pbrl § 7-3', 'pbrl § 7-2'],
    },
    {
      id: 'defective',
      from: since.individualDeadline2004,
      when: { priorityComplaintAbout: 'right-or-deadline', complaintDefective: true },
      then: 'short-time-to-mend',
      basis: ['pbrl § 7-3'],
    },
    {
      id: 'abroad-2004',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: {
        priorityComplaintAbout: 'care-abroad',
        complaintDefective: false,
        complainant: ['patient', 'decides-for-patient', 'lawyer'],
      },
      then: 'to-decider-and-signed',
      basis: ['pbrl § 7-6', 'fvl § 32'],
    },
    {
      id: 'abroad-authorised-2004',
      from: since.individualDeadline2004,
      until: since.coverage,
      when: {
        priorityComplaintAbout: 'care-abroad',
        complaintDefective: false,
        complainant: 'other-authorised',
      },
      then: 'to-decider-signed-and-authorised',
      basis: ['pbrl § 7-6', 'fvl § 12 (4)', 'fvl § 32'],
    },
    {
      id: 'abroad-2012',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: {
        priorityComplaintAbout: 'care-abroad',
        complaintDefective: false,
        complainant: ['patient', 'decides-for-patient', 'lawyer'],
      },
      then: 'to-decider-and-signed',
      basis: ['pbrl § 7-2', 'pbrl § 7-6', 'fvl § 32'],
    },
    {
      id: 'abroad-authorised-2012',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: {
        priorityComplaintAbout: 'care-abroad',
        complaintDefective: false,
        complainant: 'other-authorised',
      },
      then: 'to-decider-signed-and-authorised',
      basis: ['pbrl § 7-2', 'pbrl § 7-6', 'fvl § 32'],
    },
    {
      id: 'abroad',
      from: since.incidentAlerts2019,
      when: {
        priorityComplaintAbout: 'care-abroad',
        complaintDefective: false,
        complainant: ['patient', 'decides-for-patient', 'lawyer'],
      },
      then: 'to-decider-and-signed',
      basis: ['pbrl § 7-2', 'pbrl § 7-7', 'fvl § 32'],
    },
    {
      id: 'abroad-authorised',
      from: since.incidentAlerts2019,
      when: {
        priorityComplaintAbout: 'care-abroad',
        complaintDefective: false,
        complainant: 'other-authorised',
      },
      then: 'to-decider-signed-and-authorised',
      basis: ['pbrl § 7-2', 'pbrl § 7-7', 'fvl § 32'],
    },
    {
      id: 'abroad-defective-2004',
      from: since.individualDeadline2004,
      until: since.incidentAlerts2019,
      when: { priorityComplaintAbout: 'care-abroad', complaintDefective: true },
      then: 'short-time-to-mend',
      basis: ['pbrl § 7-6', 'fvl § 32'],
    },
    {
      id: 'abroad-defective',
      from: since.incidentAlerts2019,
      when: { priorityComplaintAbout: 'care-abroad', complaintDefective: true },
      then: 'short-time-to-mend',
      basis: ['pbrl § 7-7', 'fvl § 32'],
    },
  ],
})
