import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Barnevernsloven, LOV-2021-06-18-97. */
export const bvl = {
  'bvl § 3-2': [
    { from: since.childWelfareAct2023, until: since.childWelfareHomes2027, confidence: 'read' },
    { from: since.childWelfareHomes2027, confidence: 'read' },
  ],
  'bvl § 3-7': [{ from: since.childWelfareAct2023, confidence: 'read' }],
  'bvl § 4-2': [
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'inferred' },
    { from: since.fosterCarers2026, confidence: 'read' },
  ],
  'bvl § 4-3': [{ from: since.childWelfareAct2023, confidence: 'read' }],
  'bvl § 5-1': [
    { from: since.childWelfareAct2023, until: since.newbornPlacement2026, confidence: 'read' },
    { from: since.newbornPlacement2026, confidence: 'read' },
  ],
  'bvl § 5-4': [
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'unverified' },
    { from: since.fosterCarers2026, confidence: 'read' },
  ],
  'bvl § 5-4 (3)': [
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'unverified' },
    { from: since.fosterCarers2026, confidence: 'read' },
  ],
  'bvl § 12-1 (1)': [
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'inferred' },
    { from: since.fosterCarers2026, confidence: 'read' },
  ],
  'bvl § 12-3 (1)': [{ from: since.childWelfareAct2023, confidence: 'read' }],
  'bvl § 12-9 (1)': [
    {
      from: since.childWelfareAct2023,
      until: since.childWelfareComplaints2023,
      confidence: 'inferred',
    },
    { from: since.childWelfareComplaints2023, confidence: 'read' },
  ],
  'bvl § 15-8 (2)': [{ from: since.childWelfareAct2023, confidence: 'read' }],
  'bvl § 15-9': [{ from: since.childWelfareAct2023, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/**
 * Barnevernloven, LOV-1992-07-17-100: no consolidated text of it was read, only what others say of it,
 * § 3-2 a as the amending acts announced it in 2009 and 2021, § 3-2 as that of 2021 did, and § 4-8 as the act
 * itself was announced. The day on which § 3-2 a first was law was not found; the act of 2021 put a new wording
 * in its place.
 */
export const bvl1992 = {
  'bvl1992 § 3-2 (2)': [
    {
      from: since.planAndCoordinator2022,
      until: since.childWelfareAct2023,
      confidence: 'inferred',
    },
  ],
  'bvl1992 § 3-2 a': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
    {
      from: since.planAndCoordinator2022,
      until: since.childWelfareAct2023,
      confidence: 'inferred',
    },
  ],
  'bvl1992 § 4-6 (2)': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
  'bvl1992 § 4-8': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'inferred' },
  ],
  'bvl1992 § 4-10': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
  'bvl1992 § 4-12': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
  'bvl1992 § 6-3 (2)': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'unverified' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
