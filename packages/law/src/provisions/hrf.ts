import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf = {
  'hrf § 16': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read', anotherRule: true },
  ],
  'hrf § 17': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read', anotherRule: true },
  ],
  'hrf § 21': [{ from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' }],
  'hrf § 22': [
    { from: since.coverage, until: since.contactDoctor2016, confidence: 'read' },
    { from: since.contactDoctor2016, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
