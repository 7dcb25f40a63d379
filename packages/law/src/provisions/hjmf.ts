import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om stønad til hjelpemidler mv., FOR-1997-04-15-318. */
export const hjmf = {
  'hjmf § 2': [
    { from: since.coverage, until: since.deviceGrants2015, confidence: 'inferred' },
    { from: since.deviceGrants2015, confidence: 'read' },
  ],
  'hjmf § 2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hjmf § 2 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hjmf § 2 (3)': [{ from: since.coverage, confidence: 'read' }],
  'hjmf § 5 (1)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
