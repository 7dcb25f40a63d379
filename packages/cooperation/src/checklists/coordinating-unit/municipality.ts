import type { Applies } from '@vilkar/core/documents'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf } from '../observe.js'
import { before2022, from2022, recommended, regulatoryDuty, statutoryDuty } from '../norms.js'
import type { CoordinatingUnit } from './document.js'
import * as duties from './duties.js'

const { parts } = testsOf<CoordinatingUnit>()
const guide = { ...recommended, basis: ['guidance: habilitation guide 2014 § 2.4'] } as const
const inDistricts = ({ hasDistricts }: CoordinatingUnit): Applies => hasDistricts ?? 'unknown'
const trustNotices = {
  id: 'trust-notices',
  ...regulatoryDuty,
  test: parts('tasks', ['receivesTrustNotices']),
} as const

/**
 * What the coordinating unit of a municipality must do, and what guidance recommends.
 *
 * Norwegian: *koordinerende enhet i kommunen*. Source: hol § 7-3, hrf §§ 6 and 7, hpl § 38 a, ipf § 8 (to
 * 2022-07-31 hrf § 18); the habilitation guide of 2014, § 2.4. A "shall" of the guide is no duty where the law says nothing.
 */
export const municipalUnit = {
  id: 'cooperation.coordinating-unit.municipality',
  requirements: [
    { ...duties.established, basis: ['hol § 7-3', 'hrf § 6 (1)'] },
    { ...duties.comprehensiveOffer, basis: ['hrf § 6 (1)'] },
    { ...duties.planResponsibility, basis: ['hol § 7-3', 'hrf § 6 (2)'] },
    { ...duties.coordinators, basis: ['hol § 7-3', 'hrf § 6 (2)'] },
    {
      id: 'child-coordinators',
      ...statutoryDuty,
      ...from2022,
      basis: ['hol § 7-3'],
      test: parts('tasks', [
        'appointsChildCoordinators',
        'trainsChildCoordinators',
        'guidesChildCoordinators',
      ]),
    },
    { ...duties.planNotices, basis: ['hrf § 6 (2)', 'hpl § 38 a'] },
    { ...duties.coordinatorNotices, basis: ['hpl § 38 a'] },
    { ...duties.planRoutines, basis: ['hrf § 6 (2)'] },
    { ...trustNotices, ...before2022, basis: ['hrf § 18 (3)'] },
    { ...trustNotices, ...from2022, basis: ['ipf § 8 (2)'] },
    { ...duties.needContactPoint, basis: ['hrf § 7'] },
    { id: 'visible', ...guide, test: parts('advice', ['visible', 'accessible']) },
    {
      id: 'notices-of-others',
      ...guide,
      test: parts('advice', ['othersMayReport', 'coordinatorOnlyNotices']),
    },
    {
      id: 'other-services',
      ...guide,
      test: parts('advice', ['worksWithNav', 'worksWithChildWelfare', 'schoolRoutines']),
    },
    { id: 'planning', ...guide, test: parts('advice', ['centralInPlanning']) },
    {
      id: 'user-participation',
      ...guide,
      test: parts('advice', ['userOrganisations', 'userRepresentatives']),
    },
    {
      id: 'routines',
      ...guide,
      test: parts('advice', [
        'noticeRoutines',
        'routinesKnown',
        'routinesInQualitySystem',
        'routinesCrossSector',
      ]),
    },
    {
      id: 'appointment',
      ...guide,
      test: parts('advice', ['patientsWish', 'appointmentAgreed']),
    },
    {
      id: 'coordinator-change',
      ...guide,
      test: parts('advice', ['coordinatorChange', 'coordinatorOverlap']),
    },
    {
      id: 'competence',
      ...guide,
      test: parts('advice', ['staffCompetence', 'jointCourses', 'othersInvited']),
    },
    {
      id: 'training',
      ...guide,
      test: parts('advice', ['generalTraining', 'otherSectorsTrained', 'ongoingGuidance']),
    },
    {
      id: 'training-themes',
      ...guide,
      test: parts('training', [
        'law',
        'participation',
        'communication',
        'meetings',
        'interdisciplinary',
        'administration',
        'tools',
        'targetGroups',
      ]),
    },
    {
      id: 'overview-for-coordinators',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      test: parts('advice', ['helpsWithOverview']),
    },
    {
      id: 'cross-sector',
      ...guide,
      test: parts('advice', [
        'groupsBetweenServices',
        'sectorAgreements',
        'feedbackToLeaders',
        'agreementsInvolved',
        'peersAndVolunteers',
      ]),
    },
    { id: 'family', ...guide, test: parts('advice', ['familyPerspective']) },
    {
      id: 'information',
      ...guide,
      test: parts('advice', ['informsPublic', 'informsOnOtherThemes', 'website']),
    },
    {
      id: 'organisation',
      ...guide,
      test: parts('advice', [
        'anchored',
        'organisationChart',
        'oneUnit',
        'mandateInQualitySystem',
        'clearDivision',
        'inMunicipalPlans',
      ]),
    },
    {
      id: 'districts',
      ...guide,
      applies: inDistricts,
      test: parts('advice', ['districtUnits']),
    },
    {
      id: 'other-level',
      ...guide,
      test: parts('advice', ['contactWithOtherLevel', 'networks']),
    },
  ],
} as const satisfies DocumentChecklist<CoordinatingUnit>
