import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

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

/** Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten, FOR-2016-10-28-1250. */
export const lkf = {
  'lkf § 3': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 5 (1)': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 5 (2)': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 5 (3)': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 6 a': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 6 b': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 6 c': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 6 d': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 6 e': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 6 f': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 6 g': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 7 a': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 7 b': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 7 c': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 7 d': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 7 e': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 8 a': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 8 b': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 8 c': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 8 d': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 8 e': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 8 f': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 9 a': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 9 b': [{ from: since.managementRegulation2017, confidence: 'read' }],
  'lkf § 9 c': [{ from: since.managementRegulation2017, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
