import { leftOut, met, unmet } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf, type Test } from '../observe.js'
import {
  before2022,
  from2022,
  localPractice,
  recommended,
  regulatoryAdvice,
  regulatoryDuty,
  statutoryDuty,
} from '../norms.js'
import type { MunicipalPlan } from './document.js'

const { parts, absent } = testsOf<MunicipalPlan>()
const otherAgencies = {
  id: 'other-agencies',
  ...regulatoryDuty,
  test: parts('content', ['otherAgencies']),
} as const
const regulated = { ...regulatoryDuty, from: since.coverage } as const
const guide = { ...recommended, basis: ['guidance: habilitation guide 2014 § 2.1'] } as const
const onAssessment = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 2.2'],
} as const
const onOffer = { ...recommended, basis: ['guidance: habilitation guide 2014 § 2.3'] } as const
const beiarn = { ...localPractice, basis: ['local: Beiarn rehabilitation plan'] } as const

/** What the plan of Beiarn sets for its group. */
const meetingsInBeiarn = 4

const meetings: Test<MunicipalPlan, 'met' | 'missing' | 'unknown' | 'fewer'> = (
  { groupMeetingsPerYear: held },
  context,
) => {
  const at = '/groupMeetingsPerYear'
  if (held === null || held === undefined) return [leftOut(at, context)]
  return [held >= meetingsInBeiarn ? met(at) : unmet(at, 'fewer', { held })]
}

/**
 * What a municipality's plan for habilitation and rehabilitation shows: what the law asks of the activity,
 * what guidance recommends, and what one municipality has made its practice.
 *
 * Norwegian: *kommunens plan for habilitering og rehabilitering*. Source: hrf §§ 4 and 5, hol §§ 3-1, 3-2, 3-4,
 * 3-10 and 4-1; the habilitation guide of 2014, §§ 2.1 to 2.3 and 2.6; the plan of Beiarn, which is local. The law
 * asks for planning and not for one document: what this plan lacks may stand in another.
 */
