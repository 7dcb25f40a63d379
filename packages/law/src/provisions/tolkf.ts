import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Tolkeforskriften, FOR-2021-09-13-2744. That it began with the act is inferred. */
export const tolkf = {
  'tolkf § 2 (1)': [{ from: since.interpreterAct2022, confidence: 'inferred' }],
  'tolkf § 2 (2)': [{ from: since.interpreterAct2022, confidence: 'inferred' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
