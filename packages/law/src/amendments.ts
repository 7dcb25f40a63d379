import type { ProvisionCitation } from './citation.js'
import { provisions } from './provisions/index.js'
import type { ProvisionHistory } from './provision.js'
import type { AmendmentId } from './since.js'

/** A change of law: the acts that made it, and the provisions it touched. */
export interface Amendment {
  /**
   * The amending acts and regulations, by their official numbers; for a policy that is no law, the
   * recommendation that the Storting adopted.
   */
  readonly by: readonly string[]
  /**
   * The registered provisions of which a wording begins or ends that day. For the start of the period
   * covered there are none: what is older than that has not been compared.
   */
  readonly provisions: readonly ProvisionCitation[]
}

/** The acts and regulations that made each change, or the recommendation that was adopted. */
const makers: Readonly<Record<AmendmentId, readonly string[]>> = {
  patientRights2001: ['LOV-1999-07-02-63', 'FOR-2000-12-01-1208'],
  individualDeadline2004: ['LOV-2003-12-12-110', 'FOR-2004-07-07-1121', 'FOR-2004-08-31-1227'],
  professionalStandard2008: ['LOV-2007-12-21-123'],
  youngPatients2008: ['FOR-2008-07-25-833'],
  coverage: ['LOV-2011-06-24-30'],
  serviceWording2012: ['LOV-2012-06-22-46'],
  generalPractitioners2013: ['FOR-2012-08-29-842'],
  directComplaint2013: ['FOR-2013-01-17-61'],
  guardianshipReform2013: ['LOV-2010-03-26-9', 'LOV-2013-04-05-12'],
  discharge2013: ['LOV-2013-06-14-39'],
  schoolAndPlan2013: ['LOV-2013-06-21-98'],
  locatingTechnology2013: ['LOV-2013-06-14-36'],
  informationAfterInjury2014: ['LOV-2013-06-07-29'],
  childHearing2014: ['LOV-2013-06-21-62'],
  aidCentres2014: ['FOR-2014-03-10-259'],
  activityDevices2014: ['FOR-2014-06-25-865'],
  patientRecordsAct2015: ['LOV-2014-06-20-42', 'LOV-2014-06-20-43'],
  disabilityBenefit2015: ['LOV-2014-06-20-24'],
  dischargeScope2015: ['FOR-2014-12-11-1590'],
  generalPractitioners2015: ['FOR-2014-12-05-1524'],
  deviceGrants2015: ['FOR-2015-06-29-810'],
  penalCode2015: ['LOV-2005-05-20-28'],
  specialistRight2015: ['LOV-2013-06-21-79', 'FOR-2015-04-10-339', 'FOR-2015-10-29-1229'],
  contactRights2016: ['LOV-2015-09-04-85'],
  childInterpreters2016: ['LOV-2016-06-10-23'],
  contactDoctor2016: ['LOV-2015-12-11-97', 'FOR-2016-08-29-1030'],
  patientTransport2016: ['LOV-2015-06-19-62'],
  dischargeMentalHealth2017: ['FOR-2016-12-22-1871'],
  insuranceDelimitation2017: ['LOV-2016-12-20-105', 'FOR-2016-12-22-1872'],
  managementRegulation2017: ['FOR-2016-10-28-1250'],
  healthInstitutions2017: ['LOV-2017-06-16-55'],
  longStayCriteria2017: ['LOV-2016-06-17-45'],
  injuryReports2017: ['LOV-2017-06-16-53'],
  mentalHealthCompetence2017: ['LOV-2017-02-10-6'],
  caregiverSupport2017: ['LOV-2017-06-02-34'],
  childrensRights2018: ['LOV-2017-06-16-53'],
  parenthood2018: ['LOV-2017-03-31-13'],
  physiotherapists2018: ['FOR-2017-09-01-1334'],
  guidanceToSpecialist2018: ['LOV-2017-06-16-55'],
  habilitationRegulation2018: ['FOR-2018-04-10-556'],
  seriousIncidents2018: ['LOV-2017-12-15-107', 'LOV-2018-06-22-76'],
  childWelfareReports2018: ['LOV-2018-04-20-5'],
  dataProtection2018: ['LOV-2018-06-15-38'],
  dischargeResidence2019: ['FOR-2018-11-08-1675'],
  insuranceDecisions2019: ['LOV-2018-12-20-98'],
  priorityCriteria2019: ['FOR-2019-01-11-16'],
  longStayDecisions2019: ['LOV-2019-06-21-43'],
  incidentAlerts2019: ['LOV-2017-12-15-107'],
  healthSupervision2019: ['LOV-2017-12-15-107'],
  regionalCriteria2020: ['LOV-2019-12-20-103'],
  careAbroad2020: ['LOV-2019-12-20-104', 'FOR-2020-02-04-119'],
  suspension2020: ['FOR-2020-03-27-462'],
  suspensionEnd2020: ['LOV-2020-04-24-34'],
  missedDeadlineRemedies2020: ['LOV-2020-05-26-45'],
  formerPatients2021: ['LOV-2020-12-04-134'],
  countyGovernor2021: ['LOV-2021-05-07-34'],
  dispensation2021: ['LOV-2020-12-04-133'],
  informationSharing2021: ['LOV-2021-06-18-127', 'LOV-2021-06-11-67', 'LOV-2021-05-07-31'],
  priorityComplaints2021: ['FOR-2021-10-08-2958'],
  interpreterAct2022: ['LOV-2021-06-11-79', 'FOR-2021-09-13-2744'],
  activityDeviceShare2022: ['FOR-2021-12-22-3847'],
  trafficSafety2022: ['LOV-2021-06-18-116'],
  municipalCriteria2022: ['Innst. 221 S (2021–2022)'],
  suspensionPower2022: ['LOV-2022-06-10-35'],
  cosmeticAgeLimit2022: ['LOV-2022-04-01-18'],
  answersToEnquiries2022: ['LOV-2022-05-20-29'],
  planAndCoordinator2022: ['LOV-2021-06-11-78', 'LOV-2021-06-18-120', 'FOR-2022-06-22-1110'],
  childWelfareAct2023: ['LOV-2021-06-18-97', 'FOR-2022-11-25-2349'],
  guardianshipSupport2023: ['LOV-2023-03-31-5'],
  childWelfareComplaints2023: ['LOV-2023-06-16-41'],
  healthAppeals2024: ['LOV-2023-12-20-106', 'FOR-2023-12-21-2281'],
  activityDeviceShare2024: ['FOR-2023-12-30-2343'],
  specialistRight2024: ['LOV-2023-04-28-9', 'FOR-2024-05-23-813'],
  suspensionPower2024: ['LOV-2024-06-25-53'],
  educationAct2024: ['LOV-2023-06-09-30'],
  planInitiation2024: ['FOR-2024-10-11-2453'],
  dutyToAvert2025: ['LOV-2025-06-20-86'],
  warningTechnology2025: ['LOV-2025-06-20-67'],
  fosterCarers2026: ['LOV-2025-06-20-39'],
  generalPractitioners2026: ['FOR-2025-12-02-2405'],
  decisionCompetence2026: ['LOV-2025-06-20-67'],
  observation2026: ['LOV-2025-06-20-71'],
  newbornPlacement2026: ['LOV-2026-06-19-35'],
  confidentiality2026: ['LOV-2026-01-23-1'],
  othersPresent2026: ['LOV-2026-06-19-42'],
  seriousIncidents2026: ['LOV-2025-06-20-74'],
  dischargeTransfer2026: ['FOR-2026-06-15-1084'],
  suspensionPower2026: ['LOV-2026-06-12-22'],
  workDevices2026: ['LOV-2026-06-12-24'],
  interpreterDispensationEnd2027: ['LOV-2021-06-11-79'],
  childWelfareHomes2027: ['LOV-2025-06-20-39'],
  insuranceAppeals2027: ['LOV-2025-06-20-38'],
  suspensionPowerEnd2028: ['LOV-2026-06-12-22'],
}

