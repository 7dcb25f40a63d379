import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks to whom one complains of a breach of the rules on consent, information and confidentiality, by when
 * and in what form, and whether a late complaint can be heard.
 *
 * Norwegian: *klage*. Source: pbrl §§ 7-2 to 7-5, 7-7, 4-4 (3), 4A-7 and 4A-9; bl § 47 (2); from 2026-06-01
 * phvl § 4-4 b (4); fvl §§ 29, 31 and 32. That personnel broke their duties is no complaint, but a request
 * for supervision.
 */
export const consentComplaint = question({
  id: 'consent.complaint',
  inputs: {
    /** What the complaint is about: a right, one decision, or the duties of personnel. */
    consentComplaintAbout: choice([
      'information-participation-or-consent',
      'confidentiality',
      'one-parents-consent',
      'somatic-coercion',
      'electroconvulsive',
      'refusal-to-parent',
      'duties-of-personnel',
    ]),
    /** When it comes: within the time limit, after it, or more than a year after the decision. */
    complaintTiming: choice(['in-time', 'late', 'over-a-year']),
  },
  outcomes: {
    'county-governor-four-weeks': { says: 'can-complain' },
    'county-governor-three-weeks': { says: 'can-complain' },
    'county-governor-by-administration-act': { says: 'can-complain' },
    'control-commission': { says: 'can-complain' },
    'supervision-request': { says: 'can-complain' },
    'late-may-be-heard': { says: 'may' },
    'too-late': { says: 'cannot-complain' },
  },
  force: 'statute',
  rows: [
    {
      id: 'information-or-consent',
      from: since.coverage,
      when: {
        consentComplaintAbout: 'information-participation-or-consent',
        complaintTiming: 'in-time',
      },
      then: 'county-governor-four-weeks',
      basis: ['pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5'],
    },
    {
      id: 'confidentiality',
      from: since.coverage,
      when: { consentComplaintAbout: 'confidentiality', complaintTiming: 'in-time' },
      then: 'county-governor-four-weeks',
      basis: ['pbrl § 3-6 (1)', 'pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5'],
    },
    {
      id: 'harm-prevention',
      from: since.coverage,
      when: { consentComplaintAbout: 'one-parents-consent', complaintTiming: 'in-time' },
      then: 'county-governor-four-weeks',
      basis: ['pbrl § 4-4 (3)', 'pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5'],
    },
    {
      id: 'somatic-coercion',
      from: since.coverage,
      when: { consentComplaintAbout: 'somatic-coercion', complaintTiming: 'in-time' },
      then: 'county-governor-three-weeks',
      basis: ['pbrl § 4A-7 (1)', 'pbrl § 4A-7 (2)', 'pbrl § 4A-7 (3)', 'pbrl § 7-3'],
    },
    {
      id: 'electroconvulsive-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'in-time' },
      then: 'county-governor-four-weeks',
      basis: ['pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5'],
    },
    {
      id: 'electroconvulsive',
      from: since.decisionCompetence2026,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'in-time' },
      then: 'control-commission',
      basis: ['phvl § 4-4 b (4)', 'phvl § 1-6', 'fvl § 29 (1)', 'fvl § 32'],
    },
    {
      id: 'refusal-to-parent',
      from: since.coverage,
      when: { consentComplaintAbout: 'refusal-to-parent', complaintTiming: 'in-time' },
      then: 'county-governor-by-administration-act',
      basis: ['bl § 47 (2)', 'fvl § 29 (1)', 'fvl § 32'],
    },
    {
      id: 'duties-of-personnel',
      from: since.coverage,
      when: { consentComplaintAbout: 'duties-of-personnel' },
      then: 'supervision-request',
      basis: ['pbrl § 7-4'],
    },
    {
      id: 'late-before-2019',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: {
        consentComplaintAbout: [
          'information-participation-or-consent',
          'confidentiality',
          'one-parents-consent',
        ],
        complaintTiming: 'late',
      },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-6', 'fvl § 31'],
    },
    {
      id: 'late',
      from: since.incidentAlerts2019,
      when: {
        consentComplaintAbout: [
          'information-participation-or-consent',
          'confidentiality',
          'one-parents-consent',
        ],
        complaintTiming: 'late',
      },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-7', 'fvl § 31'],
    },
    {
      id: 'late-somatic-coercion',
      from: since.coverage,
      when: { consentComplaintAbout: 'somatic-coercion', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['pbrl § 4A-9', 'fvl § 31'],
    },
    {
      id: 'late-electroconvulsive-before-2019',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-6', 'fvl § 31'],
    },
    {
      id: 'late-electroconvulsive-before-2026',
      from: since.incidentAlerts2019,
      until: since.decisionCompetence2026,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-7', 'fvl § 31'],
    },
    {
      id: 'late-electroconvulsive',
      from: since.decisionCompetence2026,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['phvl § 1-6', 'fvl § 31'],
    },
    {
      id: 'late-refusal-to-parent',
      from: since.coverage,
      when: { consentComplaintAbout: 'refusal-to-parent', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['bl § 47 (2)', 'fvl § 31'],
    },
    {
      id: 'over-a-year-before-2019',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: {
        consentComplaintAbout: [
          'information-participation-or-consent',
          'confidentiality',
          'one-parents-consent',
        ],
        complaintTiming: 'over-a-year',
      },
      then: 'too-late',
      basis: ['pbrl § 7-6', 'fvl § 31'],
    },
    {
      id: 'over-a-year',
      from: since.incidentAlerts2019,
      when: {
        consentComplaintAbout: [
          'information-participation-or-consent',
          'confidentiality',
          'one-parents-consent',
        ],
        complaintTiming: 'over-a-year',
      },
      then: 'too-late',
      basis: ['pbrl § 7-7', 'fvl § 31'],
    },
    {
      id: 'over-a-year-somatic-coercion',
      from: since.coverage,
      when: { consentComplaintAbout: 'somatic-coercion', complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['pbrl § 4A-9', 'fvl § 31'],
    },
    {
      id: 'over-a-year-electroconvulsive-before-2019',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['pbrl § 7-6', 'fvl § 31'],
    },
    {
      id: 'over-a-year-electroconvulsive-before-2026',
      from: since.incidentAlerts2019,
      until: since.decisionCompetence2026,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['pbrl § 7-7', 'fvl § 31'],
    },
    {
      id: 'over-a-year-electroconvulsive',
      from: since.decisionCompetence2026,
      when: { consentComplaintAbout: 'electroconvulsive', complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['phvl § 1-6', 'fvl § 31'],
    },
    {
      id: 'over-a-year-refusal-to-parent',
      from: since.coverage,
      when: { consentComplaintAbout: 'refusal-to-parent', complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['bl § 47 (2)', 'fvl § 31'],
    },
  ],
})
