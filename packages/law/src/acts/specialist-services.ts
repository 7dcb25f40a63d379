import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl = {
  'sphl § 1-2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-1 a': [
    {
      from: since.individualDeadline2004,
      until: since.regionalCriteria2020,
      confidence: 'inferred',
    },
    { from: since.regionalCriteria2020, confidence: 'read' },
  ],
  'sphl § 2-1 a (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-1 a (6)': [
    { from: since.coverage, until: since.regionalCriteria2020, confidence: 'read' },
  ],
  'sphl § 2-1 a (7)': [{ from: since.regionalCriteria2020, confidence: 'read' }],
  'sphl § 2-1 e (1)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'sphl § 2-1 e (2)': [
    { from: since.coverage, until: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'sphl § 2-1 e (4)': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'sphl § 2-2': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 (2)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 a': [
    { from: since.coverage, until: since.contactDoctor2016, confidence: 'read' },
    { from: since.contactDoctor2016, until: since.planAndCoordinator2022, confidence: 'inferred' },
    { from: since.planAndCoordinator2022, confidence: 'read' },
  ],
  'sphl § 2-5 b': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 2-5 c': [
    { from: since.contactDoctor2016, until: since.healthInstitutions2017, confidence: 'read' },
    { from: since.healthInstitutions2017, confidence: 'read' },
  ],
  'sphl § 2-5 d': [
    { from: since.suspensionPower2022, until: since.suspensionPower2024, confidence: 'inferred' },
    { from: since.suspensionPower2024, until: since.suspensionPower2026, confidence: 'read' },
    { from: since.suspensionPower2026, until: since.suspensionPowerEnd2028, confidence: 'read' },
  ],
  'sphl § 2-6 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-1 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-4 a (1)': [{ from: since.coverage, confidence: 'read' }],
  // What changed since is which other rights it names.
  'sphl § 3-11 (1)': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-8': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 3-11 a': [{ from: since.othersPresent2026, confidence: 'read' }],
  'sphl § 3-15': [{ from: since.coverage, confidence: 'read' }],
  'sphl § 6-1': [
    { from: since.coverage, until: since.informationSharing2021, confidence: 'inferred' },
    { from: since.informationSharing2021, confidence: 'read' },
  ],
  'sphl § 6-3': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Helseforetaksloven, LOV-2001-06-15-93: § 5 (1) read as first announced and as it stands, the same words. */
export const hforl = {
  'hforl § 5 (1)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

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

/** Forskrift om legemiddelassistert rehabilitering, FOR-2009-12-18-1641. */
export const larf = {
  'larf § 6 (1)': [
    { from: since.coverage, until: since.directComplaint2013, confidence: 'inferred' },
    { from: since.directComplaint2013, confidence: 'read' },
  ],
  'larf § 6 (2)': [
    { from: since.coverage, until: since.directComplaint2013, confidence: 'inferred' },
    { from: since.directComplaint2013, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
