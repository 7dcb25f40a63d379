import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

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
