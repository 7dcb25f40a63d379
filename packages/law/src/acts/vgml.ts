import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Vergemålsloven, LOV-2010-03-26-9. */
export const vgml = {
  'vgml § 17 (2)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 17 (4)': [
    {
      from: since.guardianshipReform2013,
      until: since.guardianshipSupport2023,
      confidence: 'read',
    },
    { from: since.guardianshipSupport2023, confidence: 'read' },
  ],
  'vgml § 20': [
    {
      from: since.guardianshipReform2013,
      until: since.guardianshipSupport2023,
      confidence: 'read',
    },
    { from: since.guardianshipSupport2023, confidence: 'read' },
  ],
  'vgml § 21 (2)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 21 (4)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 22 (3)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 31': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 32': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 33 (1)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 33 (2)': [
    {
      from: since.guardianshipReform2013,
      until: since.guardianshipSupport2023,
      confidence: 'read',
    },
    { from: since.guardianshipSupport2023, confidence: 'read' },
  ],
  'vgml § 33 (3)': [
    { from: since.guardianshipReform2013, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'vgml § 78': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 80 (1)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 80 (3)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
  'vgml § 80 (4)': [{ from: since.guardianshipReform2013, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
