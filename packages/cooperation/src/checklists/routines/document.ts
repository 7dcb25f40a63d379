import { adequacy, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { completeness, flags } from '../fields.js'

/**
 * The schema of a service's routines for notices, individual plans, coordinators and interpreters.
 *
 * Norwegian: *rutiner for melding, individuell plan og koordinator*. A yes says that there is a routine that
 * covers it.
 */
export const serviceRoutines = strictObject({
  completeness: completeness(),
  /**
   * Whose routines (kommune eller helseforetak). Those of a municipality or of a health trust:
   * different rules govern the two.
   */
  of: z.enum(['municipality', 'health-trust']).meta({
    title: 'Whose routines (kommune eller helseforetak)',
    description: 'Those of a municipality or of a health trust: different rules govern the two.',
  }),
  /**
   * Personnel can report possible needs (melde mulige behov). Whether there is a routine by which
   * personnel can report possible needs.
   */
  needsReported: yesOrNo(
    'Personnel can report possible needs (melde mulige behov)',
    'Whether there is a routine by which personnel can report possible needs.',
  ),
  /**
   * Routines for individual plans (rutiner og prosedyrer). Whether there are routines and
   * procedures for the work on individual plans.
   */
  planRoutines: yesOrNo(
    'Routines for individual plans (rutiner og prosedyrer)',
    'Whether there are routines and procedures for the work on individual plans.',
  ),
  /**
   * Interpreters are used regularly (jevnlig bruk av tolk). Only who regularly uses interpreters
   * has to have guidelines on it, from 2022-01-01.
   */
  interpretersRegularlyUsed: yesOrNo(
    'Interpreters are used regularly (jevnlig bruk av tolk)',
    'Only who regularly uses interpreters has to have guidelines on it, from 2022-01-01.',
  ),
  /**
   * Guidelines on interpreters (retningslinjer for tolk). What the guidelines for ordering and
   * using interpreters hold.
   */
  interpreters: flags(
    'Guidelines on interpreters (retningslinjer for tolk)',
    'What the guidelines for ordering and using interpreters hold.',
    {
      ordering: 'How an interpreter is ordered',
      duty: 'When there is a duty to use an interpreter',
      guidance: 'Guidance on the use of interpreters and remote interpreting',
      otherNeeds: 'When an interpreter is needed otherwise',
      register: 'Looking an interpreter up in the national register (Nasjonalt tolkeregister)',
    },
  ),
  /**
   * Guidelines on interpreters suit (tilpasset). Whether they suit the body’s size, character,
   * activities and risks.
   */
  interpreterGuidelinesSuit: adequacy(
    'Guidelines on interpreters suit (tilpasset)',
    'Whether they suit the body’s size, character, activities and risks.',
  ),
  /** What the routines cover (innhold). What guidance recommends them to describe. */
  topics: flags('What the routines cover (innhold)', 'What guidance recommends them to describe.', {
    noticesReceived: 'How notices of possible needs are received',
    noticesFollowedUp: 'How notices are followed up',
    contactPointVisible: 'A contact point that is visible and easy to reach',
    planNotices: 'Notices of a need for plan and coordinator',
    patientInformed: 'Information on plan and coordinator to patient and next of kin',
    consent: 'Consent (samtykke)',
    coordinatorChosen: 'How the coordinator is chosen',
    coordinatorChange: 'Change of coordinator (bytte av koordinator)',
    coordinatorOverlap: 'Overlap when coordinators change',
    municipalityTold: 'Notice to the municipality',
    duringStay: 'Cooperation during the stay: meetings and messages',
    afterDischarge: 'What the trust contributes after discharge',
    planObtained: 'How an existing plan is obtained at admission',
    coordinatorDuringStay: 'Work with the patient’s coordinator during the stay',
    documentation: 'Documentation in the record (journal)',
    competence: 'Competence on plan and coordinator',
    otherServices: 'Work with NAV, child welfare and schools',
    acrossSectors: 'Work across professions and sectors',
    qualitySystem: 'Their place in the quality system',
    internalControl: 'Internal control of them',
    madeKnown: 'How they are made known',
    withOtherLevel: 'That they are made with the units of the other level',
    monitored: 'How it is followed whether plan and coordinator work',
    knownCompetence: 'How case workers know who has which competence (saksbehandlere)',
    officeBreadth: 'How breadth is weighed when the case office is staffed',
    assessmentsObtained: 'In writing, how assessments of qualified personnel are obtained',
    sameInServices: 'How breadth is secured where a service assesses needs itself',
    unitAndOffice: 'Work between coordinating unit and case office (saksbehandlingskontor)',
    earlyMapping: 'Early interdisciplinary mapping when functioning begins to fail',
    partInChain: 'How the help of each place fits with the rest (tiltakskjede)',
    workAsGoal: 'Work with practitioner, NAV and employer where work is the goal',
    needsOfOtherSectors: 'Notices of needs that concern other sectors as well',
    requestsDocumented: 'How requests for a plan are documented',
    refusalsDocumented: 'How refusals of a plan are documented',
    planTemplate: 'A template for the plan (mal)',
    wardInCharge: 'How the ward in charge follows up notices of its own patients',
    knowledgeHandedOver: 'What is passed on at the move to adult habilitation (voksenhabilitering)',
    handOverMeeting: 'A meeting of all concerned when responsibility passes on',
  }),
})

/** A service's routines as a caller holds them. */
export type ServiceRoutines = z.input<typeof serviceRoutines>
