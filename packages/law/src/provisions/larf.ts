import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om legemiddelassistert rehabilitering, FOR-2009-12-18-1641. */
export const larf = {
  'larf § 6 (1)': [
    { from: since.coverage, until: since.directComplaint2013, confidence: 'inferred' },
    { from: since.directComplaint2013, confidence: 'read' },
  ],
  'larf § 6 (2)': [
    { from: since.coverage, until: since.directComplaint2013, confidence: 'inferred' },
    { from: since.directComplaint2013, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
