import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forvaltningsloven, LOV-1967-02-10. */
export const fvl = {
  'fvl § 1': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 11 (2)': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 11 (3)': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 11 e': [
    {
      from: since.childInterpreters2016,
      until: since.interpreterAct2022,
      confidence: 'read',
    },
  ],
  'fvl § 12 (4)': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'fvl § 13': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 13 a': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 13 b': [
    { from: since.coverage, until: since.informationSharing2021, confidence: 'inferred' },
    { from: since.informationSharing2021, confidence: 'read' },
  ],
  'fvl § 13 g': [{ from: since.informationSharing2021, confidence: 'read' }],
  'fvl § 23': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 24 (1)': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 25 (1)': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 25 (2)': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 27 (3)': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 28': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 29 (1)': [{ from: since.coverage, confidence: 'read' }],
  'fvl § 29 (4)': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'fvl § 30': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'fvl § 31': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'fvl § 32': [{ from: since.individualDeadline2004, confidence: 'inferred' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
