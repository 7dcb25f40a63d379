import { since } from '../changes/since.js'
import type { ProvisionHistory } from '../wordings/provision.js'

/** Pasient- og brukerrettighetsloven, LOV-1999-07-02-63. */
export const pbrl = {
  'pbrl § 1-3 b': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'read' },
    { from: since.guardianshipReform2013, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 1-3 c': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 1-3 d': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 1-3 f': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 2-1 (2)': [
    {
      from: since.patientRights2001,
      until: since.individualDeadline2004,
      confidence: 'unverified',
    },
    {
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      confidence: 'read',
    },
    { from: since.professionalStandard2008, until: since.coverage, confidence: 'read' },
    { from: since.specialistRight2024, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 2-1 (4)': [
    { from: since.individualDeadline2004, until: since.coverage, confidence: 'read' },
    { from: since.specialistRight2024, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 2-1 a (2)': [
    { from: since.coverage, until: since.specialistRight2024, confidence: 'read' },
  ],
  'pbrl § 2-1 a (4)': [
    { from: since.coverage, until: since.specialistRight2024, confidence: 'read' },
  ],
  'pbrl § 2-1 b (2)': [
    { from: since.coverage, until: since.specialistRight2015, confidence: 'read' },
    { from: since.specialistRight2015, until: since.regionalCriteria2020, confidence: 'read' },
    { from: since.regionalCriteria2020, until: since.specialistRight2024, confidence: 'read' },
  ],
  'pbrl § 2-1 b (4)': [
    { from: since.coverage, until: since.careAbroad2020, confidence: 'read' },
    { from: since.careAbroad2020, until: since.suspension2020, confidence: 'read' },
    {
      from: since.missedDeadlineRemedies2020,
      until: since.specialistRight2024,
      confidence: 'read',
    },
  ],
  'pbrl § 2-2 (1)': [
    {
      from: since.patientRights2001,
      until: since.individualDeadline2004,
      confidence: 'unverified',
    },
    {
      from: since.individualDeadline2004,
      until: since.professionalStandard2008,
      confidence: 'read',
    },
    { from: since.professionalStandard2008, until: since.specialistRight2015, confidence: 'read' },
    { from: since.specialistRight2015, until: since.specialistRight2024, confidence: 'read' },
    { from: since.specialistRight2024, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 2-2 (2)': [
    { from: since.individualDeadline2004, until: since.specialistRight2015, confidence: 'read' },
    {
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      confidence: 'read',
      anotherRule: true,
    },
    { from: since.specialistRight2024, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 2-2 (3)': [
    { from: since.individualDeadline2004, until: since.specialistRight2015, confidence: 'read' },
    {
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      confidence: 'read',
      anotherRule: true,
    },
    { from: since.specialistRight2024, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 2-2 (4)': [
    { from: since.individualDeadline2004, until: since.specialistRight2015, confidence: 'read' },
    {
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      confidence: 'read',
      anotherRule: true,
    },
  ],
  'pbrl § 2-2 a (2)': [{ from: since.specialistRight2024, confidence: 'read' }],
  'pbrl § 2-2 a (3)': [{ from: since.specialistRight2024, confidence: 'read' }],
  'pbrl § 2-2 a (4)': [{ from: since.specialistRight2024, confidence: 'read' }],
  'pbrl § 2-2 b (1)': [{ from: since.specialistRight2024, confidence: 'read' }],
  'pbrl § 2-3': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 2-5': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 2-5 a': [{ from: since.contactDoctor2016, confidence: 'read' }],
  'pbrl § 2-5 b': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'pbrl § 2-5 c': [{ from: since.planAndCoordinator2022, confidence: 'read' }],
  'pbrl § 2-5 d': [
    { from: since.suspensionPower2022, until: since.specialistRight2024, confidence: 'read' },
    { from: since.specialistRight2024, until: since.suspensionPower2024, confidence: 'read' },
    { from: since.suspensionPower2024, until: since.suspensionPower2026, confidence: 'read' },
    { from: since.suspensionPower2026, until: since.suspensionPowerEnd2028, confidence: 'read' },
  ],
  'pbrl § 2-7': [{ from: since.coverage, confidence: 'inferred' }],
  'pbrl § 2-7 (1)': [
    { from: since.coverage, until: since.patientTransport2016, confidence: 'read' },
    { from: since.patientTransport2016, confidence: 'read' },
  ],
  'pbrl § 2-7 (2) sentence 1': [
    { from: since.coverage, until: since.caregiverSupport2017, confidence: 'read' },
    { from: since.caregiverSupport2017, confidence: 'read' },
  ],
  // It fell out when the paragraph was given anew, and was put back.
  'pbrl § 2-7 (2) sentence 2': [
    { from: since.longStayCriteria2017, until: since.caregiverSupport2017, confidence: 'read' },
    { from: since.longStayDecisions2019, confidence: 'read' },
  ],
  'pbrl § 3-1 (1)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 3-1 (2)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 3-1 (3)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 3-1 (4)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 3-1 (4) a': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 3-1 (4) b': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 3-1 (5)': [
    { from: since.decisionCompetence2026, until: since.othersPresent2026, confidence: 'read' },
    { from: since.othersPresent2026, confidence: 'read' },
  ],
  'pbrl § 3-2': [
    { from: since.coverage, until: since.informationAfterInjury2014, confidence: 'read' },
    {
      from: since.informationAfterInjury2014,
      until: since.seriousIncidents2018,
      confidence: 'inferred',
    },
    { from: since.seriousIncidents2018, until: since.seriousIncidents2026, confidence: 'read' },
    { from: since.seriousIncidents2026, confidence: 'read' },
  ],
  'pbrl § 3-2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 3-2 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 3-2 (3)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 3-3 (1)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 3-3 (2)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 3-3 (3)': [
    {
      from: since.informationAfterInjury2014,
      until: since.seriousIncidents2018,
      confidence: 'read',
    },
    { from: since.seriousIncidents2018, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 3-3 (3) a': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 3-3 (3) b': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 3-3 (4)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 3-4': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'unverified' },
  ],
  'pbrl § 3-4 (1)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'inferred' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 3-4 (2)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'inferred' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 3-4 (3)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'unverified' },
    { from: since.childrensRights2018, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 3-4 (4)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'unverified' },
    { from: since.childrensRights2018, confidence: 'read', anotherRule: true },
  ],
  'pbrl § 3-4 (4) sentence 2': [{ from: since.childrensRights2018, confidence: 'read' }],
  'pbrl § 3-4 (5)': [{ from: since.childrensRights2018, confidence: 'read' }],
  'pbrl § 3-4 (6)': [
    { from: since.childrensRights2018, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'read' },
    { from: since.fosterCarers2026, confidence: 'read' },
  ],
  'pbrl § 3-5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 3-5 (2)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 3-5 (3)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 3-6 (1)': [
    { from: since.coverage, until: since.dataProtection2018, confidence: 'inferred' },
    { from: since.dataProtection2018, confidence: 'read' },
  ],
  'pbrl § 3-6 (2)': [
    { from: since.coverage, until: since.dataProtection2018, confidence: 'inferred' },
    { from: since.dataProtection2018, confidence: 'read' },
  ],
  'pbrl § 3-6 (3)': [
    { from: since.coverage, until: since.dataProtection2018, confidence: 'unverified' },
    { from: since.dataProtection2018, confidence: 'read' },
  ],
  'pbrl § 3-7': [{ from: since.answersToEnquiries2022, confidence: 'read' }],
  'pbrl ch. 4': [{ from: since.coverage, confidence: 'inferred' }],
  'pbrl § 4-1 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4-1 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4-2 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4-2 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4-3 (1) a': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'unverified' },
    { from: since.guardianshipReform2013, confidence: 'read' },
  ],
  'pbrl § 4-3 (1) b': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'unverified' },
    { from: since.guardianshipReform2013, confidence: 'read' },
  ],
  'pbrl § 4-3 (1) c': [{ from: since.childrensRights2018, confidence: 'read' }],
  'pbrl § 4-3 (2)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4-3 (3)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4-3 (4)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4-3 (5)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4-3 (6)': [{ from: since.childrensRights2018, confidence: 'read' }],
  'pbrl § 4-4': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'unverified' },
  ],
  'pbrl § 4-4 (1)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'inferred' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 4-4 (1) sentence 2': [{ from: since.childrensRights2018, confidence: 'read' }],
  'pbrl § 4-4 (2)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 4-4 (2) a': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 4-4 (2) b': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
  ],
  'pbrl § 4-4 (2) sentence 2': [{ from: since.childrensRights2018, confidence: 'read' }],
  'pbrl § 4-4 (2) sentence 3': [{ from: since.childrensRights2018, confidence: 'read' }],
  'pbrl § 4-4 (3)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'read' },
    { from: since.childrensRights2018, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'pbrl § 4-4 (4)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'inferred' },
    { from: since.childrensRights2018, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, until: since.fosterCarers2026, confidence: 'read' },
    { from: since.fosterCarers2026, confidence: 'read' },
  ],
  'pbrl § 4-4 (4) sentence 2': [{ from: since.fosterCarers2026, confidence: 'read' }],
  'pbrl § 4-4 (5)': [
    { from: since.coverage, until: since.childrensRights2018, confidence: 'unverified' },
    { from: since.childrensRights2018, until: since.childWelfareAct2023, confidence: 'read' },
    { from: since.childWelfareAct2023, confidence: 'read' },
  ],
  'pbrl § 4-5 (1)': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'inferred' },
    { from: since.childWelfareAct2023, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4-5 (2)': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'inferred' },
    { from: since.childWelfareAct2023, confidence: 'read' },
  ],
  'pbrl § 4-5 (3)': [
    { from: since.coverage, until: since.childWelfareAct2023, confidence: 'inferred' },
    { from: since.childWelfareAct2023, confidence: 'read' },
  ],
  'pbrl § 4-5 a': [{ from: since.cosmeticAgeLimit2022, confidence: 'read' }],
  'pbrl § 4-6 (1)': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'unverified' },
    { from: since.guardianshipReform2013, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4-6 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4-6 (3)': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'inferred' },
    { from: since.guardianshipReform2013, confidence: 'read' },
  ],
  'pbrl § 4-6 (4)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 4-6 (5)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 4-6 (6)': [{ from: since.decisionCompetence2026, confidence: 'read' }],
  'pbrl § 4-6 a': [
    { from: since.locatingTechnology2013, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4-6 a (3)': [{ from: since.locatingTechnology2013, confidence: 'read' }],
  'pbrl § 4-7': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'unverified' },
    { from: since.guardianshipReform2013, confidence: 'read' },
  ],
  'pbrl § 4-9 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4-9 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4-9 (3)': [
    { from: since.coverage, until: since.guardianshipReform2013, confidence: 'unverified' },
    { from: since.guardianshipReform2013, confidence: 'read' },
  ],
  'pbrl ch. 4 A': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4A-1': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-2 (1)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4A-2 (2)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4A-3 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-3 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-3 (3)': [
    { from: since.coverage, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 4A-4 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-4 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-4 (3)': [
    { from: since.coverage, until: since.locatingTechnology2013, confidence: 'read' },
    { from: since.locatingTechnology2013, confidence: 'read' },
  ],
  'pbrl § 4A-4 (4)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-5 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-5 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-5 (3)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-5 (4)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-6 (1)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-6 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-6 (3)': [
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'pbrl § 4A-7 (1)': [
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'pbrl § 4A-7 (2)': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 4A-7 (3)': [
    { from: since.coverage, until: since.serviceWording2012, confidence: 'read' },
    { from: since.serviceWording2012, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'pbrl § 4A-8 (1)': [
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'pbrl § 4A-8 (2)': [
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'pbrl § 4A-9': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 5-3': [
    { from: since.coverage, until: since.dataProtection2018, confidence: 'read' },
    { from: since.dataProtection2018, until: since.confidentiality2026, confidence: 'read' },
    { from: since.confidentiality2026, confidence: 'read' },
  ],
  'pbrl § 5-3 (1)': [{ from: since.confidentiality2026, confidence: 'read' }],
  'pbrl § 5-3 (2)': [{ from: since.confidentiality2026, confidence: 'read' }],
  'pbrl § 5-3 (3)': [{ from: since.confidentiality2026, confidence: 'read' }],
  'pbrl § 6-5': [{ from: since.coverage, confidence: 'read' }],
  'pbrl § 7-1': [{ from: since.individualDeadline2004, until: since.coverage, confidence: 'read' }],
  'pbrl § 7-2': [
    { from: since.individualDeadline2004, until: since.coverage, confidence: 'read' },
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, until: since.healthAppeals2024, confidence: 'inferred' },
    { from: since.healthAppeals2024, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 7-2 (3)': [
    { from: since.healthAppeals2024, until: since.decisionCompetence2026, confidence: 'read' },
    { from: since.decisionCompetence2026, confidence: 'read' },
  ],
  'pbrl § 7-3': [
    { from: since.individualDeadline2004, until: since.coverage, confidence: 'read' },
    { from: since.coverage, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
  'pbrl § 7-4': [
    { from: since.coverage, until: since.informationAfterInjury2014, confidence: 'read' },
    {
      from: since.informationAfterInjury2014,
      until: since.decisionCompetence2026,
      confidence: 'read',
    },
    { from: since.decisionCompetence2026, until: since.seriousIncidents2026, confidence: 'read' },
    { from: since.seriousIncidents2026, confidence: 'read' },
  ],
  'pbrl § 7-5': [
    { from: since.individualDeadline2004, until: since.coverage, confidence: 'read' },
    { from: since.coverage, confidence: 'read' },
  ],
  'pbrl § 7-6': [
    { from: since.individualDeadline2004, until: since.coverage, confidence: 'read' },
    { from: since.coverage, until: since.incidentAlerts2019, confidence: 'read' },
  ],
  'pbrl § 7-7': [
    { from: since.incidentAlerts2019, until: since.countyGovernor2021, confidence: 'read' },
    { from: since.countyGovernor2021, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
