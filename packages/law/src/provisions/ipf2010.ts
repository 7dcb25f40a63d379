import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om individuell plan i arbeids- og velferdsforvaltningen, FOR-2010-11-19-1462: its repeal was not found. */
export const ipf2010 = {
  'ipf2010 § 4 (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 4 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 4 (3)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 5': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 6 (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 6 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 sentence 1': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 sentence 2': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 a': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 b': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 c': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 d': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 e': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 f': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 g': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 h': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 i': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 8': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 10': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
