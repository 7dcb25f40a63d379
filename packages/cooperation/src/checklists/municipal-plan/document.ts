import * as z from 'zod'
import { completeness, count, flags, yesOrNo } from '../fields.js'

/**
 * The schema of a municipality's plan for habilitation and rehabilitation.
 *
 * Norwegian: *kommunens plan for habilitering og rehabilitering*. A yes says that the plan holds it.
 */
export const municipalPlan = z.strictObject({
  completeness: completeness(),
  content: flags('Content (innhold)', 'What the plan shows of what the law asks.', {
    activityPlanned: 'How habilitation and rehabilitation are planned (planlagt virksomhet)',
    needsKnown: 'A general overview of the needs (oversikt over behov)',
    oneOffer: 'The services as one interdisciplinary offer (samlet tverrfaglig tilbud)',
    assessmentAndFollowUp: 'How assessment and follow-up are offered (utredning og oppfølging)',
    otherAgencies: 'How the service works with other agencies (andre etater)',
    evaluated: 'How the activity is evaluated (evaluering)',
    corrected: 'How what does not work is corrected (korrigering)',
  }),
  excludesSome: yesOrNo(
    'Keeps some out (utelukker noen)',
    'Whether the offer is kept from anyone who stays in the municipality.',
  ),
  dependsOnHousing: yesOrNo(
    'Depends on housing (boform)',
    'Whether the offer depends on how the person lives.',
  ),
  userRepresentatives: flags(
    'User representatives (brukerrepresentanter)',
    'In what they can take part.',
    {
      planning: 'Planning (planlegging)',
      development: 'Development (utvikling)',
      evaluation: 'Evaluation (evaluering)',
    },
  ),
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
  groupMeetingsPerYear: count(
    'Meetings of the group in a year (møter)',
    'How often the advisory group meets in a year.',
  ),
})

/** A municipal plan as a caller holds it. */
export type MunicipalPlan = z.input<typeof municipalPlan>
