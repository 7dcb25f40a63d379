import type { DocumentChecklist } from '../check-document.js'
import { testsOf } from '../observe.js'
import { recommended } from '../norms.js'
import type { CooperationAgreement } from './document.js'

const { parts, judged } = testsOf<CooperationAgreement>()
const guide2017 = {
  ...recommended,
  basis: ['guidance: habilitation guide 2017 ch. 11'],
} as const
const guide2014 = { ...recommended, basis: ['guidance: habilitation guide 2014 § 1.6'] } as const

/**
 * What guidance recommends a cooperation agreement to hold on habilitation and rehabilitation.
 *
 * Norwegian: *anbefalt innhold i samarbeidsavtaler*. Source: the Directorate of Health's guide of 2017,
 * chapter 11, with 23 recommendations (the sixteenth is two points here), and the habilitation guide of
 * 2014, §§ 1.6, 1.7, 2.2, 2.3, 3.1 and 3.5, for what it has beside them. None of it is a duty.
 */
export const recommendedContent = {
  id: 'cooperation.recommended-content',
  requirements: [
    {
      id: 'units-take-part',
      ...guide2017,
      test: parts('recommended', ['municipalUnitTakesPart', 'trustUnitTakesPart', 'unitsVisible']),
    },
    {
      id: 'content-known',
      ...guide2017,
      test: parts('recommended', ['contentKnown', 'contentInDailyWork', 'leadersAndStaff']),
    },
    {
      id: 'private-institutions',
      ...guide2017,
      test: parts('recommended', ['privateInstitutionsKnow', 'privateInstitutionsImplement']),
    },
    { id: 'deviations', ...guide2017, test: parts('recommended', ['deviationSystem']) },
    {
      id: 'open-process',
      ...guide2017,
      test: parts('recommended', [
        'openProcess',
        'leadersInvolved',
        'professionalsInvolved',
        'patientsInvolved',
        'privateInvolved',
      ]),
    },
    {
      id: 'joint-responsibility',
      ...guide2017,
      test: parts('recommended', ['jointResponsibility', 'rolesSpecified']),
    },
    {
      id: 'guidance-and-ambulatory',
      ...guide2017,
      test: parts('recommended', ['guidanceDuty', 'ambulatoryServices']),
    },
    { id: 'learning-and-coping', ...guide2017, test: parts('recommended', ['learningAndCoping']) },
    { id: 'vulnerable-groups', ...guide2017, test: parts('recommended', ['vulnerableGroups']) },
    {
      id: 'single-cases',
      ...guide2017,
      test: parts('recommended', ['judgementInSingleCases']),
    },
    {
      id: 'pathways',
      ...guide2017,
      test: parts('recommended', ['handOverPoints', 'simultaneousServices']),
    },
    {
      id: 'routine-level',
      ...guide2017,
      test: parts('recommended', ['admissionAtRoutineLevel', 'dischargeAtRoutineLevel']),
    },
    {
      id: 'routines-include-private',
      ...guide2017,
      test: parts('recommended', ['routinesIncludePrivate']),
    },
    {
      id: 'municipal-role',
      ...guide2017,
      test: parts('recommended', ['municipalRoleInGuidance']),
    },
    {
      id: 'topics',
      ...guide2017,
      test: parts('recommended', [
        'generalPractitioner',
        'coordinatingUnits',
        'individualPlan',
        'coordinatorAppointment',
        'informationExchange',
        'ambulatoryWork',
        'assistiveDevices',
        'learningServices',
        'minors',
      ]),
    },
    { id: 'predictability', ...guide2017, test: judged('/predictable') },
    {
      id: 'discharge-from-admission',
      ...guide2017,
      test: parts('recommended', ['dischargeFromAdmission']),
    },
    {
      id: 'companions',
      ...guide2017,
      test: parts('recommended', ['companionAgreement', 'companionCosts']),
    },
    { id: 'competence-themes', ...guide2017, test: parts('recommended', ['competenceThemes']) },
    {
      id: 'specialist-competence',
      ...guide2017,
      test: parts('recommended', ['specialistCompetenceAreas']),
    },
    {
      id: 'research',
      ...guide2017,
      test: parts('recommended', ['researchResponsibility', 'researchParticipation']),
    },
    {
      id: 'networks',
      ...guide2017,
      test: parts('recommended', ['networks', 'professionalNetworks']),
    },
    { id: 'meeting-places', ...guide2017, test: parts('recommended', ['meetingPlaces']) },
    { id: 'matters-raised', ...guide2017, test: parts('recommended', ['mattersRaised']) },
    {
      id: 'after-discharge',
      ...guide2014,
      test: parts('recommended', ['responsibilityAfterDischarge']),
    },
    {
      id: 'information-at-admission',
      ...guide2014,
      test: parts('recommended', ['plannedInformation', 'acuteInformation']),
    },
    {
      id: 'coordinators-as-partners',
      ...guide2014,
      test: parts('recommended', ['coordinatorsAsPartners']),
    },
    { id: 'practitioners-role', ...guide2014, test: parts('recommended', ['practitionersRole']) },
    {
      id: 'clarification-report',
      ...guide2014,
      test: parts('recommended', ['clarificationReport']),
    },
    { id: 'field-expertise', ...guide2014, test: parts('recommended', ['fieldExpertise']) },
    { id: 'units-as-contacts', ...guide2014, test: parts('recommended', ['unitsAsContacts']) },
    {
      id: 'network-representatives',
      ...guide2014,
      test: parts('recommended', ['networkRepresentatives']),
    },
    {
      id: 'standard-pathways',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 1.7'],
      test: parts('recommended', ['standardPathways']),
    },
    {
      id: 'municipality-at-discharge',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.2'],
      test: parts('recommended', ['municipalityAtDischarge']),
    },
    {
      id: 'outreach-teams',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.3'],
      test: parts('recommended', ['outreachTeams']),
    },
    {
      id: 'early-start',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 3.1'],
      test: parts('recommended', ['earlyStart']),
    },
    {
      id: 'guidance-organised',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 3.5'],
      test: parts('recommended', ['guidanceOrganised']),
    },
  ],
} as const satisfies DocumentChecklist<CooperationAgreement>
