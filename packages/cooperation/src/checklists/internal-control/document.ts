import { adequacy, days } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { completeness, flags } from '../fields.js'

/**
 * The schema of an organisation's management system, or internal control.
 *
 * Norwegian: *styringssystem*; to 2016-12-31 *internkontroll*. A yes says that it is documented how the
 * organisation does it.
 */
export const managementSystem = strictObject({
  completeness: completeness(),
  /**
   * Suits the organisation (tilpasset virksomheten). Whether it suits the organisation’s size,
   * activities and risks, and has the extent needed.
   */
  suits: adequacy(
    'Suits the organisation (tilpasset virksomheten)',
    'Whether it suits the organisation’s size, activities and risks, and has the extent needed.',
  ),
  /** Documentation (dokumentasjon). How it is documented. */
  documentation: flags('Documentation (dokumentasjon)', 'How it is documented.', {
    documented: 'It is documented',
    upToDate: 'The documentation is up to date',
    accessible: 'The documentation is at hand',
  }),
  /** Leadership (ledelse). What whoever has overall responsibility sees to. */
  leadership: flags('Leadership (ledelse)', 'What whoever has overall responsibility sees to.', {
    systematic: 'Systematic management (systematisk styring)',
    staffTakesPart: 'That the staff take part in it',
  }),
  /** Planning (planlegge). What the organisation plans and knows. */
  planning: flags('Planning (planlegge)', 'What the organisation plans and knows.', {
    tasksDescribed: 'Aims, tasks and organisation (mål, oppgaver, organisering)',
    responsibilityDivided: 'The division of responsibility, tasks and authority',
    qualityWork: 'How it works systematically on quality and safety',
    knowledgeGathered: 'What it must know to plan and carry out its tasks',
    rulesKnown: 'The rules that concern it (regelverk)',
    guidesKnown: 'Guides and guidelines, and how they are made known',
    riskKnown: 'Where there is a risk of failure (risiko for svikt)',
    improvementNeeded: 'Where quality needs to improve',
    riskLessened: 'How risk is lessened',
    cooperationRisk: 'Risk where services work together (samhandling)',
    competenceKnown: 'The competence of the staff and their need of training',
    deviationsKnown: 'Deviations, complaints, user experience and statistics (avvik)',
  }),
  /** Carrying out (gjennomføre). What the organisation sees to. */
  carryingOut: flags('Carrying out (gjennomføre)', 'What the organisation sees to.', {
    plansKnown: 'Tasks, organisation and plans are known and carried out',
    staffCompetent: 'The staff know the field and the management system',
    staffKnowsRules: 'The staff know rules, guidelines and guides (from 2017)',
    proceduresInUse: 'Procedures and routines are made and in use',
    staffContributes: 'The staff take part, so that what they know is used',
    userExperienceUsed: 'The experience of patients, users and relatives is used',
  }),
  /** Evaluating (evaluere). What the organisation looks back on. */
  evaluating: flags('Evaluating (evaluere)', 'What the organisation looks back on.', {
    controlled: 'Whether tasks, measures, plans and aims are carried out',
    suitable: 'Whether the way of working can meet the law',
    measuresEvaluated: 'Whether measures taken meet the law',
    userExperienceWeighed: 'The organisation in the light of user experience',
    deviationsReviewed: 'Deviations, so that they do not happen again',
    proceduresEvaluated: 'Whether procedures and routines work',
  }),
  /** Correcting (korrigere). What the organisation puts right. */
  correcting: flags('Correcting (korrigere)', 'What the organisation puts right.', {
    putRight: 'What is unsound or unlawful is put right',
    measuresTaken: 'Corrective measures are taken',
    proceduresImproved: 'Procedures and routines are improved',
  }),
  /** Review (gjennomgang). How the whole is gone through. */
  reviewed: flags('Review (gjennomgang)', 'How the whole is gone through.', {
    monitored: 'It is monitored and gone through systematically',
  }),
  /** What is recommended (anbefalinger). What guidance recommends beside it. */
  advice: flags('What is recommended (anbefalinger)', 'What guidance recommends beside it.', {
    participationRoutines: 'Routines for user participation (rutiner for brukermedvirkning)',
    participationInUnits: 'Such routines in each department and unit',
    participationThroughout: 'How users take part through the whole course of services',
    usersAsked: 'Surveys of users at regular intervals (brukerundersøkelser)',
    usersGiveInput: 'A standing way for users to give input, as a council (brukerråd)',
    representativesInformed: 'User representatives learn about the activity',
    representativesTrained: 'Members of councils and committees are trained',
    departuresJustified: 'Marked departures from guidelines are justified and recorded',
  }),
  /** Reviews of the whole system. The days on which the whole of it was gone through. */
  reviews: days(
    'Reviews of the whole system',
    'The days on which the whole of it was gone through.',
  ),
})

/** A management system as a caller holds it. */
export type ManagementSystem = z.input<typeof managementSystem>
