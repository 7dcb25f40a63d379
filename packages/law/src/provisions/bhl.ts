import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Barnehageloven, LOV-2005-06-17-64. */
export const bhl = {
  'bhl § 2 b (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
