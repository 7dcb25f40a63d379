import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Barnevernloven, LOV-1992-07-17-100: no text of it was read, only what others say of it. */
export const bvl1992 = {
  'bvl1992 § 4-6 (2)': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
  'bvl1992 § 4-8': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
  'bvl1992 § 4-10': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
  'bvl1992 § 4-12': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
