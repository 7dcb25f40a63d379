import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Prioriteringsforskriften, FOR-2000-12-01-1208. */
export const priof = {
  'priof § 1 no. 1': [{ from: since.specialistRight2024, confidence: 'read' }],
  'priof § 1 no. 2': [{ from: since.specialistRight2024, confidence: 'read' }],
  'priof § 2': [{ from: since.specialistRight2024, confidence: 'read' }],
  'priof § 2 (1)': [
    { from: since.priorityCriteria2019, until: since.specialistRight2024, confidence: 'read' },
  ],
  'priof § 2 (1) no. 1': [
    {
      from: since.individualDeadline2004,
      until: since.directComplaint2013,
      confidence: 'inferred',
    },
    { from: since.directComplaint2013, until: since.specialistRight2015, confidence: 'read' },
  ],
  'priof § 2 (1) no. 2': [
    { from: since.individualDeadline2004, until: since.specialistRight2015, confidence: 'read' },
  ],
  'priof § 2 (1) no. 3': [
    {
      from: since.individualDeadline2004,
      until: since.directComplaint2013,
      confidence: 'inferred',
    },
    { from: since.directComplaint2013, until: since.specialistRight2015, confidence: 'read' },
  ],
  'priof § 2 (1) a': [
    { from: since.specialistRight2015, until: since.priorityCriteria2019, confidence: 'read' },
  ],
  'priof § 2 (1) b': [
    { from: since.specialistRight2015, until: since.priorityCriteria2019, confidence: 'read' },
  ],
  'priof § 2 a': [
    { from: since.specialistRight2015, until: since.priorityCriteria2019, confidence: 'read' },
    { from: since.priorityCriteria2019, until: since.specialistRight2024, confidence: 'read' },
  ],
  'priof § 3 (2)': [
    { from: since.individualDeadline2004, until: since.specialistRight2015, confidence: 'read' },
    { from: since.specialistRight2015, confidence: 'read' },
  ],
  'priof § 4': [
    { from: since.individualDeadline2004, until: since.youngPatients2008, confidence: 'read' },
    { from: since.youngPatients2008, until: since.directComplaint2013, confidence: 'read' },
    { from: since.directComplaint2013, until: since.specialistRight2015, confidence: 'read' },
    { from: since.specialistRight2015, until: since.specialistRight2024, confidence: 'read' },
    { from: since.specialistRight2024, confidence: 'read' },
  ],
  'priof § 4 a': [
    { from: since.specialistRight2015, until: since.specialistRight2024, confidence: 'read' },
    { from: since.specialistRight2024, confidence: 'read' },
  ],
  'priof § 4 a (1)': [
    { from: since.youngPatients2008, until: since.specialistRight2015, confidence: 'read' },
  ],
  'priof § 4 a (2)': [
    { from: since.youngPatients2008, until: since.specialistRight2015, confidence: 'read' },
  ],
  'priof § 5': [
    { from: since.individualDeadline2004, until: since.youngPatients2008, confidence: 'read' },
    { from: since.youngPatients2008, until: since.specialistRight2015, confidence: 'read' },
    { from: since.specialistRight2015, until: since.specialistRight2024, confidence: 'read' },
    { from: since.specialistRight2024, confidence: 'read' },
  ],
  'priof § 6': [
    { from: since.individualDeadline2004, until: since.specialistRight2015, confidence: 'read' },
    { from: since.specialistRight2015, until: since.careAbroad2020, confidence: 'read' },
    { from: since.careAbroad2020, until: since.specialistRight2024, confidence: 'read' },
    { from: since.specialistRight2024, confidence: 'read' },
  ],
  'priof § 7': [
    { from: since.individualDeadline2004, until: since.directComplaint2013, confidence: 'read' },
    { from: since.directComplaint2013, until: since.specialistRight2015, confidence: 'read' },
    { from: since.specialistRight2015, until: since.priorityComplaints2021, confidence: 'read' },
    { from: since.priorityComplaints2021, until: since.healthAppeals2024, confidence: 'read' },
    { from: since.healthAppeals2024, confidence: 'read' },
  ],
  'priof § 15': [
    { from: since.individualDeadline2004, until: since.specialistRight2024, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om ventelisteregistrering, FOR-2000-12-07-1233. */
export const venf = {
  'venf § 3 (4)': [{ from: since.individualDeadline2004, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
