import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol = {
  'hol § 2-1': [{ from: since.coverage, confidence: 'read' }],
  'hol § 3-1 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 3-1 (3)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 3-1 (5)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 3-2 (1) no. 5': [{ from: since.coverage, confidence: 'read' }],
  'hol § 3-4 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'hol § 3-5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 4-2 b': [{ from: since.othersPresent2026, confidence: 'read' }],
  'hol § 5-11': [{ from: since.guidanceToSpecialist2018, confidence: 'read' }],
  'hol § 6-2 (1) no. 1': [{ from: since.coverage, confidence: 'read' }],
  'hol § 6-2 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 7-1 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 7-1 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 7-2': [{ from: since.coverage, confidence: 'read' }],
  'hol § 7-2 a': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'hol § 7-2 a (3)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'hol § 7-3': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hol ch. 9': [{ from: since.coverage, confidence: 'inferred' }],
  'hol § 9-2 (1)': [
    { from: since.coverage, until: since.caregiverSupport2017, confidence: 'read' },
    { from: since.caregiverSupport2017, confidence: 'read' },
  ],
  'hol § 9-2 (2)': [
    { from: since.coverage, until: since.warningTechnology2025, confidence: 'read' },
    { from: since.warningTechnology2025, confidence: 'read' },
  ],
  'hol § 9-5 (3) a': [{ from: since.coverage, confidence: 'read' }],
  'hol § 9-5 (3) b': [{ from: since.coverage, confidence: 'read' }],
  'hol § 9-5 (3) c': [{ from: since.coverage, confidence: 'read' }],
  'hol § 9-7 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hol § 9-9 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hol ch. 10': [{ from: since.coverage, confidence: 'inferred' }],
  'hol § 12-1': [
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'inferred' },
    { from: since.countyGovernor2021, until: since.informationSharing2021, confidence: 'inferred' },
    { from: since.informationSharing2021, confidence: 'read' },
  ],
  'hol § 12-1 (3)': [{ from: since.informationSharing2021, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
