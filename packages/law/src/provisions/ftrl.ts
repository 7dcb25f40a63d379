import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Folketrygdloven, LOV-1997-02-28-19. */
export const ftrl = {
  'ftrl § 10-4 (1)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-5 (3)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-5 (4)': [
    { from: since.coverage, until: since.disabilityBenefit2015, confidence: 'read' },
    { from: since.disabilityBenefit2015, until: since.workDevices2026, confidence: 'read' },
    { from: since.workDevices2026, confidence: 'read' },
  ],
  'ftrl § 10-6 (1)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-6 (2)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-7 (1) a': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-7 (2)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-8': [
    { from: since.coverage, until: since.insuranceDelimitation2017, confidence: 'inferred' },
    { from: since.insuranceDelimitation2017, confidence: 'read' },
  ],
  'ftrl § 21-1': [{ from: since.coverage, confidence: 'inferred' }],
  'ftrl § 21-12': [
    { from: since.coverage, until: since.insuranceDecisions2019, confidence: 'inferred' },
    { from: since.insuranceDecisions2019, until: since.insuranceAppeals2027, confidence: 'read' },
    { from: since.insuranceAppeals2027, confidence: 'unverified' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
