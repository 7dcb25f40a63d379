import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

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
