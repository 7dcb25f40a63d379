import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om internkontroll i helse- og omsorgstjenesten, FOR-2002-12-20-1731. */
export const ikf = {
  'ikf § 4 (1)': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) a': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) b': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) c': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) d': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) e': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) f': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) g': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 4 (2) h': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 5 (1)': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
  'ikf § 5 (2)': [
    { from: since.coverage, until: since.managementRegulation2017, confidence: 'inferred' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
