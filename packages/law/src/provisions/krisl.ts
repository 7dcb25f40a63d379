import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Krisesenterlova, LOV-2009-06-19-44. */
export const krisl = {
  'krisl § 4 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'krisl § 4 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
