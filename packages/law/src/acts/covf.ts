import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/**
 * Midlertidig forskrift om endringer i helselovgivningen under utbruddet av Covid-19, FOR-2020-03-27-462: read
 * as announced. It says itself how long it lasted: as long as the act it was made under. By its § 2 it stood in
 * the place of pbrl § 2-1 b, save the fifth paragraph, of pbrl § 2-2 and of priof § 5.
 */
export const covf = {
  'covf § 2': [{ from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' }],
  'covf § 3 (2)': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 4 (1)': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 4 (2)': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 4 (3)': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 4 (4)': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 5 (1)': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 5 (2)': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 6 (1) no. 1': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
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
  'covf § 9 (1) no. 1': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 9 (1) no. 2': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
  'covf § 9 (1) no. 3': [
    { from: since.suspension2020, until: since.suspensionEnd2020, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
