import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Arbeids- og velferdsforvaltningsloven, LOV-2006-06-16-20. */
export const navl = {
  'navl § 14 a (4)': [{ from: since.coverage, confidence: 'read' }],
  'navl § 15 (3)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
