import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Opplæringslova, LOV-2023-06-09-30. */
export const oppl = {
  'oppl § 2-5': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 5-8': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 11-5 (1)': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 24-1 (1)': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 29-1 (1)': [{ from: since.educationAct2024, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
