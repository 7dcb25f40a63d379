import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Helseforetaksloven, LOV-2001-06-15-93: § 5 (1) read as first announced and as it stands, the same words. */
export const hforl = {
  'hforl § 5 (1)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
