import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Tolkeloven, LOV-2021-06-11-79. */
export const tolkl = {
  'tolkl § 2 (2)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 4 (1)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 4 (2)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 6 (1)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 6 (2)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 7 (1)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 7 (2)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 7 (3)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 7 (5)': [
    {
      from: since.interpreterAct2022,
      until: since.interpreterDispensationEnd2027,
      confidence: 'read',
    },
  ],
  'tolkl § 9 (1)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 9 (2)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkl § 12 (1)': [{ from: since.interpreterAct2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Tolkeforskriften, FOR-2021-09-13-2744. */
export const tolkf = {
  'tolkf § 2 (1)': [{ from: since.interpreterAct2022, confidence: 'read' }],
  'tolkf § 2 (2)': [{ from: since.interpreterAct2022, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om stønad til tolkehjelp for hørselshemmede, FOR-1997-04-15-320. */
export const tolkhf = {
  'tolkhf § 1 (3) e': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om stønad til tolke- og ledsagerhjelp for døvblinde, FOR-1997-04-15-321. */
export const dbtf = {
  'dbtf § 1 (3) e': [
    { from: since.coverage, until: since.insuranceDelimitation2017, confidence: 'read' },
  ],
  'dbtf § 1 (4) e': [{ from: since.insuranceDelimitation2017, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
