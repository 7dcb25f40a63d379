import type { CooperationChecklistTexts } from '../types.js'
import { absent, advised, inLocalPlan, inPlanning, parts, point } from './phrases.js'

/** What a municipality's plan shows, in English. */
export const municipalPlan: CooperationChecklistTexts['cooperation.municipal-plan'] = {
  title: 'The municipality’s plan for habilitation and rehabilitation',
  requirements: {
    'activity-planned': parts(inPlanning, 'The municipality must plan its activity.', {
      activityPlanned: 'how habilitation and rehabilitation are planned',
    }),
    'needs-known': parts(
      inPlanning,
      'The municipality must have a general overview of the needs.',
      { needsKnown: 'what overview the municipality has of the needs' },
    ),
    'one-offer': parts(inPlanning, 'The services must be part of one interdisciplinary offer.', {
      oneOffer: 'how the services are put together into one interdisciplinary offer',
    }),
    'assessment-and-follow-up': parts(
      inPlanning,
      'Everyone in need must be offered assessment and follow-up.',
      { assessmentAndFollowUp: 'how everyone in need is offered assessment and follow-up' },
    ),
    'for-everyone-staying': absent(
      'The offer must be for everyone who stays in the municipality.',
      'Remove the limit. The offer is for everyone who stays in the municipality and is in need.',
      'Is anyone who stays in the municipality kept out of the offer?',
    ),
    'whatever-housing': absent(
      'The offer must not depend on housing.',
      'Remove the limit. The offer cannot depend on how the person lives.',
      'Does the offer depend on how the person lives?',
    ),
    'other-agencies': parts(inPlanning, 'The service must work with other agencies where needed.', {
      otherAgencies: 'how the service works with other agencies',
    }),
    'evaluated-and-corrected': parts(
      inPlanning,
      'The municipality must evaluate and correct its activity.',
      {
        evaluated: 'how the activity is evaluated',
        corrected: 'how the activity is corrected where something does not work',
      },
    ),
    'user-representatives': parts(advised, 'User representatives should be able to take part.', {
      planning: 'user representatives can take part in planning',
      development: 'user representatives can take part in development',
      evaluation: 'user representatives can take part in evaluation',
    }),
    horizon: parts(advised, 'The plan should show how needs are met over time.', {
      shortTerm: 'the plan shows how needs are met in the short run',
      longTerm: 'the plan shows how needs are met in the long run',
    }),
    'needs-registered': parts(advised, 'The plan should rest on registered needs.', {
      needsRegistered: 'the municipality has a system to register needs',
      matchRegistered: 'the municipality watches whether its offer matches the needs',
      publicHealthProfile: 'the public health profile is used as a basis',
    }),
    'part-of-whole': parts(
      advised,
      'The plan should hang together with the municipality’s other plans.',
      {
        partOfWhole:
          'the plan is part of, or shows its place in, the municipality’s plans as a whole',
        economy: 'the plan is linked to the economic plan',
      },
    ),
    development: parts(advised, 'The plan should show priorities and development.', {
      priorities: 'the plan describes the priorities',
      development: 'the plan describes how the activity develops',
    }),
    revision: parts(advised, 'The plan should be revised regularly.', {
      revision: 'the plan says when it is revised',
      internalControl: 'the plan is linked to internal control',
    }),
    connections: parts(advised, 'The plan should show how services hang together.', {
      connections: 'the plan shows connections across services, levels and sectors',
    }),
    'local-target-groups': parts(inLocalPlan, 'Locally: the plan has target groups and goals.', {
      targetGroups: 'the groups that it is for',
      goals: 'goals of the coordinating unit',
    }),
    'local-unit-tasks': parts(inLocalPlan, 'Locally: the plan lists the tasks of the unit.', {
      registersNeeds: 'that the unit registers needs',
      fixedAddress: 'that the unit is a fixed address and hub',
      plansOverview: 'that the unit keeps track of individual plans',
      groupsOverview: 'that the unit keeps track of responsibility groups',
      capacityOverview: 'that the unit keeps track of need and capacity',
      userOrganisations: 'that the unit works with user organisations and councils',
      evaluatesPlan: 'that the unit evaluates the plan',
    }),
    'local-fixed-leader': parts(inLocalPlan, 'Locally: the unit has a fixed leader.', {
      fixedLeader: 'a fixed leader of the unit',
      topAnchored: 'that the unit is anchored in the top leadership',
    }),
    'local-advisory-group': parts(inLocalPlan, 'Locally: an advisory group belongs to the unit.', {
      advisoryGroup: 'an advisory group',
    }),
    'local-meetings': point('Locally: the group meets at least four times a year.', {
      fewer:
        'The group meets {held} times a year. In Beiarn it meets at least four, and that can be considered here.',
      missing:
        'The plan does not say how often the group meets. In Beiarn it meets at least four times a year.',
      unknown: 'How often in a year does the group meet?',
    }),
    'local-theme-days': parts(inLocalPlan, 'Locally: the group holds theme days.', {
      themeDays: 'theme days by the need of competence',
    }),
    'local-cases': parts(inLocalPlan, 'Locally: cases across sectors are raised with the unit.', {
      reportedToUnit: 'that cases across sectors are reported to the unit',
      responsibilityGroups: 'responsibility groups when the user wants one',
      crossSectorForum: 'a monthly forum of health, care and upbringing',
    }),
    'local-information': parts(inLocalPlan, 'Locally: the information is on the web site.', {
      website: 'information on the municipality’s web site',
      servicesListed: 'a list of the services',
    }),
    'local-actions': parts(inLocalPlan, 'Locally: the plan has a part on action.', {
      actionPlan: 'a plan of action',
      childTeams: 'teams of school and kindergarten',
      childWelfare: 'more work with the child welfare service',
      staffing: 'enough professional staff',
      respite: 'better respite for families with heavy care',
      universalDesign: 'universal design of buildings and services',
    }),
  },
}
