import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

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
