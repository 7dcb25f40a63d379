import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Helligdagsfredloven, LOV-1995-02-24-12. */
export const hfl = {
  'hfl § 2': [
    { from: since.individualDeadline2004, until: since.coverage, confidence: 'inferred' },
    { from: since.coverage, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
