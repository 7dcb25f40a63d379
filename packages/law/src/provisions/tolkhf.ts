import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om stønad til tolkehjelp for hørselshemmede, FOR-1997-04-15-320. */
export const tolkhf = {
  'tolkhf § 1 (3) e': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
