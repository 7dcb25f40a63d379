import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Barnelova, LOV-1981-04-08-7. */
export const bl = {
  'bl § 30 (1)': [
    { from: since.coverage, until: since.parenthood2018, confidence: 'inferred' },
    { from: since.parenthood2018, confidence: 'read' },
  ],
  'bl § 31': [
    { from: since.coverage, until: since.childHearing2014, confidence: 'read' },
    { from: since.childHearing2014, confidence: 'read' },
  ],
  'bl § 32': [{ from: since.coverage, confidence: 'read' }],
  'bl § 33': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'inferred' },
    { from: since.guardianshipReform2013, confidence: 'read' },
  ],
  'bl § 37': [{ from: since.coverage, confidence: 'read' }],
  'bl § 42 (2)': [
    { from: since.coverage, until: since.contactRights2016, confidence: 'inferred' },
    { from: since.contactRights2016, confidence: 'read' },
  ],
  'bl § 47 (1)': [
    { from: since.coverage, until: since.parenthood2018, confidence: 'unverified' },
    { from: since.parenthood2018, confidence: 'read' },
  ],
  'bl § 47 (2)': [
    { from: since.coverage, until: since.parenthood2018, confidence: 'unverified' },
    { from: since.parenthood2018, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'bl § 47 (3)': [
    { from: since.coverage, until: since.parenthood2018, confidence: 'unverified' },
    { from: since.parenthood2018, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
