import type { CooperationChecklistTexts } from '../types.js'
import { inGuidelines, inRoutines, parts, stated } from './phrases.js'

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
    'interpreter-needs': parts(
      inRoutines,
      'The guidelines should say when an interpreter is needed otherwise.',
      {
        otherNeeds: 'when an interpreter is needed otherwise',
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
      otherServices: 'the work with NAV, child welfare and schools',
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
  },
}
