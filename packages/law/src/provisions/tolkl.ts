import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

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
