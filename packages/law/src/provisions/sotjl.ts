import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Sosialtjenesteloven, LOV-2009-12-18-131. */
export const sotjl = {
  'sotjl § 13 (3)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'sotjl § 28 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sotjl § 28 (2)': [{ from: since.coverage, confidence: 'read' }],
  'sotjl § 33': [{ from: since.coverage, confidence: 'read' }],
  'sotjl § 41 (2)': [{ from: since.coverage, confidence: 'read' }],
  'sotjl § 47': [
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'inferred' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'sotjl § 48': [
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'inferred' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