export const municipalPlanChecklist = {
  id: 'cooperation.municipal-plan',
  requirements: [
    {
      id: 'activity-planned',
      ...regulated,
      basis: ['hrf § 5 (1)', 'hol § 3-1 (3)'],
      test: parts('content', ['activityPlanned']),
    },
    {
      id: 'needs-known',
      ...regulated,
      basis: ['hrf § 5 (1)'],
      test: parts('content', ['needsKnown']),
    },
    {
      id: 'one-offer',
      ...regulated,
      basis: ['hrf § 5 (1)'],
      test: parts('content', ['oneOffer']),
    },
    {
      id: 'assessment-and-follow-up',
      ...regulated,
      basis: ['hrf § 5 (2)'],
      test: parts('content', ['assessmentAndFollowUp']),
    },
    {
      id: 'for-everyone-staying',
      ...regulated,
      basis: ['hrf § 5 (2)', 'hol § 3-1 (1)'],
      test: absent('/excludesSome'),
    },
    {
      id: 'whatever-housing',
      ...regulated,
      basis: ['hrf § 5 (3)'],
      test: absent('/dependsOnHousing'),
    },
    {
      ...otherAgencies,
      ...before2022,
      basis: ['hrf § 5 (4)', 'hol § 3-4 (1)', 'hol § 3-4 (2)'],
    },
    {
      ...otherAgencies,
      ...from2022,
      basis: ['hrf § 5 (4)', 'hol § 3-4 (1)', 'hol § 3-4 (3)'],
    },
    {
      id: 'evaluated-and-corrected',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hol § 3-1 (3)'],
      test: parts('content', ['evaluated', 'corrected']),
    },
    {
      id: 'kinds-of-needs',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hol § 3-2 (1) no. 5', 'hrf § 5 (2)'],
      test: parts('content', ['medicalNeeds', 'socialNeeds', 'psychosocialNeeds']),
    },
    {
      id: 'representatives-heard',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hol § 3-10 (1)'],
      test: parts('content', ['representativesHeard']),
    },
    {
      id: 'experience-gathered',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hol § 3-10 (2)'],
      test: parts('content', ['experienceGathered']),
    },
    {
      id: 'organisations-cooperated-with',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hol § 3-10 (3)'],
      test: parts('content', ['organisations']),
    },
    {
      id: 'competence-secured',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hol § 4-1 (1) d'],
      test: parts('content', ['competenceSecured']),
    },
    {
      id: 'user-representatives',
      ...regulatoryAdvice,
      from: since.coverage,
      basis: ['hrf § 4 (2)'],
      test: parts('userRepresentatives', ['planning', 'development', 'evaluation']),
    },
    { id: 'horizon', ...guide, test: parts('advice', ['shortTerm', 'longTerm']) },
    {
      id: 'needs-registered',
      ...guide,
      test: parts('advice', ['needsRegistered', 'matchRegistered', 'publicHealthProfile']),
    },
    { id: 'part-of-whole', ...guide, test: parts('advice', ['partOfWhole', 'economy']) },
    { id: 'development', ...guide, test: parts('advice', ['priorities', 'development']) },
    { id: 'revision', ...guide, test: parts('advice', ['revision', 'internalControl']) },
    { id: 'connections', ...guide, test: parts('advice', ['connections']) },
    {
      id: 'offer-for-all-groups',
      ...onOffer,
      test: parts('offer', ['somaticCare', 'mentalHealth', 'addiction', 'habilitation']),
    },
    { id: 'offer-graded', ...onOffer, test: parts('offer', ['graded']) },
    { id: 'round-the-clock', ...onOffer, test: parts('offer', ['shortStays', 'intensiveStays']) },
    { id: 'population', ...onOffer, test: parts('offer', ['populationWeighed']) },
    { id: 'teams', ...onOffer, test: parts('offer', ['teamsAtHome', 'teamsWithUnit']) },
    {
      id: 'general-practitioners',
      ...onAssessment,
      test: parts('offer', ['generalPractitioners']),
    },
    { id: 'physiotherapists', ...onOffer, test: parts('offer', ['physiotherapists']) },
    {
      id: 'device-centre',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.6'],
      test: parts('offer', ['deviceCentre']),
    },
    { id: 'competence-described', ...onOffer, test: parts('competence', ['presupposed']) },
    {
      id: 'assessment-competence',
      ...onAssessment,
      test: parts('competence', ['assessmentBreadth', 'interdisciplinaryMethod']),
    },
    {
      id: 'professions',
      ...onOffer,
      test: parts('competence', [
        'medical',
        'psychological',
        'educational',
        'socialWork',
        'specialEducation',
      ]),
    },
    { id: 'professional-core', ...onOffer, test: parts('competence', ['core', 'coreInServices']) },
    {
      id: 'further-training',
      ...onOffer,
      test: parts('competence', [
        'furtherEducation',
        'speechAndVision',
        'groupCourses',
        'overlapping',
      ]),
    },
    {
      id: 'competence-areas',
      ...onOffer,
      test: parts('competenceAreas', [
        'process',
        'participation',
        'interdisciplinary',
        'planAndCoordination',
        'otherSectors',
        'training',
        'dailyLiving',
        'communication',
        'mobility',
        'selfCare',
        'cognition',
        'socialFunctioning',
        'learning',
        'educationAndWork',
        'devicesAndHousing',
        'universalDesign',
        'livingConditions',
      ]),
    },
    { id: 'local-target-groups', ...beiarn, test: parts('local', ['targetGroups', 'goals']) },
    {
      id: 'local-unit-tasks',
      ...beiarn,
      test: parts('local', [
        'registersNeeds',
        'fixedAddress',
        'plansOverview',
        'groupsOverview',
        'capacityOverview',
        'userOrganisations',
        'evaluatesPlan',
      ]),
    },
    { id: 'local-fixed-leader', ...beiarn, test: parts('local', ['fixedLeader', 'topAnchored']) },
    { id: 'local-advisory-group', ...beiarn, test: parts('local', ['advisoryGroup']) },
    { id: 'local-meetings', ...beiarn, test: meetings },
    { id: 'local-theme-days', ...beiarn, test: parts('local', ['themeDays']) },
    {
      id: 'local-cases',
      ...beiarn,
      test: parts('local', ['reportedToUnit', 'responsibilityGroups', 'crossSectorForum']),
    },
    { id: 'local-information', ...beiarn, test: parts('local', ['website', 'servicesListed']) },
    {
      id: 'local-actions',
      ...beiarn,
      test: parts('local', [
        'actionPlan',
        'childTeams',
        'childWelfare',
        'staffing',
        'respite',
        'universalDesign',
      ]),
    },
  ],
} as const satisfies DocumentChecklist<MunicipalPlan>
