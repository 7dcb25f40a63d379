import { yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { completeness, count, flags } from '../fields.js'

/**
 * The schema of a municipality's plan for habilitation and rehabilitation.
 *
 * Norwegian: *kommunens plan for habilitering og rehabilitering*. A yes says that the plan holds it.
 */
export const municipalPlan = strictObject({
  completeness: completeness(),
  /** Content (innhold). What the plan shows of what the law asks. */
  content: flags('Content (innhold)', 'What the plan shows of what the law asks.', {
    activityPlanned: 'How habilitation and rehabilitation are planned (planlagt virksomhet)',
    needsKnown: 'A general overview of the needs (oversikt over behov)',
    oneOffer: 'The services as one interdisciplinary offer (samlet tverrfaglig tilbud)',
    assessmentAndFollowUp: 'How assessment and follow-up are offered (utredning og oppfølging)',
    otherAgencies: 'How the service works with other agencies (andre etater)',
    evaluated: 'How the activity is evaluated (evaluering)',
    corrected: 'How what does not work is corrected (korrigering)',
    medicalNeeds: 'How the offer meets medical needs (medisinske behov)',
    socialNeeds: 'How it meets social needs (sosiale behov)',
    psychosocialNeeds: 'How it meets psychosocial needs (psykososiale behov)',
    representativesHeard: 'How user representatives are heard (brukerrepresentanter)',
    experienceGathered: 'How what users experience is gathered (erfaringer og synspunkter)',
    organisations:
      'How it works with the organisations of users and of volunteers (organisasjoner)',
    competenceSecured: 'How enough professional competence is secured (fagkompetanse)',
  }),
  /**
   * Keeps some out (utelukker noen). Whether the offer is kept from anyone who stays in the
   * municipality.
   */
  excludesSome: yesOrNo(
    'Keeps some out (utelukker noen)',
    'Whether the offer is kept from anyone who stays in the municipality.',
  ),
  /** Depends on housing (boform). Whether the offer depends on how the person lives. */
  dependsOnHousing: yesOrNo(
    'Depends on housing (boform)',
    'Whether the offer depends on how the person lives.',
  ),
  /** User representatives (brukerrepresentanter). In what they can take part. */
  userRepresentatives: flags(
    'User representatives (brukerrepresentanter)',
    'In what they can take part.',
    {
      planning: 'Planning (planlegging)',
      development: 'Development (utvikling)',
      evaluation: 'Evaluation (evaluering)',
    },
  ),
  /** What is recommended (anbefalinger). What guidance recommends. */
  advice: flags('What is recommended (anbefalinger)', 'What guidance recommends.', {
    shortTerm: 'Needs in the short run',
    longTerm: 'Needs in the long run',
    needsRegistered: 'A system to register needs',
    matchRegistered: 'Whether what is offered matches the needs',
    publicHealthProfile: 'The use of public health profiles',
    partOfWhole: 'Its place in the municipality’s other plans',
    economy: 'The link to the economic plan',
    priorities: 'Priorities',
    development: 'How the activity is to develop',
    revision: 'Regular revision',
    internalControl: 'The link to internal control',
    connections: 'Connections across services, levels and sectors',
  }),
  /** Offer (tilbud). What guidance recommends the offer to hold. */
  offer: flags('Offer (tilbud)', 'What guidance recommends the offer to hold.', {
    somaticCare: 'Rehabilitation in somatic care (somatikk)',
    mentalHealth: 'Rehabilitation in mental health (psykisk helse)',
    addiction: 'Rehabilitation in addiction (rus)',
    habilitation: 'Habilitation of children, young people and adults',
    graded: 'Offers that differ in intensity, complexity and specialisation',
    shortStays: 'Simple rehabilitation round the clock in short stays (korttidsplass)',
    intensiveStays: 'Intensive rehabilitation round the clock (rehabiliteringsinstitusjon)',
    populationWeighed: 'Whether the population can bear an institution (befolkningsgrunnlag)',
    teamsAtHome: 'Teams are central to those who live at home (tverrfaglige team)',
    teamsWithUnit: 'Teams work closely with the coordinating unit',
    generalPractitioners: 'How general practitioners and municipality work together (fastlege)',
    physiotherapists: 'Agreements make physiotherapists part of it (fysioterapeut)',
    deviceCentre: 'An agreement with the assistive technology centre (hjelpemiddelsentral)',
  }),
  /** Competence (kompetanse). What competence guidance recommends. */
  competence: flags('Competence (kompetanse)', 'What competence guidance recommends.', {
    presupposed: 'What competence the offer takes',
    assessmentBreadth: 'Competence to assess needs, as broad as the target groups',
    interdisciplinaryMethod: 'Interdisciplinary method in all professions',
    medical: 'Medical competence (medisinsk)',
    psychological: 'Psychological competence (psykologisk)',
    educational: 'Educational competence (pedagogisk)',
    socialWork: 'Competence in social work (sosialfaglig)',
    specialEducation: 'Competence in special education (spesialpedagogisk)',
    core: 'A professional core that drives the field (faglig tyngdepunkt)',
    coreInServices: 'The core is tied to services or teams as well as to the unit',
    furtherEducation: 'Staff with further education (videreutdanning)',
    speechAndVision: 'Access to speech therapists and vision teachers (logoped, synspedagog)',
    groupCourses: 'Courses on children, youth, addiction and mental health (etterutdanning)',
    overlapping: 'Competence that overlaps to some degree',
  }),
  /**
   * Areas of competence (kompetanseområder). The areas that guidance lists, in which the
   * municipality has competence.
   */
  competenceAreas: flags(
    'Areas of competence (kompetanseområder)',
    'The areas that guidance lists, in which the municipality has competence.',
    {
      process: 'Mapping, goals, measures, progress and evaluation (prosessarbeid)',
      participation: 'Working with users and next of kin (brukermedvirkning)',
      interdisciplinary: 'Interdisciplinary work',
      planAndCoordination: 'Individual plan and coordination',
      otherSectors: 'Working with other sectors and the specialist service',
      training: 'Training, stimulation, adaptation and coping',
      dailyLiving: 'Activities of daily living (ADL)',
      communication: 'Communication',
      mobility: 'Mobility',
      selfCare: 'Self-care (egenomsorg)',
      cognition: 'Cognitive processes',
      socialFunctioning: 'Social functioning',
      learning: 'Learning and coping',
      educationAndWork: 'Education and working life',
      devicesAndHousing: 'Assistive devices and housing',
      universalDesign: 'Universal design',
      livingConditions: 'Socioeconomic conditions',
    },
  ),
  /** Local practice (lokal praksis). What some municipality has in its plan. */
  local: flags('Local practice (lokal praksis)', 'What some municipality has in its plan.', {
    targetGroups: 'The groups that it is for',
    goals: 'Goals of the coordinating unit',
    registersNeeds: 'The unit registers needs',
    fixedAddress: 'The unit is a fixed address and hub',
    plansOverview: 'The unit keeps track of individual plans',
    groupsOverview: 'The unit keeps track of responsibility groups (ansvarsgrupper)',
    capacityOverview: 'The unit keeps track of need and capacity',
    userOrganisations: 'The unit works with user organisations and councils',
    evaluatesPlan: 'The unit evaluates the plan',
    fixedLeader: 'A fixed person leads the unit (fast leder)',
    topAnchored: 'The unit is anchored in the top leadership',
    advisoryGroup: 'An advisory group',
    themeDays: 'Theme days from actual needs of competence',
    reportedToUnit: 'Cases across sectors are reported to the unit',
    responsibilityGroups: 'Responsibility groups when the user wants one',
    crossSectorForum: 'A monthly forum of health, care and upbringing',
    servicesListed: 'A list of services',
    website: 'Information on the web site (nettsider)',
    childTeams: 'Teams of school and kindergarten',
    childWelfare: 'More work with the child welfare service',
    staffing: 'Enough professional staff',
    respite: 'Better respite for families with heavy care',
    universalDesign: 'Universal design',
    actionPlan: 'A plan of action (handlingsplan)',
  }),
  /** Meetings of the group in a year (møter). How often the advisory group meets in a year. */
  groupMeetingsPerYear: count(
    'Meetings of the group in a year (møter)',
    'How often the advisory group meets in a year.',
  ),
})

/** A municipal plan as a caller holds it. */
export type MunicipalPlan = z.input<typeof municipalPlan>
