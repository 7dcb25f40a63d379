import { oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { completeness, flags } from '../fields.js'

/**
 * The schema of a coordinating unit's mandate, tasks and routines.
 *
 * Norwegian: *koordinerende enhet for habilitering og rehabilitering*. A yes says that the mandate, or what
 * describes the unit, holds it.
 */
export const coordinatingUnit = strictObject({
  completeness: completeness(),
  /**
   * Whose unit (kommune, helseforetak eller helseregion). The unit of a municipality, a health
   * trust or a health region: different rules govern them.
   */
  of: z.enum(['municipality', 'health-trust', 'health-region']).meta({
    title: 'Whose unit (kommune, helseforetak eller helseregion)',
    description:
      'The unit of a municipality, a health trust or a health region: different rules govern them.',
  }),
  /** Established (finnes). Whether there is such a unit. */
  established: yesOrNo('Established (finnes)', 'Whether there is such a unit.'),
  /** Tasks by law (lovpålagte oppgaver). The tasks that the mandate gives the unit. */
  tasks: flags('Tasks by law (lovpålagte oppgaver)', 'The tasks that the mandate gives the unit.', {
    comprehensiveOffer: 'Helping to give a comprehensive offer (helhetlig tilbud)',
    planResponsibility: 'Overall responsibility for individual plans (individuell plan)',
    appointsCoordinators: 'Overall responsibility for appointing coordinators (oppnevning)',
    trainsCoordinators: 'Overall responsibility for training coordinators (opplæring)',
    guidesCoordinators: 'Overall responsibility for guiding coordinators (veiledning)',
    appointsChildCoordinators: 'The same for appointing child coordinators (barnekoordinator)',
    trainsChildCoordinators: 'The same for training child coordinators',
    guidesChildCoordinators: 'The same for guiding child coordinators',
    receivesPlanNotices: 'Receiving notices of a need for a plan (meldinger)',
    receivesCoordinatorNotices: 'Receiving notices of a need for a coordinator (meldinger)',
    planRoutines: 'Routines and procedures for the work on plans (rutiner)',
    receivesTrustNotices: 'Receiving the trust’s notices of plans that cover both levels (varsel)',
    regionalOverview: 'A general overview of measures in the health region (oversikt)',
    municipalOverview: 'An overview of the municipal activity',
    municipalContact: 'The contact needed with the municipal activity',
  }),
  /**
   * Where possible needs are reported (meldepunkt). The unit, another place that was decided on, or
   * nowhere.
   */
  needContactPoint: oneOf(
    'Where possible needs are reported (meldepunkt)',
    'The unit, another place that was decided on, or nowhere.',
    ['unit', 'decided-elsewhere', 'none'],
  ),
  /**
   * City with districts (bydeler). Whether the municipality is a city that is divided into
   * districts.
   */
  hasDistricts: yesOrNo(
    'City with districts (bydeler)',
    'Whether the municipality is a city that is divided into districts.',
  ),
  /** What is recommended (anbefalinger). What guidance recommends. */
  advice: flags('What is recommended (anbefalinger)', 'What guidance recommends.', {
    visible: 'The unit is visible',
    accessible: 'The unit is easy to get hold of',
    othersMayReport: 'Others than health personnel may report needs to it',
    coordinatorOnlyNotices:
      'It takes the trusts’ notices of patients who want a coordinator and no plan',
    worksWithNav: 'It works with NAV',
    worksWithChildWelfare: 'It works with the child welfare service',
    schoolRoutines: 'Routines for working with schools',
    centralInPlanning: 'It is central in the municipality’s planning of the field',
    userOrganisations: 'Formal cooperation with user organisations',
    userRepresentatives: 'User representatives are invited to network meetings',
    noticeRoutines: 'Routines for receiving notices',
    routinesKnown: 'The routines are known and in use',
    routinesInQualitySystem: 'The routines are part of the quality system',
    routinesControlled: 'The routines are subject to internal control',
    routinesWithMunicipalities: 'The routines are made with the municipalities’ units',
    routinesCrossSector: 'The routines cover several professions and sectors',
    patientsWish: 'The patient’s wish counts when a coordinator is appointed',
    appointmentAgreed: 'How coordinators are appointed is agreed with the services',
    coordinatorChange: 'A routine for change of coordinator (bytte av koordinator)',
    coordinatorOverlap: 'Overlap when coordinators change',
    staffCompetence: 'Competence of the staff on plan and coordinator',
    jointCourses: 'Joint courses with the other level',
    othersInvited: 'Other sectors and private institutions are invited to courses',
    generalTraining: 'A general part in the training of coordinators',
    otherSectorsTrained: 'Coordinators of other sectors are trained as well',
    ongoingGuidance: 'Ongoing guidance, single and in groups',
    groupsBetweenServices: 'Attention to groups that fall between services',
    sectorAgreements: 'Agreements with other sectors',
    feedbackToLeaders: 'Feedback to the leadership on what can improve',
    agreementsInvolved: 'It takes part in the work on cooperation agreements',
    peersAndVolunteers: 'Peers and voluntary organisations are included',
    familyPerspective: 'The family is seen as a whole',
    informsPublic: 'The public is told of plan and coordinator',
    website: 'Information on the web site',
    anchored: 'It is anchored in the leadership',
    organisationChart: 'The organisation chart shows where it is',
    oneUnit: 'Spread over several places it works as one unit',
    mandateInQualitySystem: 'Mandate and instructions are part of the quality system',
    clearDivision: 'A clear division between its tasks and those of the services',
    contactWithOtherLevel: 'It and the units of the other level are each other’s contact points',
    networks: 'It takes part in networks with fixed meeting places',
    privateInNetworks: 'Private institutions take part in the networks',
    overviewPublished: 'What is offered is made known to patients and partners',
    contactDetails: 'Up-to-date contact details of the municipalities’ units',
    privateInformation: 'Information passes to and from private institutions',
    contactForPrivate: 'It is the contact point of private institutions',
    followUpSystem: 'A system to follow how plan and coordinator work',
    allGroups: 'It covers somatic care, mental health care and addiction',
    centralLeadership: 'Its daily leadership is central in the trust',
    tasksPlaced: 'The mandate shows which tasks are followed up where',
    wholeTrust: 'It is plain that it acts for the whole trust, wherever it is placed',
    inMunicipalPlans: 'The municipality’s plans speak of it',
    districtUnits: 'Each district of the city has a unit (bydel)',
    informsOnOtherThemes: 'The public is told of what else those with long-lasting needs look for',
    helpsWithOverview: 'It helps coordinators to an overview of services',
    regionalInformation: 'Information is joined for trusts and private institutions of the region',
    buildsNetworks: 'It builds fixed networks and meeting places across levels',
    contactLinks: 'Its web site leads to the units of trusts and municipalities',
  }),
  /** Training (opplæring). What the training of coordinators covers. */
  training: flags('Training (opplæring)', 'What the training of coordinators covers.', {
    law: 'The law on individual plan and coordinator',
    participation: 'User participation (brukermedvirkning)',
    communication: 'Cooperation, communication and guidance',
    meetings: 'Leading meetings (møteledelse)',
    interdisciplinary: 'Interdisciplinary work',
    administration: 'Public administration (offentlig forvaltning)',
    tools: 'Routines and tools',
    targetGroups: 'Professional content on the target groups',
  }),
})

/** A coordinating unit as a caller holds it. */
export type CoordinatingUnit = z.input<typeof coordinatingUnit>
