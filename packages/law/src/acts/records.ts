import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/**
 * Helseregisterloven av 2001, LOV-2001-05-18-24: § 13 a in its wording of 2012, § 15 as first announced,
 * not as it stood when the act on patient records took its place.
 */
export const hregl2001 = {
  'hregl2001 § 13 a': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'read' },
  ],
  'hregl2001 § 15': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'inferred' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

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
