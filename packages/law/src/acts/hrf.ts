import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf = {
  'hrf § 1 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 2 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 3': [
    { from: since.coverage, until: since.habilitationRegulation2018, confidence: 'read' },
    { from: since.habilitationRegulation2018, confidence: 'read' },
  ],
  'hrf § 3 (1)': [{ from: since.habilitationRegulation2018, confidence: 'read' }],
  'hrf § 4 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 4 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 5 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 5 (3)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 5 (4)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 6 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 6 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 7': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 8': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 9': [
    { from: since.coverage, until: since.habilitationRegulation2018, confidence: 'read' },
    { from: since.habilitationRegulation2018, confidence: 'read' },
  ],
  'hrf § 10': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 11 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 11 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 12': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 13 (1)': [
    { from: since.coverage, until: since.habilitationRegulation2018, confidence: 'read' },
    { from: since.habilitationRegulation2018, confidence: 'read' },
  ],
  'hrf § 13 (2) a': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 13 (2) b': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 13 (2) c': [
    { from: since.coverage, until: since.habilitationRegulation2018, confidence: 'read' },
    { from: since.habilitationRegulation2018, confidence: 'read' },
  ],
  'hrf § 14 a': [
    { from: since.coverage, until: since.habilitationRegulation2018, confidence: 'read' },
    { from: since.habilitationRegulation2018, confidence: 'read' },
  ],
  'hrf § 14 b': [
    { from: since.coverage, until: since.habilitationRegulation2018, confidence: 'read' },
    { from: since.habilitationRegulation2018, confidence: 'read' },
  ],
  'hrf § 14 c': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 14 d': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 15': [{ from: since.coverage, confidence: 'read' }],
  'hrf § 16': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read', anotherRule: true },
  ],
  'hrf § 16 (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 16 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 16 (3)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 16 (4)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 17': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read', anotherRule: true },
  ],
  'hrf § 17 (1) sentence 2': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 17 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 18 (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 18 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 18 (3)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 18 (4)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 18 (5)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 19 sentence 1': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 19 sentence 2': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 19 sentence 3': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 19 a': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 b': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 c': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 d': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 e': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 f': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 g': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 h': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 19 i': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 20': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 21': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 22': [
    { from: since.coverage, until: since.contactDoctor2016, confidence: 'read' },
    { from: since.contactDoctor2016, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'hrf § 23': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
