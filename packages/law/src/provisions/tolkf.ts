import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Tolkeforskriften, FOR-2021-09-13-2744. */
export const tolkf = {
  'tolkf § 2 (1)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkf § 2 (2)': [{ from: since.interpreterAct2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
