import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

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

/** Domstolloven, LOV-1915-08-13-5. */
export const dl = {
  'dl § 148 (1)': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'dl § 148 (2)': [{ from: since.individualDeadline2004, confidence: 'read' }],
  'dl § 149 (1)': [{ from: since.individualDeadline2004, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Helligdagsfredloven, LOV-1995-02-24-12. */
export const hfl = {
  'hfl § 2': [
    { from: since.individualDeadline2004, until: since.coverage, confidence: 'inferred' },
    { from: since.coverage, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Lov om 1. og 17. mai som høgtidsdager, LOV-1947-04-26-1. */
export const hgtl = {
  'hgtl § 1': [{ from: since.individualDeadline2004, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/**
 * Straffeloven, LOV-2005-05-20-28. Which offences § 196 lists was changed several times; that the duty goes
 * before confidentiality is as it was.
 */
export const strl = {
  'strl § 196': [
    { from: since.penalCode2015, until: since.dutyToAvert2025, confidence: 'inferred' },
    { from: since.dutyToAvert2025, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
