import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Forskrift om fastlegeordning i kommunene, FOR-2012-08-29-842: read as it was promulgated. */
export const fastlf2012 = {
  'fastlf2012 § 19 (1)': [
    {
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      confidence: 'inferred',
    },
  ],
  'fastlf2012 § 19 (2)': [
    {
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      confidence: 'inferred',
    },
  ],
  'fastlf2012 § 23': [
    {
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      confidence: 'inferred',
    },
  ],
  // Given anew in 2015; the wording before was not read.
  'fastlf2012 § 24 (2)': [
    {
      from: since.generalPractitioners2015,
      until: since.generalPractitioners2026,
      confidence: 'read',
    },
  ],
  'fastlf2012 § 24 (3)': [
    {
      from: since.generalPractitioners2015,
      until: since.generalPractitioners2026,
      confidence: 'read',
    },
  ],
  'fastlf2012 § 28': [
    {
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      confidence: 'inferred',
    },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om fastlegeordning i kommunene, FOR-2025-12-02-2405. */
export const fastlf = {
  'fastlf § 26 (1)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 26 (2)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 28': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 30 (2)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 30 (3)': [{ from: since.generalPractitioners2026, confidence: 'read' }],
  'fastlf § 37': [{ from: since.generalPractitioners2026, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om funksjons- og kvalitetskrav for fysioterapeuter med kommunal driftsavtale, FOR-2017-09-01-1334. */
export const fysf = {
  'fysf § 12 (3)': [{ from: since.physiotherapists2018, confidence: 'read' }],
  'fysf § 12 (1)': [{ from: since.physiotherapists2018, confidence: 'read' }],
  'fysf § 12 (2)': [{ from: since.physiotherapists2018, confidence: 'read' }],
  'fysf § 17 (1)': [{ from: since.physiotherapists2018, confidence: 'read' }],
  'fysf § 17 (3)': [{ from: since.physiotherapists2018, confidence: 'read' }],
  'fysf § 18 (2)': [{ from: since.physiotherapists2018, confidence: 'read' }],
  'fysf § 20 (1)': [{ from: since.physiotherapists2018, confidence: 'read' }],
  'fysf § 20 (2)': [{ from: since.physiotherapists2018, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
