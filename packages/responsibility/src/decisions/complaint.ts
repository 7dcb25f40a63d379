import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks to whom one complains, by when and in what form.
 *
 * Norwegian: *klage*. Source: pbrl §§ 7-2, 7-3 and 7-5 on municipal health and care services and on what pbrl
 * chapters 2 to 4 give; ftrl § 21-12 on what national insurance decides, and akthf § 6; oppl § 29-1 (to
 * 2024-07-31 oppl1998 § 15-2) with fvl §§ 29 and 32 on the school; hol §§ 9-11 and 9-12 on coercion; tolkl § 12 on interpreters elsewhere, which is
 * supervision and no complaint. A late complaint follows fvl § 31. Who in the ministry’s place hears complaints of the
 * school was not read, nor were private schools. Of the right to specialist care `priority.complaint` of
 * `@vilkar/priority` asks, of plan and coordinator `plan.complaint` of `@vilkar/individual-plan`.
 */
export const responsibilityComplaint = question({
  id: 'responsibility.complaint',
  inputs: {
    /**
     * What the complaint is about. `municipal-service` is a decision on one, or that it is lacking;
     * `information-or-participation` covers the interpreter that a health service uses; `national-insurance` is a
     * decision of NAV on a device or an interpreter; `activity-device-money-spent` a refusal because the year’s
     * money is spent; `interpreter-elsewhere` is the use of one by another public body. The board that hears
     * complaints of planned coercion has decided in the last two: it let the coercion stand, or refused to approve it.
     */
    responsibilityComplaintAbout: choice([
      'municipal-service',
      'information-or-participation',
      'treatment-device',
      'national-insurance',
      'activity-device',
      'activity-device-money-spent',
      'school',
      'interpreter-elsewhere',
      'coercion-in-emergency',
      'planned-coercion',
      'coercion-decided-by-board',
      'coercion-refused-by-board',
    ]),
    /** When it comes: within the time limit, after it, or more than a year after the decision. */
    complaintTiming: choice(['in-time', 'late', 'over-a-year']),
  },
  outcomes: {
    'county-governor-within-four-weeks': { says: 'can-complain' },
    'county-governor-within-three-weeks': { says: 'can-complain' },
    'county-board-within-three-weeks': { says: 'can-complain' },
    'nav-within-six-weeks': { says: 'can-complain' },
    'ministry-within-three-weeks': { says: 'can-complain' },
    supervision: { says: 'can-complain' },
    'district-court-within-two-months': { says: 'can-complain' },
    'no-court-review': { says: 'cannot-complain' },
    'no-complaint': { says: 'cannot-complain' },
    'late-may-be-heard': { says: 'may' },
    'too-late': { says: 'cannot-complain' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'statute',
  rows: [
    {
      id: 'municipal-service',
      from: since.coverage,
      when: {
        responsibilityComplaintAbout: ['municipal-service', 'information-or-participation'],
        complaintTiming: 'in-time',
      },
      then: 'county-governor-within-four-weeks',
      basis: ['pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5'],
    },
    {
      id: 'treatment-device',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'treatment-device', complaintTiming: 'in-time' },
      then: 'county-governor-within-four-weeks',
      force: 'interpretation',
      basis: ['pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5', 'interpretation: treatment-devices'],
    },
    {
      id: 'services-late-before-2019',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: {
        responsibilityComplaintAbout: [
          'municipal-service',
          'information-or-participation',
          'treatment-device',
        ],
        complaintTiming: 'late',
      },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-6', 'fvl § 31'],
    },
    {
      id: 'services-late',
      from: since.incidentAlerts2019,
      when: {
        responsibilityComplaintAbout: [
          'municipal-service',
          'information-or-participation',
          'treatment-device',
        ],
        complaintTiming: 'late',
      },
      then: 'late-may-be-heard',
      basis: ['pbrl § 7-7', 'fvl § 31'],
    },
    {
      id: 'services-over-a-year-before-2019',
      from: since.coverage,
      until: since.incidentAlerts2019,
      when: {
        responsibilityComplaintAbout: [
          'municipal-service',
          'information-or-participation',
          'treatment-device',
        ],
        complaintTiming: 'over-a-year',
      },
      then: 'too-late',
      basis: ['pbrl § 7-6', 'fvl § 31'],
    },
    {
      id: 'services-over-a-year',
      from: since.incidentAlerts2019,
      when: {
        responsibilityComplaintAbout: [
          'municipal-service',
          'information-or-participation',
          'treatment-device',
        ],
        complaintTiming: 'over-a-year',
      },
      then: 'too-late',
      basis: ['pbrl § 7-7', 'fvl § 31'],
    },
    {
      id: 'national-insurance',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'national-insurance', complaintTiming: 'in-time' },
      then: 'nav-within-six-weeks',
      basis: ['ftrl § 21-12'],
    },
    {
      id: 'national-insurance-late',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'national-insurance', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['ftrl § 21-1', 'fvl § 31'],
    },
    {
      id: 'national-insurance-over-a-year',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'national-insurance', complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['ftrl § 21-1', 'fvl § 31'],
    },
    {
      id: 'activity-device-before-july-2014',
      from: since.coverage,
      until: since.activityDevices2014,
      when: { responsibilityComplaintAbout: ['activity-device', 'activity-device-money-spent'] },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: activity-devices-before-2014'],
    },
    {
      id: 'activity-device',
      from: since.activityDevices2014,
      when: { responsibilityComplaintAbout: 'activity-device', complaintTiming: 'in-time' },
      then: 'nav-within-six-weeks',
      force: 'regulation',
      basis: ['akthf § 6', 'ftrl § 21-12'],
    },
    {
      id: 'activity-device-late',
      from: since.activityDevices2014,
      when: { responsibilityComplaintAbout: 'activity-device', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      force: 'regulation',
      basis: ['akthf § 6', 'ftrl § 21-1', 'fvl § 31'],
    },
    {
      id: 'activity-device-over-a-year',
      from: since.activityDevices2014,
      when: { responsibilityComplaintAbout: 'activity-device', complaintTiming: 'over-a-year' },
      then: 'too-late',
      force: 'regulation',
      basis: ['akthf § 6', 'ftrl § 21-1', 'fvl § 31'],
    },
    {
      id: 'activity-device-money-spent',
      from: since.activityDevices2014,
      when: { responsibilityComplaintAbout: 'activity-device-money-spent' },
      then: 'no-complaint',
      force: 'regulation',
      basis: ['akthf § 6'],
    },
    {
      id: 'school-before-august-2024',
      from: since.coverage,
      until: since.educationAct2024,
      when: { responsibilityComplaintAbout: 'school', complaintTiming: 'in-time' },
      then: 'ministry-within-three-weeks',
      force: 'interpretation',
      basis: [
        'oppl1998 § 15-2',
        'fvl § 29 (1)',
        'fvl § 32',
        'interpretation: school-complaint-before-2024',
      ],
    },
    {
      id: 'school',
      from: since.educationAct2024,
      when: { responsibilityComplaintAbout: 'school', complaintTiming: 'in-time' },
      then: 'ministry-within-three-weeks',
      basis: ['oppl § 29-1 (1)', 'fvl § 29 (1)', 'fvl § 32'],
    },
    {
      id: 'school-late',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'school', complaintTiming: 'late' },
      then: 'late-may-be-heard',
      basis: ['fvl § 31'],
    },
    {
      id: 'school-over-a-year',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'school', complaintTiming: 'over-a-year' },
      then: 'too-late',
      basis: ['fvl § 31'],
    },
    {
      id: 'interpreter-elsewhere-before-2022',
      from: since.coverage,
      until: since.interpreterAct2022,
      when: { responsibilityComplaintAbout: 'interpreter-elsewhere' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: interpreter-complaint-before-2022'],
    },
    {
      id: 'interpreter-elsewhere',
      from: since.interpreterAct2022,
      when: { responsibilityComplaintAbout: 'interpreter-elsewhere' },
      then: 'supervision',
      basis: ['tolkl § 12 (1)'],
    },
    {
      id: 'coercion-in-emergency',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'coercion-in-emergency', complaintTiming: 'in-time' },
      then: 'county-governor-within-three-weeks',
      basis: ['hol § 9-11 (1)', 'hol § 9-11 (5)'],
    },
    {
      id: 'planned-coercion',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'planned-coercion', complaintTiming: 'in-time' },
      then: 'county-board-within-three-weeks',
      basis: ['hol § 9-11 (2)', 'hol § 9-11 (5)'],
    },
    {
      id: 'coercion-late',
      from: since.coverage,
      when: {
        responsibilityComplaintAbout: ['coercion-in-emergency', 'planned-coercion'],
        complaintTiming: 'late',
      },
      then: 'late-may-be-heard',
      basis: ['hol § 2-2', 'fvl § 31'],
    },
    {
      id: 'coercion-over-a-year',
      from: since.coverage,
      when: {
        responsibilityComplaintAbout: ['coercion-in-emergency', 'planned-coercion'],
        complaintTiming: 'over-a-year',
      },
      then: 'too-late',
      basis: ['hol § 2-2', 'fvl § 31'],
    },
    {
      id: 'coercion-decided-by-board',
      from: since.coverage,
      when: {
        responsibilityComplaintAbout: 'coercion-decided-by-board',
        complaintTiming: 'in-time',
      },
      then: 'district-court-within-two-months',
      basis: ['hol § 9-12 (1)', 'hol § 9-12 (2)', 'hol § 9-12 (3)'],
    },
    {
      id: 'coercion-decided-by-board-late',
      from: since.coverage,
      when: {
        responsibilityComplaintAbout: 'coercion-decided-by-board',
        complaintTiming: ['late', 'over-a-year'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['hol § 9-12 (3)', 'interpretation: court-review-late'],
    },
    {
      id: 'coercion-refused-by-board',
      from: since.coverage,
      when: { responsibilityComplaintAbout: 'coercion-refused-by-board' },
      then: 'no-court-review',
      basis: ['hol § 9-12 (1)'],
    },
  ],
})
