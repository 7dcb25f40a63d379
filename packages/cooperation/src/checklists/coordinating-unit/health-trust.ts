import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf } from '../observe.js'
import { recommended, statutoryDuty } from '../norms.js'
import type { CoordinatingUnit } from './document.js'
import * as duties from './duties.js'

const { parts } = testsOf<CoordinatingUnit>()
const guide = { ...recommended, basis: ['guidance: habilitation guide 2014 § 3.2'] } as const

/**
 * What the coordinating unit of a health trust must do, and what guidance recommends.
 *
 * Norwegian: *koordinerende enhet i helseforetaket*. Source: sphl § 2-5 b, hrf §§ 11 and 12, hpl § 38 a; the
 * habilitation guide of 2014, § 3.2. The child coordinator is the municipality's: sphl § 2-5 b was not extended in 2022.
 */
export const healthTrustUnit = {
  id: 'cooperation.coordinating-unit.health-trust',
  requirements: [
    { ...duties.established, basis: ['sphl § 2-5 b', 'hrf § 11 (1)'] },
    { ...duties.comprehensiveOffer, basis: ['hrf § 11 (1)'] },
    { ...duties.planResponsibility, basis: ['sphl § 2-5 b', 'hrf § 11 (2)'] },
    { ...duties.coordinators, basis: ['sphl § 2-5 b', 'hrf § 11 (2)'] },
    { ...duties.planNotices, basis: ['hrf § 11 (2)', 'hrf § 6 (2)', 'hpl § 38 a'] },
    { ...duties.coordinatorNotices, basis: ['hpl § 38 a'] },
    { ...duties.planRoutines, basis: ['hrf § 11 (2)', 'hrf § 6 (2)'] },
    { ...duties.needContactPoint, basis: ['hrf § 12'] },
    {
      id: 'regional-overview',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['sphl § 2-5 b', 'hrf § 11 (1)'],
      test: parts('tasks', ['regionalOverview']),
    },
    {
      id: 'municipal-activity',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['sphl § 2-5 b', 'hrf § 11 (2)'],
      test: parts('tasks', ['municipalOverview', 'municipalContact']),
    },
    { id: 'visible', ...guide, test: parts('advice', ['visible', 'overviewPublished']) },
    {
      id: 'contact-details',
      ...guide,
      test: parts('advice', ['contactDetails', 'privateInformation']),
    },
    {
      id: 'other-level',
      ...guide,
      test: parts('advice', ['contactWithOtherLevel', 'networks', 'privateInNetworks']),
    },
    { id: 'agreements', ...guide, test: parts('advice', ['agreementsInvolved']) },
    {
      id: 'user-participation',
      ...guide,
      test: parts('advice', ['userOrganisations', 'userRepresentatives']),
    },
    {
      id: 'routines',
      ...guide,
      test: parts('advice', [
        'routinesWithMunicipalities',
        'routinesInQualitySystem',
        'routinesControlled',
        'followUpSystem',
      ]),
    },
    {
      id: 'notice-routines',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 3.3'],
      test: parts('advice', ['noticeRoutines']),
    },
    {
      id: 'competence',
      ...guide,
      test: parts('advice', ['staffCompetence', 'jointCourses', 'othersInvited']),
    },
    { id: 'private-institutions', ...guide, test: parts('advice', ['contactForPrivate']) },
    {
      id: 'organisation',
      ...guide,
      test: parts('advice', [
        'allGroups',
        'centralLeadership',
        'organisationChart',
        'oneUnit',
        'mandateInQualitySystem',
        'tasksPlaced',
        'wholeTrust',
      ]),
    },
  ],
} as const satisfies DocumentChecklist<CoordinatingUnit>
