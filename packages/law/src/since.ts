import type { Commencement } from '@vilkar/core'

/*
 * The days on which the law changed, by name. A rule refers to them and never to a bare date.
 * What each of them changed stands in `amendments.ts`.
 */
const days = {
  patientRights2001: { id: 'patientRights2001', day: '2001-01-01' },
  individualDeadline2004: { id: 'individualDeadline2004', day: '2004-09-01' },
  professionalStandard2008: { id: 'professionalStandard2008', day: '2008-01-01' },
  youngPatients2008: { id: 'youngPatients2008', day: '2008-09-01' },
  coverage: { id: 'coverage', day: '2012-01-01' },
  serviceWording2012: { id: 'serviceWording2012', day: '2012-06-22' },
  generalPractitioners2013: { id: 'generalPractitioners2013', day: '2013-01-01' },
  directComplaint2013: { id: 'directComplaint2013', day: '2013-01-17' },
  guardianshipReform2013: { id: 'guardianshipReform2013', day: '2013-07-01' },
  schoolAndPlan2013: { id: 'schoolAndPlan2013', day: '2013-08-01' },
  locatingTechnology2013: { id: 'locatingTechnology2013', day: '2013-09-01' },
  informationAfterInjury2014: { id: 'informationAfterInjury2014', day: '2014-01-01' },
  childHearing2014: { id: 'childHearing2014', day: '2014-01-01' },
  aidCentres2014: { id: 'aidCentres2014', day: '2014-03-10' },
  activityDevices2014: { id: 'activityDevices2014', day: '2014-07-01' },
  patientRecordsAct2015: { id: 'patientRecordsAct2015', day: '2015-01-01' },
  disabilityBenefit2015: { id: 'disabilityBenefit2015', day: '2015-01-01' },
  deviceGrants2015: { id: 'deviceGrants2015', day: '2015-07-01' },
  specialistRight2015: { id: 'specialistRight2015', day: '2015-11-01' },
  contactRights2016: { id: 'contactRights2016', day: '2016-07-01' },
  contactDoctor2016: { id: 'contactDoctor2016', day: '2016-09-15' },
  dischargeMentalHealth2017: { id: 'dischargeMentalHealth2017', day: '2017-01-01' },
  insuranceDelimitation2017: { id: 'insuranceDelimitation2017', day: '2017-01-01' },
  managementRegulation2017: { id: 'managementRegulation2017', day: '2017-01-01' },
  healthInstitutions2017: { id: 'healthInstitutions2017', day: '2017-06-16' },
  mentalHealthCompetence2017: { id: 'mentalHealthCompetence2017', day: '2017-09-01' },
  caregiverSupport2017: { id: 'caregiverSupport2017', day: '2017-10-01' },
  childrensRights2018: { id: 'childrensRights2018', day: '2018-01-01' },
  parenthood2018: { id: 'parenthood2018', day: '2018-01-01' },
  physiotherapists2018: { id: 'physiotherapists2018', day: '2018-01-01' },
  guidanceToSpecialist2018: { id: 'guidanceToSpecialist2018', day: '2018-01-01' },
  habilitationRegulation2018: { id: 'habilitationRegulation2018', day: '2018-05-01' },
  seriousIncidents2018: { id: 'seriousIncidents2018', day: '2018-07-01' },
  childWelfareReports2018: { id: 'childWelfareReports2018', day: '2018-07-01' },
  dataProtection2018: { id: 'dataProtection2018', day: '2018-07-20' },
  priorityCriteria2019: { id: 'priorityCriteria2019', day: '2019-02-01' },
  regionalCriteria2020: { id: 'regionalCriteria2020', day: '2020-01-01' },
  careAbroad2020: { id: 'careAbroad2020', day: '2020-03-01' },
  suspension2020: { id: 'suspension2020', day: '2020-03-28' },
  suspensionEnd2020: { id: 'suspensionEnd2020', day: '2020-05-27' },
  countyGovernor2021: { id: 'countyGovernor2021', day: '2021-06-01' },
  informationSharing2021: { id: 'informationSharing2021', day: '2021-07-01' },
  priorityComplaints2021: { id: 'priorityComplaints2021', day: '2021-11-01' },
  interpreterAct2022: { id: 'interpreterAct2022', day: '2022-01-01' },
  activityDeviceShare2022: { id: 'activityDeviceShare2022', day: '2022-01-01' },
  trafficSafety2022: { id: 'trafficSafety2022', day: '2022-04-01' },
  municipalCriteria2022: { id: 'municipalCriteria2022', day: '2022-04-05' },
  suspensionPower2022: { id: 'suspensionPower2022', day: '2022-06-15' },
  cosmeticAgeLimit2022: { id: 'cosmeticAgeLimit2022', day: '2022-07-01' },
  answersToEnquiries2022: { id: 'answersToEnquiries2022', day: '2022-07-01' },
  planAndCoordinator2022: { id: 'planAndCoordinator2022', day: '2022-08-01' },
  childWelfareAct2023: { id: 'childWelfareAct2023', day: '2023-01-01' },
  guardianshipSupport2023: { id: 'guardianshipSupport2023', day: '2023-04-01' },
  healthAppeals2024: { id: 'healthAppeals2024', day: '2024-01-01' },
  activityDeviceShare2024: { id: 'activityDeviceShare2024', day: '2024-01-01' },
  specialistRight2024: { id: 'specialistRight2024', day: '2024-06-01' },
  suspensionPower2024: { id: 'suspensionPower2024', day: '2024-07-01' },
  educationAct2024: { id: 'educationAct2024', day: '2024-08-01' },
  planInitiation2024: { id: 'planInitiation2024', day: '2024-10-11' },
  warningTechnology2025: { id: 'warningTechnology2025', day: '2025-09-01' },
  fosterCarers2026: { id: 'fosterCarers2026', day: '2026-01-01' },
  generalPractitioners2026: { id: 'generalPractitioners2026', day: '2026-01-01' },
  decisionCompetence2026: { id: 'decisionCompetence2026', day: '2026-06-01' },
  newbornPlacement2026: { id: 'newbornPlacement2026', day: '2026-06-19' },
  confidentiality2026: { id: 'confidentiality2026', day: '2026-07-01' },
  othersPresent2026: { id: 'othersPresent2026', day: '2026-07-01' },
  seriousIncidents2026: { id: 'seriousIncidents2026', day: '2026-07-01' },
  dischargeTransfer2026: { id: 'dischargeTransfer2026', day: '2026-07-01' },
  suspensionPower2026: { id: 'suspensionPower2026', day: '2026-07-01' },
  workDevices2026: { id: 'workDevices2026', day: '2026-10-01' },
  interpreterDispensationEnd2027: { id: 'interpreterDispensationEnd2027', day: '2027-01-01' },
  suspensionPowerEnd2028: { id: 'suspensionPowerEnd2028', day: '2028-07-01' },
} as const

/**
 * The days on which the law changed, by name.
 *
 * Norwegian: *ikrafttredelse*. The type is asserted, since a calendar day is a branded text; a test
 * reads every one of them.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- days are branded texts
export const since = days as unknown as Readonly<Record<keyof typeof days, Commencement>>

/** The name of a day on which the law changed. */
export type AmendmentId = keyof typeof since
