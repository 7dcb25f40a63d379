import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl = {
  'sphl § 1-2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-1 a': [
    {
      from: since.individualDeadline2004,
      until: since.regionalCriteria2020,
      confidence: 'inferred',
    },
    { from: since.regionalCriteria2020, confidence: 'read' },
  ],
  'sphl § 2-1 a (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-1 a (6)': [
    { from: since.coverage, until: since.regionalCriteria2020, confidence: 'read' },
  ],
  'sphl § 2-1 a (7)': [{ from: since.regionalCriteria2020, confidence: 'read' }],
  'sphl § 2-1 e (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'sphl § 2-1 e (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'sphl § 2-1 e (4)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'sphl § 2-2': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 (2)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 a': [
    { from: since.coverage, until: since.contactDoctor2016, confidence: 'read' },
    { from: since.contactDoctor2016, until: since.planAndCoordinator2022, confidence: 'inferred' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'sphl § 2-5 b': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 c': [
    { from: since.contactDoctor2016, until: since.healthInstitutions2017, confidence: 'read' },
    { from: since.healthInstitutions2017, confidence: 'read' },
  ],
  'sphl § 2-5 d': [
    { from: since.suspensionPower2022, until: since.suspensionPower2024, confidence: 'inferred' },
    { from: since.suspensionPower2024, until: since.suspensionPower2026, confidence: 'read' },
    { from: since.suspensionPower2026, until: since.suspensionPowerEnd2028, confidence: 'read' },
  ],
  'sphl § 2-6 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-1 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-4 a (1)': [{ from: since.coverage, confidence: 'read' }],
  // What changed since is which other rights it names.
  'sphl § 3-11 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-8': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-11 a': [{ from: since.othersPresent2026, confidence: 'read' }],
  'sphl § 3-15': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 6-1': [
    { from: since.coverage, until: since.informationSharing2021, confidence: 'inferred' },
    { from: since.informationSharing2021, confidence: 'read' },
  ],
  'sphl § 6-3': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
