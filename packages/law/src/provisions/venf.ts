import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om ventelisteregistrering, FOR-2000-12-07-1233. */
export const venf = {
  'venf § 3 (4)': [{ from: since.individualDeadline2004, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
