import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Integreringsloven, LOV-2020-11-06-127. */
export const intl = {
  'intl § 50 (1)': [{ from: since.planAndCoordinator2022, confidence: 'inferred' }],
  'intl § 50 (2)': [{ from: since.planAndCoordinator2022, confidence: 'inferred' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
