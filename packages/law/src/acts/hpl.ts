import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Helsepersonelloven, LOV-1999-07-02-64. */
export const hpl = {
  'hpl § 4 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 4 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 4 b': [{ from: since.cosmeticAgeLimit2022, confidence: 'read' }],
  'hpl § 7 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 7 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 7 (3)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 10': [
    { from: since.coverage, until: since.serviceWording2012, confidence: 'read' },
    { from: since.serviceWording2012, until: since.othersPresent2026, confidence: 'read' },
    { from: since.othersPresent2026, confidence: 'read' },
  ],
  'hpl § 10 (2)': [
    { from: since.coverage, until: since.othersPresent2026, confidence: 'read' },
    { from: since.othersPresent2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 10 a': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'hpl § 10 b': [{ from: since.childrensRights2018, confidence: 'read' }],
  'hpl § 16 (1)': [
    { from: since.coverage, until: since.serviceWording2012, confidence: 'inferred' },
    { from: since.serviceWording2012, confidence: 'read' },
  ],
  'hpl § 21': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 21 (4)': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 21 a': [{ from: since.coverage, until: since.confidentiality2026, confidence: 'read' }],
  'hpl § 22 (1)': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 22 (2)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 22 (2) sentence 2': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 22 (3)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 23': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 23 no. 1': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'inferred' },
  ],
  'hpl § 23 no. 2': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'inferred' },
  ],
  'hpl § 23 no. 3': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'inferred' },
  ],
  'hpl § 23 no. 4': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'inferred' },
  ],
  'hpl § 23 no. 5': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'inferred' },
  ],
  'hpl § 23 no. 6': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'inferred' },
  ],
  'hpl § 23 a': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 23 b': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 23 c': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 23 d': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 23 e': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 24': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 24 (2)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 25 (1)': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'read' },
    { from: since.patientRecordsAct2015, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 25 (1) sentence 2': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'read' },
    {
      from: since.decisionCompetence2026,
      until: since.confidentiality2026,
      confidence: 'read',
      anotherRule: true,
    },
  ],
  'hpl § 25 (2)': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 25 (3)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 25 (4)': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 25 a': [
    { from: since.informationSharing2021, until: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 25 b': [
    { from: since.informationSharing2021, until: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 26': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'inferred' },
    { from: since.patientRecordsAct2015, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 26 (3)': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'inferred' },
    {
      from: since.patientRecordsAct2015,
      until: since.confidentiality2026,
      confidence: 'read',
      anotherRule: true,
    },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 26 (4)': [
    { from: since.patientRecordsAct2015, until: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 27': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 27 (1) a': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 27 (1) b': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) a': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) b': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) c': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) d': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) e': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) f': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) g': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 28 (1) h': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 29': [
    { from: since.coverage, until: since.dataProtection2018, confidence: 'unverified' },
    { from: since.dataProtection2018, until: since.dispensation2021, confidence: 'read' },
    { from: since.dispensation2021, until: since.observation2026, confidence: 'read' },
    { from: since.observation2026, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 29 (1)': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 29 (2)': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 29 (3)': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 29 a': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 29 b': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'read' },
    { from: since.patientRecordsAct2015, until: since.dataProtection2018, confidence: 'read' },
    { from: since.dataProtection2018, until: since.dispensation2021, confidence: 'read' },
    {
      from: since.observation2026,
      until: since.confidentiality2026,
      confidence: 'read',
      anotherRule: true,
    },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 29 c': [
    { from: since.discharge2013, until: since.patientRecordsAct2015, confidence: 'read' },
    { from: since.patientRecordsAct2015, until: since.dataProtection2018, confidence: 'read' },
    { from: since.dataProtection2018, until: since.formerPatients2021, confidence: 'read' },
    { from: since.formerPatients2021, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 29 d': [
    { from: since.informationSharing2021, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 29 e': [
    { from: since.informationSharing2021, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read', anotherRule: true },
  ],
  'hpl § 29 f': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 30': [
    { from: since.coverage, until: since.healthSupervision2019, confidence: 'read' },
    { from: since.healthSupervision2019, until: since.countyGovernor2021, confidence: 'inferred' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'hpl § 31': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 32': [
    { from: since.coverage, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 33': [
    { from: since.coverage, until: since.childWelfareReports2018, confidence: 'unverified' },
    { from: since.childWelfareReports2018, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'inferred' },
    { from: since.fosterCarers2026, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 33 (2) c': [
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'inferred' },
    { from: since.fosterCarers2026, confidence: 'read' },
  ],
  'hpl § 34': [
    { from: since.coverage, until: since.trafficSafety2022, confidence: 'inferred' },
    { from: since.trafficSafety2022, confidence: 'read' },
  ],
  'hpl § 34 a': [{ from: since.trafficSafety2022, confidence: 'read' }],
  'hpl § 34 b': [{ from: since.confidentiality2026, confidence: 'read' }],
  'hpl § 35 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 36 (1)': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 38': [{ from: since.coverage, until: since.injuryReports2017, confidence: 'unverified' }],
  'hpl § 38 a': [{ from: since.coverage, confidence: 'read' }],
  'hpl § 45 a': [
    { from: since.discharge2013, until: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 45 (1)': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'read' },
    { from: since.patientRecordsAct2015, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, until: since.confidentiality2026, confidence: 'read' },
  ],
  'hpl § 45 (1) sentence 2': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'read' },
    {
      from: since.patientRecordsAct2015,
      until: since.decisionCompetence2026,
      confidence: 'read',
      anotherRule: true,
    },
    {
      from: since.decisionCompetence2026,
      until: since.confidentiality2026,
      confidence: 'read',
      anotherRule: true,
    },
  ],
  'hpl § 45': [
    { from: since.coverage, until: since.patientRecordsAct2015, confidence: 'read' },
    { from: since.patientRecordsAct2015, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, until: since.confidentiality2026, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
