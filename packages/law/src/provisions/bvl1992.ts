import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/**
 * Barnevernloven, LOV-1992-07-17-100: no consolidated text of it was read, only what others say of it,
 * and § 3-2 a as amending acts announced it; when that section first was law is not known for sure.
 */
export const bvl1992 = {
  'bvl1992 § 3-2 a': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'unverified' },
    {
      from: since.planAndCoordinator2022,
      until: since.childWelfareAct2023,
      confidence: 'unverified',
    },
  ],
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
