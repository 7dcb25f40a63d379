import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

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
