import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om hjelpemiddelsentralenes virksomhet og ansvar, FOR-1997-04-15-323. */
export const hmsf = {
  'hmsf § 1': [
    { from: since.coverage, until: since.aidCentres2014, confidence: 'inferred' },
    { from: since.aidCentres2014, confidence: 'read' },
  ],
  'hmsf § 2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hmsf § 2 (2)': [
    { from: since.coverage, until: since.aidCentres2014, confidence: 'inferred' },
    { from: since.aidCentres2014, confidence: 'read' },
  ],
  'hmsf § 5 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hmsf § 7': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
