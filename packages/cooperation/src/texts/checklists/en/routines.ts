import type { CooperationChecklistTexts } from '../types.js'
import { inGuidelines, inRoutines, judged, parts, stated } from './phrases.js'

const needsReported = stated(
  'Personnel must be able to report possible needs.',
  'Make a routine for how personnel report possible needs for habilitation and rehabilitation.',
  'Is there a routine for how personnel report possible needs?',
)
const planRoutines = stated(
  'There must be routines and procedures for the work on individual plans.',
  'Make routines and procedures for the work on individual plans.',
  'Are there routines and procedures for the work on individual plans?',
)

/** What a service's routines must hold and should describe, in English. */
export const routines: CooperationChecklistTexts['cooperation.routines'] = {
  title: 'Routines for notices, individual plan and coordinator',
  requirements: {
    'needs-reported-in-municipality': needsReported,
    'needs-reported-in-trust': needsReported,
    'plan-routines-in-municipality': planRoutines,
    'plan-routines-in-trust': planRoutines,
    'interpreter-guidelines': parts(
      inGuidelines,
      'Whoever regularly uses interpreters must have guidelines on it.',
      {
        ordering: 'how an interpreter is ordered',
        duty: 'when there is a duty to use an interpreter',
        guidance: 'guidance on the use of interpreters and remote interpreting',
      },
    ),
    'interpreter-guidelines-suit': judged(
      'The guidelines on interpreters suit the body that uses them.',
      'Make the guidelines on interpreters suit size, character, activities and risks.',
      'Do the guidelines on interpreters suit size, character, activities and risks?',
    ),
    'interpreter-needs': parts(
      inRoutines,
      'The guidelines should say when an interpreter is needed otherwise.',
      {
        otherNeeds: 'when an interpreter is needed otherwise',
      },
    ),
    'interpreter-checked': parts(
      inRoutines,
      'An interpreter should be looked up in the national register.',
      {
        register: 'how an interpreter is looked up in the national register of interpreters',
      },
    ),
    notices: parts(inRoutines, 'The routines should cover notices of possible needs.', {
      noticesReceived: 'how notices of possible needs are received',
      noticesFollowedUp: 'how notices are followed up',
      contactPointVisible: 'one visible contact point that is easy to reach',
    }),
    'plan-notices': parts(
      inRoutines,
      'The routines should cover notices on plan and coordinator.',
      {
        planNotices: 'how notices of a need for plan and coordinator are handled',
      },
    ),
    'quality-system': parts(inRoutines, 'The routines should be part of the quality system.', {
      qualitySystem: 'their place in the quality system of the service',
    }),
    competence: parts(inRoutines, 'The routines should cover competence.', {
      competence: 'how competence on plan and coordinator is raised',
    }),
    'coordinator-chosen': parts(
      inRoutines,
      'The routines should cover the choice of coordinator.',
      {
        coordinatorChosen: 'how the coordinator is chosen',
      },
    ),
    'coordinator-change': parts(inRoutines, 'The routines should cover change of coordinator.', {
      coordinatorChange: 'what is done at a change of coordinator',
      coordinatorOverlap: 'how the old and the new coordinator overlap',
    }),
    'across-sectors': parts(inRoutines, 'The routines should go across sectors.', {
      otherServices: 'the work with Nav, child welfare and schools',
      acrossSectors: 'the work across professions and sectors',
    }),
    'made-known': parts(inRoutines, 'The routines should be made known.', {
      madeKnown: 'how they are made known and put to use',
    }),
    'patient-informed': parts(inRoutines, 'The routines should cover information and consent.', {
      patientInformed: 'how patient and next of kin are told of plan and coordinator',
      consent: 'how consent is asked for',
    }),
    'municipality-told': parts(
      inRoutines,
      'The routines should cover notice to the municipality.',
      {
        municipalityTold: 'how the municipality is told',
      },
    ),
    'during-and-after': parts(
      inRoutines,
      'The routines should cover the stay and the time after.',
      {
        duringStay: 'cooperation during the stay, with meetings and messages',
        afterDischarge: 'what the specialist service contributes after discharge',
      },
    ),
    'existing-plan': parts(
      inRoutines,
      'The routines should cover patients who have a plan already.',
      {
        planObtained: 'how an individual plan is obtained at admission',
        coordinatorDuringStay: 'the work with the coordinator during the stay',
      },
    ),
    documentation: parts(inRoutines, 'The routines should cover documentation.', {
      documentation: 'what goes into the patient’s record',
    }),
    control: parts(inRoutines, 'The routines should be followed up.', {
      internalControl: 'how they are part of internal control',
      withOtherLevel: 'how they are made with the municipalities’ units',
      monitored: 'how it is followed whether plan and coordinator work',
    }),
    'case-handling': parts(
      inRoutines,
      'The routines should secure broad competence when needs are assessed.',
      {
        knownCompetence: 'how case workers learn who has which competence',
        officeBreadth: 'how breadth of competence is weighed when the case office is staffed',
        assessmentsObtained: 'in writing how assessments are obtained from qualified personnel',
        sameInServices: 'how broad competence is secured where a service assesses needs itself',
      },
    ),
    'unit-and-case-office': parts(
      inRoutines,
      'The routines should cover the work with the case office.',
      {
        unitAndOffice: 'the work between coordinating unit and case office where they are apart',
      },
    ),
    'early-mapping': parts(inRoutines, 'The routines should cover early mapping.', {
      earlyMapping: 'early interdisciplinary mapping when functioning begins to fail',
    }),
    'part-in-chain': parts(
      inRoutines,
      'The routines should tie the help to the rest of the pathway.',
      {
        partInChain: 'how the help of each place fits with the rest of the pathway',
      },
    ),
    'work-as-goal': parts(
      inRoutines,
      'The routines should cover rehabilitation with work as the goal.',
      {
        workAsGoal: 'the work with general practitioner, Nav and employer where work is the goal',
      },
    ),
    'needs-of-other-sectors': parts(
      inRoutines,
      'The routines should cover needs that concern other sectors as well.',
      {
        needsOfOtherSectors:
          'how notices are received where the need concerns others than the health and care service too',
      },
    ),
    'plan-requests': parts(inRoutines, 'Requests for a plan should be documented.', {
      requestsDocumented: 'how requests for an individual plan are documented',
      refusalsDocumented: 'how refusals of an individual plan are documented',
    }),
    'plan-template': parts(inRoutines, 'There should be a template for individual plans.', {
      planTemplate: 'which template is used for individual plans',
    }),
    'ward-in-charge': parts(
      inRoutines,
      'The ward in charge should follow up notices of its own patients.',
      {
        wardInCharge:
          'how the ward in charge, and not the coordinating unit, follows up notices on plan and coordinator of named patients',
      },
    ),
    'adult-habilitation': parts(
      inRoutines,
      'The routines should cover the move to adult habilitation.',
      {
        knowledgeHandedOver:
          'how knowledge of the person’s health is passed on from child to adult habilitation',
        handOverMeeting:
          'the meeting at which responsibility passes on, with all concerned and the general practitioner',
      },
    ),
  },
}
