import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Lov om 1. og 17. mai som høgtidsdager, LOV-1947-04-26-1. */
export const hgtl = {
  'hgtl § 1': [{ from: since.individualDeadline2004, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
