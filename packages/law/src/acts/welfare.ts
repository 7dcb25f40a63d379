import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Arbeids- og velferdsforvaltningsloven, LOV-2006-06-16-20. */
export const navl = {
  'navl § 14 a (4)': [{ from: since.coverage, confidence: 'read' }],
  'navl § 15 (3)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

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

/** Krisesenterlova, LOV-2009-06-19-44. */
export const krisl = {
  'krisl § 4 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'krisl § 4 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Integreringsloven, LOV-2020-11-06-127. */
export const intl = {
  'intl § 50 (1)': [{ from: since.planAndCoordinator2022, confidence: 'inferred' }],
  'intl § 50 (2)': [{ from: since.planAndCoordinator2022, confidence: 'inferred' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