/**
 * Lists, by change of law, the provisions of which a wording begins or ends with it. The start of the period
 * covered is no change.
 */
function touched(): ReadonlyMap<string, readonly ProvisionCitation[]> {
  const byChange = new Map<string, Set<ProvisionCitation>>()
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of one literal
  const histories = Object.entries(provisions) as unknown as readonly (readonly [
    ProvisionCitation,
    ProvisionHistory,
  ])[]
  for (const [citation, history] of histories) {
    for (const { id } of history.flatMap(({ from, until }) => (until ? [from, until] : [from]))) {
      byChange.set(id, (byChange.get(id) ?? new Set()).add(citation))
    }
  }
  byChange.delete('coverage' satisfies AmendmentId)
  return new Map([...byChange].map(([id, citations]) => [id, [...citations]]))
}

function withProvisions(): Readonly<Record<AmendmentId, Amendment>> {
  const provisionsOf = touched()
  const entries = Object.entries(makers).map(([id, by]) => [
    id,
    { by, provisions: provisionsOf.get(id) ?? [] },
  ])
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys are those of `makers`
  return Object.fromEntries(entries) as Readonly<Record<AmendmentId, Amendment>>
}

/**
 * The changes of law, by the name of their day in `since`.
 *
 * Norwegian: *endringslov*. What each of them changed stands in the texts; which provisions it touched, in
 * their histories.
 */
export const amendments: Readonly<Record<AmendmentId, Amendment>> = /* @__PURE__ */ withProvisions()
