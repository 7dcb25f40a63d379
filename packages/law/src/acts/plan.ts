import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf = {
  'ipf § 1': [
    { from: since.planAndCoordinator2022, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, confidence: 'read' },
  ],
  'ipf § 2': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 3': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 4 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 4 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 4 (3)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 5 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 6': [
    { from: since.planAndCoordinator2022, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, until: since.planInitiation2024, confidence: 'read' },
    { from: since.planInitiation2024, confidence: 'inferred' },
  ],
  'ipf § 7 (1)': [
    { from: since.planAndCoordinator2022, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, confidence: 'read' },
  ],
  'ipf § 7 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 8 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 8 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 8 (3)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (1) sentence 1': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (1) sentence 2': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (2) sentence 1': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (2) sentence 2': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) a': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) b': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) c': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) d': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) e': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) f': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) g': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) h': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) i': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (3) j': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 9 (4)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 10': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 11 (1)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 11 (2)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'ipf § 11 (3)': [
    { from: since.planAndCoordinator2022, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om individuell plan i arbeids- og velferdsforvaltningen, FOR-2010-11-19-1462: its repeal was not found. */
export const ipf2010 = {
  'ipf2010 § 4 (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 4 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 4 (3)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 5': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 6 (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 6 (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 sentence 1': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 sentence 2': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 a': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 b': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 c': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 d': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 e': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 f': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 g': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 h': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 7 i': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 8': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
  'ipf2010 § 10': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'inferred' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
