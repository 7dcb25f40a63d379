import type { CooperationChecklistTexts } from '../types.js'
import { advised, asTask, parts, point, stated } from './phrases.js'

const comprehensiveOffer = parts(asTask, 'The unit must help to give a comprehensive offer.', {
  comprehensiveOffer: 'help to give a comprehensive offer',
})
const planResponsibility = parts(
  asTask,
  'The unit must have the overall responsibility for the work on individual plans.',
  { planResponsibility: 'have the overall responsibility for the work on individual plans' },
)
const coordinators = parts(
  asTask,
  'The unit must have the overall responsibility for the coordinators.',
  {
    appointsCoordinators: 'have the overall responsibility for appointing coordinators',
    trainsCoordinators: 'have the overall responsibility for training coordinators',
    guidesCoordinators: 'have the overall responsibility for guiding coordinators',
  },
)
const planNotices = parts(asTask, 'The unit must receive notices of a need for a plan.', {
  receivesPlanNotices: 'receive notices of a need for an individual plan',
})
const coordinatorNotices = parts(
  asTask,
  'The unit must receive notices of a need for a coordinator.',
  {
    receivesCoordinatorNotices: 'receive notices of a need for a coordinator',
  },
)
const planRoutines = parts(asTask, 'The unit must see to routines for individual plans.', {
  planRoutines: 'see to routines and procedures for the work on individual plans',
})
const visible = 'the unit is clearly visible'
const userParticipation = parts(advised, 'The unit should make user participation easy.', {
  userOrganisations: 'the unit has formal cooperation with user organisations',
  userRepresentatives: 'user representatives are invited to network meetings',
})
const competence = parts(advised, 'The unit should see to competence on plan and coordinator.', {
  staffCompetence: 'the unit sees to the competence of the staff on plan and coordinator',
  jointCourses: 'the units of both levels hold joint courses',
  othersInvited: 'other sectors and private institutions are invited to the courses',
})
const qualitySystem = 'the routines are part of the quality system'
const chart = 'the organisation chart and information material show where the unit is'
const oneUnit = 'leadership and routines make it one unit even where it is spread'
const mandate = 'mandate and instructions are part of the quality system'
const contacts = 'the units of the two levels are contact points for each other'
const networks = 'the unit takes part in networks with fixed meeting places'
const agreements = 'the unit takes part in the work on the cooperation agreements'

