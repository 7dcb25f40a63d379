import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Opplæringslova, LOV-1998-07-17-61. */
export const oppl1998 = {
  // Both as amending acts announced them, in 2003 and 2007; no later change of them was found.
  'oppl1998 § 2-15': [
    { from: since.coverage, until: since.educationAct2024, confidence: 'inferred' },
  ],
  'oppl1998 § 3-1 (9) sentence 2': [
    { from: since.coverage, until: since.educationAct2024, confidence: 'inferred' },
  ],
  'oppl1998 § 15-2': [
    { from: since.coverage, until: since.educationAct2024, confidence: 'inferred' },
  ],
  'oppl1998 § 15-5': [
    // Its first day is known only from the rule on private schools, laid down by the same act.
    { from: since.schoolAndPlan2013, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'oppl1998 § 15-8 (1)': [
    { from: since.planAndCoordinator2022, until: since.educationAct2024, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Opplæringslova, LOV-2023-06-09-30. */
export const oppl = {
  'oppl § 2-5': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 5-8': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 11-5 (1)': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 24-1 (1)': [{ from: since.educationAct2024, confidence: 'read' }],
  'oppl § 29-1 (1)': [{ from: since.educationAct2024, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Privatskolelova, LOV-2003-07-04-84. */
export const privsl = {
  'privsl § 3-6 a': [
    { from: since.schoolAndPlan2013, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Barnehageloven, LOV-2005-06-17-64. */
export const bhl = {
  'bhl § 2 b (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
