import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om fastlegeordning i kommunene, FOR-2025-12-02-2405. */
export const fastlf = {
  'fastlf § 26 (1)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 26 (2)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 28': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 30 (2)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 30 (3)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 37': [{ from: since.generalPractitioners2026, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
