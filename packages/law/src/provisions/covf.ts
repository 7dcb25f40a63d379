import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/**
 * Midlertidig forskrift om endringer i helselovgivningen under utbruddet av Covid-19, FOR-2020-03-27-462: read
 * as announced. It says itself how long it lasted: as long as the act it was made under.
 */
export const covf = {
  'covf § 6 (1) no. 2': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 6 (1) no. 3': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 7 (1) no. 1': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 7 (1) no. 2': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 8 (1) no. 1': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
