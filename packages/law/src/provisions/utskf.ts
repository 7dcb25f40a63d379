import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf = {
  'utskf § 2 (2)': [{ from: since.coverage, confidence: 'inferred' }],
  'utskf § 8 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'inferred' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 10 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'inferred' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
