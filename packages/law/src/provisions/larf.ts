import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om legemiddelassistert rehabilitering, FOR-2009-12-18-1641. */
export const larf = {
  'larf § 6 (1)': [{ from: since.coverage, confidence: 'inferred' }],
  'larf § 6 (2)': [{ from: since.coverage, confidence: 'inferred' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
