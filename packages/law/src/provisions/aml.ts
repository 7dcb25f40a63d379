import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Arbeidsmiljøloven, LOV-2005-06-17-62. */
export const aml = {
  'aml § 4-4 (2)': [{ from: since.coverage, confidence: 'read' }],
  'aml § 4-6 (1)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
