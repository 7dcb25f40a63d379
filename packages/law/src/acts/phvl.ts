import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Psykisk helsevernloven, LOV-1999-07-02-62. */
export const phvl = {
  'phvl § 1-6': [{ from: since.coverage, confidence: 'read' }],
  'phvl § 2-1 (1)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'phvl § 2-1 (2)': [{ from: since.coverage, confidence: 'read' }],
  'phvl ch. 3': [
    { from: since.coverage, until: since.mentalHealthCompetence2017, confidence: 'inferred' },
    {
      from: since.mentalHealthCompetence2017,
      until: since.decisionCompetence2026,
      confidence: 'inferred',
    },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'phvl § 3-3': [
    { from: since.coverage, until: since.mentalHealthCompetence2017, confidence: 'unverified' },
    {
      from: since.mentalHealthCompetence2017,
      until: since.decisionCompetence2026,
      confidence: 'read',
    },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'phvl § 3-8 (2)': [{ from: since.coverage, confidence: 'read' }],
  'phvl § 4-1 (1)': [{ from: since.coverage, confidence: 'read' }],
  'phvl § 4-1 (2)': [{ from: since.coverage, confidence: 'read' }],
  'phvl § 4-4 b': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'phvl § 4-4 b (1)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'phvl § 4-4 b (2)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'phvl § 4-4 b (3)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'phvl § 4-4 b (4)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