/** What a municipality's coordinating unit must and should do, in English. */
export const municipalUnit: CooperationChecklistTexts['cooperation.coordinating-unit.municipality'] =
  {
    title: 'Coordinating unit of the municipality',
    requirements: {
      established: stated(
        'The municipality must have a coordinating unit.',
        'Set up a coordinating unit for habilitation and rehabilitation in the municipality.',
        'Does the municipality have a coordinating unit for habilitation and rehabilitation?',
      ),
      'comprehensive-offer': comprehensiveOffer,
      'plan-responsibility': planResponsibility,
      coordinators,
      'child-coordinators': parts(
        asTask,
        'The unit must have the overall responsibility for the child coordinators.',
        {
          appointsChildCoordinators:
            'have the overall responsibility for appointing child coordinators',
          trainsChildCoordinators:
            'have the overall responsibility for training child coordinators',
          guidesChildCoordinators: 'have the overall responsibility for guiding child coordinators',
        },
      ),
      'plan-notices': planNotices,
      'coordinator-notices': coordinatorNotices,
      'plan-routines': planRoutines,
      'trust-notices': parts(asTask, 'The unit must receive notices from the health trust.', {
        receivesTrustNotices: 'receive the trust’s notices of plans that cover both levels',
      }),
      'need-contact-point': point('Personnel must have a place to report possible needs.', {
        none: 'Decide where personnel report possible needs for habilitation and rehabilitation.',
        missing: 'Write where personnel report possible needs for habilitation and rehabilitation.',
        unknown: 'Where do personnel report possible needs for habilitation and rehabilitation?',
      }),
      visible: parts(advised, 'The unit should be visible and easy to reach.', {
        visible,
        accessible: 'the unit is easy to get hold of',
      }),
      'notices-of-others': parts(advised, 'Others too should be able to report to the unit.', {
        othersMayReport: 'others than health and care personnel can report needs to the unit',
        coordinatorOnlyNotices:
          'the unit also receives the trusts’ notices of patients who want a coordinator and no plan',
      }),
      'other-services': parts(advised, 'The unit should work with other services.', {
        worksWithNav: 'the unit works with Nav on individual plans',
        worksWithChildWelfare: 'the unit works with the child welfare service on individual plans',
        schoolRoutines: 'there are routines for working with schools',
      }),
      planning: parts(advised, 'The unit should be central in the municipality’s planning.', {
        centralInPlanning: 'the unit is central in the municipality’s planning of the field',
      }),
      'user-participation': userParticipation,
      routines: parts(advised, 'The routines should be known and part of the quality system.', {
        noticeRoutines: 'the unit has routines for receiving notices',
        routinesKnown: 'the routines are known and in use',
        routinesInQualitySystem: qualitySystem,
        routinesCrossSector: 'the routines apply across professions and sectors',
      }),
      appointment: parts(advised, 'How coordinators are appointed should be agreed on.', {
        patientsWish: 'the patient’s wish is followed as far as possible when one is appointed',
        appointmentAgreed: 'it is agreed with the services how coordinators are appointed',
      }),
      'coordinator-change': parts(advised, 'There should be a routine for change of coordinator.', {
        coordinatorChange: 'the routines describe change of coordinator',
        coordinatorOverlap: 'the old and the new coordinator overlap for those with lifelong needs',
      }),
      competence,
      training: parts(advised, 'The training of coordinators should be broad.', {
        generalTraining: 'the training has a general part for all coordinators',
        otherSectorsTrained: 'coordinators of other sectors take part in the training',
        ongoingGuidance: 'coordinators get ongoing guidance, alone and in groups',
      }),
      'training-themes': parts(advised, 'The training should cover eight themes.', {
        law: 'the training covers the law on individual plan and coordinator',
        participation: 'the training covers user participation',
        communication: 'the training covers cooperation, communication and guidance',
        meetings: 'the training covers leading meetings',
        interdisciplinary: 'the training covers interdisciplinary work',
        administration: 'the training covers public administration',
        tools: 'the training covers routines and tools',
        targetGroups: 'the training has a professional part on the target groups',
      }),
      'overview-for-coordinators': parts(
        advised,
        'The unit should help coordinators to an overview.',
        {
          helpsWithOverview: 'the unit helps coordinators to an overview of offers and services',
        },
      ),
      'cross-sector': parts(advised, 'The unit should work across sectors.', {
        groupsBetweenServices: 'the unit watches over groups that easily fall between services',
        sectorAgreements: 'the municipality has overall agreements with other sectors',
        feedbackToLeaders: 'the unit tells the leadership what can improve',
        agreementsInvolved: agreements,
        peersAndVolunteers: 'peers and voluntary organisations take part',
      }),
      family: parts(advised, 'The unit should keep the family in view.', {
        familyPerspective: 'the family is seen as a whole where several of it need services',
      }),
      information: parts(advised, 'The unit should inform the public.', {
        informsPublic: 'the public is told of individual plan and coordinator',
        informsOnOtherThemes:
          'the public is told of what else matters to those with long-lasting needs',
        website: 'the municipality’s web site tells of the unit',
      }),
      organisation: parts(advised, 'The unit should be well anchored.', {
        anchored: 'the unit is anchored in the municipality’s leadership',
        organisationChart: chart,
        oneUnit,
        mandateInQualitySystem: mandate,
        clearDivision: 'there is a clear division between its tasks and those of the services',
        inMunicipalPlans: 'the municipality’s plans speak of the unit',
      }),
      districts: parts(advised, 'In cities with districts, each district should have its unit.', {
        districtUnits: 'each district has a coordinating unit of its own',
      }),
      'other-level': parts(advised, 'The unit should have fixed contact with the trust’s unit.', {
        contactWithOtherLevel: contacts,
        networks,
      }),
    },
  }

