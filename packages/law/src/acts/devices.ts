import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Folketrygdloven, LOV-1997-02-28-19. */
export const ftrl = {
  'ftrl § 10-4 (1)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-5 (3)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-5 (4)': [
    { from: since.coverage, until: since.disabilityBenefit2015, confidence: 'read' },
    { from: since.disabilityBenefit2015, until: since.workDevices2026, confidence: 'read' },
    { from: since.workDevices2026, confidence: 'read' },
  ],
  'ftrl § 10-6 (1)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-6 (2)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-7 (1) a': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-7 (2)': [{ from: since.coverage, confidence: 'read' }],
  'ftrl § 10-8': [
    { from: since.coverage, until: since.insuranceDelimitation2017, confidence: 'inferred' },
    { from: since.insuranceDelimitation2017, confidence: 'read' },
  ],
  'ftrl § 21-1': [{ from: since.coverage, confidence: 'inferred' }],
  'ftrl § 21-12': [
    { from: since.coverage, until: since.insuranceDecisions2019, confidence: 'inferred' },
    { from: since.insuranceDecisions2019, until: since.insuranceAppeals2027, confidence: 'read' },
    { from: since.insuranceAppeals2027, confidence: 'unverified' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om stønad til hjelpemidler mv., FOR-1997-04-15-318. */
export const hjmf = {
  'hjmf § 2': [
    { from: since.coverage, until: since.deviceGrants2015, confidence: 'inferred' },
    { from: since.deviceGrants2015, confidence: 'read' },
  ],
  'hjmf § 2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hjmf § 2 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hjmf § 2 (3)': [{ from: since.coverage, confidence: 'read' }],
  'hjmf § 5 (1)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om hjelpemiddelsentralenes virksomhet og ansvar, FOR-1997-04-15-323. */
export const hmsf = {
  'hmsf § 1': [
    { from: since.coverage, until: since.aidCentres2014, confidence: 'inferred' },
    { from: since.aidCentres2014, confidence: 'read' },
  ],
  'hmsf § 2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hmsf § 2 (2)': [
    { from: since.coverage, until: since.aidCentres2014, confidence: 'inferred' },
    { from: since.aidCentres2014, confidence: 'read' },
  ],
  'hmsf § 5 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hmsf § 7': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Forskrift om aktivitetshjelpemidler til personer over 26 år, FOR-2014-06-25-865. */
export const akthf = {
  'akthf § 1': [
    {
      from: since.activityDevices2014,
      until: since.activityDeviceShare2024,
      confidence: 'inferred',
    },
    { from: since.activityDeviceShare2024, confidence: 'read' },
  ],
  'akthf § 4': [
    {
      from: since.activityDevices2014,
      until: since.activityDeviceShare2022,
      confidence: 'read',
    },
    {
      from: since.activityDeviceShare2022,
      until: since.activityDeviceShare2024,
      confidence: 'read',
    },
    { from: since.activityDeviceShare2024, confidence: 'read' },
  ],
  'akthf § 6': [
    {
      from: since.activityDevices2014,
      until: since.activityDeviceShare2024,
      confidence: 'read',
    },
    { from: since.activityDeviceShare2024, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>

/** Arbeidsmiljøloven, LOV-2005-06-17-62. */
export const aml = {
  'aml § 4-4 (2)': [{ from: since.coverage, confidence: 'read' }],
  'aml § 4-6 (1)': [{ from: since.coverage, confidence: 'read' }],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
