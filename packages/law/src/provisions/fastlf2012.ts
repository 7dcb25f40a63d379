import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

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
