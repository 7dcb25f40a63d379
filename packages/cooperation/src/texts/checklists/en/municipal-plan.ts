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
    'kinds-of-needs': parts(
      inPlanning,
      'The offer must meet medical, social and psychosocial needs.',
      {
        medicalNeeds: 'how the offer meets medical needs',
        socialNeeds: 'how the offer meets social needs',
        psychosocialNeeds: 'how the offer meets psychosocial needs',
      },
    ),
    'representatives-heard': parts(
      inPlanning,
      'User representatives must be heard when services are shaped.',
      {
        representativesHeard:
          'how representatives of patients and users are heard when services are shaped',
      },
    ),
    'experience-gathered': parts(
      inPlanning,
      'The municipality must see to systems that gather what users experience.',
      {
        experienceGathered: 'how the services gather what patients and users experience and think',
      },
    ),
    'organisations-cooperated-with': parts(
      inPlanning,
      'The service must make cooperation with organisations possible.',
      {
        organisations: 'how the service works with user organisations and voluntary organisations',
      },
    ),
    'competence-secured': parts(
      inPlanning,
      'The municipality must see to enough competence in the services.',
      {
        competenceSecured:
          'how the municipality sees to enough professional competence in the services',
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
    'offer-for-all-groups': parts(advised, 'The offer should cover all target groups.', {
      somaticCare: 'the municipality offers rehabilitation in somatic illness and injury',
      mentalHealth: 'the municipality offers rehabilitation in mental health',
      addiction: 'the municipality offers rehabilitation in addiction',
      habilitation: 'the municipality offers habilitation to children, young people and adults',
    }),
    'offer-graded': parts(advised, 'The offers should differ in extent.', {
      graded: 'the municipality has offers that differ in intensity, complexity and specialisation',
    }),
    'round-the-clock': parts(
      advised,
      'The municipality should have two kinds of offers round the clock.',
      {
        shortStays:
          'there is simple rehabilitation round the clock in short stays in nursing homes',
        intensiveStays:
          'there is intensive rehabilitation round the clock, alone or with other municipalities',
      },
    ),
    population: parts(
      advised,
      'The population should be weighed before a municipality runs its own institution.',
      {
        populationWeighed:
          'the municipality considers working with others where fewer than 40 000 to 60 000 people stand behind the institution',
      },
    ),
    teams: parts(advised, 'Interdisciplinary teams should be central.', {
      teamsAtHome:
        'interdisciplinary teams are central in mapping and offers for those who live at home',
      teamsWithUnit: 'the teams work closely with the coordinating unit',
    }),
    'general-practitioners': parts(
      advised,
      'The municipality should make it possible to work with general practitioners.',
      {
        generalPractitioners:
          'the plan shows how the municipality makes it possible to work with general practitioners',
      },
    ),
    physiotherapists: parts(advised, 'Contracted physiotherapists should be part of the offer.', {
      physiotherapists:
        'the agreements with physiotherapists make them a central part of the offer',
    }),
    'device-centre': parts(
      advised,
      'The municipality should have an agreement with the assistive technology centre.',
      {
        deviceCentre:
          'the municipality has an agreement with the assistive technology centre of Nav',
      },
    ),
    'competence-described': parts(advised, 'The plan should say what competence the offer takes.', {
      presupposed: 'the plan says what competence the offer takes',
    }),
    'assessment-competence': parts(advised, 'The competence to assess needs should be broad.', {
      assessmentBreadth: 'the competence to assess needs is as broad as the target groups',
      interdisciplinaryMethod: 'all professions can work in interdisciplinary ways',
    }),
    professions: parts(advised, 'The professional community should be broadly composed.', {
      medical: 'there is medical competence',
      psychological: 'there is psychological competence',
      educational: 'there is educational competence',
      socialWork: 'there is competence in social work',
      specialEducation: 'there is competence in special education',
    }),
    'professional-core': parts(advised, 'The municipality should have a professional core.', {
      core: 'the municipality has a professional core that drives the work on the field',
      coreInServices: 'the core is tied to services or teams as well as to the coordinating unit',
    }),
    'further-training': parts(
      advised,
      'Professionals should have added and partly overlapping competence.',
      {
        furtherEducation: 'some of the professionals have further education',
        speechAndVision: 'the municipality has access to speech therapists and vision teachers',
        groupCourses: 'several have taken courses on children, youth, addiction and mental health',
        overlapping: 'the competence of the professionals overlaps to some degree',
      },
    ),
    'competence-areas': parts(
      advised,
      'The municipality should have competence in the areas that the guide lists.',
      {
        process: 'there is competence in mapping, goals, measures, progress and evaluation',
        participation: 'there is competence in working with users and next of kin',
        interdisciplinary: 'there is competence in interdisciplinary work',
        planAndCoordination: 'there is competence in individual plans and coordination',
        otherSectors:
          'there is competence in working with other sectors and the specialist service',
        training: 'there is competence in training, stimulation, adaptation and coping',
        dailyLiving: 'there is competence in activities of daily living',
        communication: 'there is competence in communication',
        mobility: 'there is competence in mobility',
        selfCare: 'there is competence in self-care',
        cognition: 'there is competence in cognition',
        socialFunctioning: 'there is competence in social functioning',
        learning: 'there is competence in learning and coping',
        educationAndWork: 'there is competence in education and working life',
        devicesAndHousing: 'there is competence in assistive devices and housing',
        universalDesign: 'there is competence in universal design',
        livingConditions: 'there is competence in economy and living conditions',
      },
    ),
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