/** What a health trust's coordinating unit must and should do, in English. */
export const healthTrustUnit: CooperationChecklistTexts['cooperation.coordinating-unit.health-trust'] =
  {
    title: 'Coordinating unit of the health trust',
    requirements: {
      established: stated(
        'The health trust must have a coordinating unit.',
        'Set up a coordinating unit for habilitation and rehabilitation in the health trust.',
        'Does the health trust have a coordinating unit for habilitation and rehabilitation?',
      ),
      'comprehensive-offer': comprehensiveOffer,
      'plan-responsibility': planResponsibility,
      coordinators,
      'plan-notices': planNotices,
      'coordinator-notices': coordinatorNotices,
      'plan-routines': planRoutines,
      'need-contact-point': point('Personnel must have a place to report possible needs.', {
        none: 'Decide where personnel report possible needs. The regional health authority may choose the place.',
        missing: 'Write where the trust’s personnel report possible needs.',
        unknown: 'Where do the trust’s personnel report possible needs?',
      }),
      'regional-overview': parts(asTask, 'The unit must know the measures of the region.', {
        regionalOverview:
          'have a general overview of habilitation and rehabilitation in the health region',
      }),
      'municipal-activity': parts(
        asTask,
        'The unit must know the activity of the municipalities.',
        {
          municipalOverview:
            'have an overview of habilitation and rehabilitation in the municipalities',
          municipalContact: 'have the contact needed with the municipalities’ activity',
        },
      ),
      visible: parts(advised, 'The unit should be visible and share its overview.', {
        visible,
        overviewPublished: 'the overview is at hand for patients, users and partners',
      }),
      'contact-details': parts(advised, 'The unit should have up-to-date contact details.', {
        contactDetails: 'the unit has up-to-date contact details of the municipalities’ units',
        privateInformation: 'the unit exchanges information with contracted private institutions',
      }),
      'other-level': parts(
        advised,
        'The unit should have fixed contact with the municipalities’ units.',
        {
          contactWithOtherLevel: contacts,
          networks,
          privateInNetworks: 'private institutions take part in the networks',
        },
      ),
      agreements: parts(advised, 'The unit should contribute to the agreements.', {
        agreementsInvolved: agreements,
      }),
      'user-participation': userParticipation,
      routines: parts(
        advised,
        'The routines should be part of the quality system and be followed up.',
        {
          routinesWithMunicipalities: 'the routines are made with the municipalities’ units',
          routinesInQualitySystem: qualitySystem,
          routinesControlled: 'the routines are subject to internal control',
          followUpSystem: 'the unit has a system to follow whether plan and coordinator work',
        },
      ),
      'notice-routines': parts(
        advised,
        'The unit should make the routines for notices of possible needs.',
        {
          noticeRoutines:
            'the unit makes the routines for how notices of possible needs are received and followed up',
        },
      ),
      competence,
      'private-institutions': parts(
        advised,
        'The unit should be the contact point of private institutions.',
        { contactForPrivate: 'the unit is the contact point of contracted private institutions' },
      ),
      organisation: parts(advised, 'The unit should be well anchored.', {
        allGroups: 'the unit covers somatic care, mental health care and addiction',
        centralLeadership: 'its daily leadership is central in the health trust',
        organisationChart: chart,
        oneUnit,
        mandateInQualitySystem: mandate,
        tasksPlaced: 'the mandate shows which tasks are followed up where',
        wholeTrust:
          'it is plain that the unit acts for the whole trust, even where it is placed in one department',
      }),
    },
  }

/** What guidance recommends of a health region’s coordinating unit, in English. */
export const regionalUnit: CooperationChecklistTexts['cooperation.coordinating-unit.region'] = {
  title: 'Coordinating unit of the health region',
  requirements: {
    kept: stated(
      'The health region should have a coordinating unit.',
      'It is recommended that the health region keeps a coordinating unit for the region.',
      'Does the health region have a coordinating unit?',
    ),
    information: parts(advised, 'The unit should join the information of the region.', {
      regionalInformation:
        'the information on offers is joined for health trusts and private institutions of the region',
    }),
    networks: parts(advised, 'The unit should build fixed networks.', {
      buildsNetworks:
        'the unit builds fixed networks and meeting places across levels and municipal borders',
    }),
    'contact-links': parts(advised, 'The web site should lead to the other units.', {
      contactLinks:
        'the web site links to the contact details of the units of health trusts and municipalities',
    }),
  },
}
