import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Pasientjournalloven, LOV-2014-06-20-42. */
export const pjl = {
  'pjl § 15': [{ from: since.patientRecordsAct2015, confidence: 'read' }],
  'pjl § 16': [{ from: since.patientRecordsAct2015, confidence: 'read' }],
  'pjl § 17': [
    { from: since.patientRecordsAct2015, until: since.informationSharing2021, confidence: 'read' },
    {
      from: since.informationSharing2021,
      until: since.decisionCompetence2026,
      confidence: 'read',
    },
    { from: since.decisionCompetence2026, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'pjl § 17 (2)': [
    { from: since.patientRecordsAct2015, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
