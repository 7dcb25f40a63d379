import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Privatskolelova, LOV-2003-07-04-84. */
export const privsl = {
  'privsl § 3-6 a': [
    { from: since.schoolAndPlan2013, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
