import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf = {
  'ipf § 4 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 4 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 5 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
