import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om stønad til tolke- og ledsagerhjelp for døvblinde, FOR-1997-04-15-321. */
export const dbtf = {
  'dbtf § 1 (3) e': [
    { from: since.coverage, until: since.insuranceDelimitation2017, confidence: 'read' },
  ],
  'dbtf § 1 (4) e': [{ from: since.insuranceDelimitation2017, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
