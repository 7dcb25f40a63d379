import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf = {
  'utskf § 2': [
    { from: since.coverage, until: since.dischargeScope2015, confidence: 'read' },
    {
      from: since.dischargeScope2015,
      until: since.dischargeMentalHealth2017,
      confidence: 'read',
    },
    {
      from: since.dischargeMentalHealth2017,
      until: since.dischargeResidence2019,
      confidence: 'read',
    },
    { from: since.dischargeResidence2019, confidence: 'read' },
  ],
  // To 2016-12-31 the exceptions stood in the third paragraph.
  'utskf § 2 (2)': [{ from: since.dischargeMentalHealth2017, confidence: 'read' }],
  'utskf § 7': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 8 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 8 (2)': [{ from: since.coverage, confidence: 'read' }],
  'utskf § 8 (3)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 8 (4)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 9 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 9 (2)': [{ from: since.dischargeMentalHealth2017, confidence: 'read' }],
  'utskf § 9 (3)': [{ from: since.dischargeMentalHealth2017, confidence: 'read' }],
  'utskf § 9 (4)': [{ from: since.dischargeMentalHealth2017, confidence: 'read' }],
  'utskf § 10 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 10 (1) sentence 2': [{ from: since.coverage, confidence: 'read' }],
  'utskf § 11 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 11 (2)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 11 (2) sentence 2': [{ from: since.dischargeMentalHealth2017, confidence: 'read' }],
  'utskf § 12 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    { from: since.dischargeMentalHealth2017, confidence: 'read' },
  ],
  'utskf § 12 (2)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'read' },
    {
      from: since.dischargeMentalHealth2017,
      until: since.dischargeTransfer2026,
      confidence: 'read',
    },
    { from: since.dischargeTransfer2026, confidence: 'read' },
  ],
  'utskf § 13 (1)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'inferred' },
    {
      from: since.dischargeMentalHealth2017,
      until: since.dischargeResidence2019,
      confidence: 'read',
    },
    { from: since.dischargeResidence2019, confidence: 'read' },
  ],
  'utskf § 13 (2)': [
    { from: since.coverage, until: since.dischargeMentalHealth2017, confidence: 'inferred' },
    {
      from: since.dischargeMentalHealth2017,
      until: since.dischargeResidence2019,
      confidence: 'read',
    },
    { from: since.dischargeResidence2019, confidence: 'read' },
  ],
  'utskf § 13 (3)': [{ from: since.dischargeMentalHealth2017, confidence: 'read' }],
  'utskf § 14 (1)': [{ from: since.dischargeMentalHealth2017, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
