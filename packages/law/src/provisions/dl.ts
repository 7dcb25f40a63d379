import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Domstolloven, LOV-1915-08-13-5. */
export const dl = {
  'dl § 148 (1)': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'dl § 148 (2)': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'dl § 149 (1)': [{ from: since.individualDeadline2004, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
