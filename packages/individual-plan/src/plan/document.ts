import { day, group, oneOf, ownId, parts, pointer, pointers, yesOrNo } from '@vilkar/core/documents'
import { birthDate, strictObject } from '@vilkar/core/fields'
import { consentFacts } from '@vilkar/consent'
import * as z from 'zod'

/** The transitions that a plan may prepare for. Norwegian: *overganger*. */
const transitions = [
  'turns-7',
  'turns-12',
  'turns-16',
  'turns-18',
  'child-coordinator-ends',
  'adult-habilitation',
  'school-start',
] as const

/** What decides who may consent, beside age and day; the fields are those of `@vilkar/consent`. */
const circumstances = () =>
  consentFacts
    .pick({
      decisionCompetence: true,
      personalCapacityDeprived: true,
      mandatedRepresentative: true,
      objectsToPlan: true,
      receivesHealthCare: true,
      childWishesParentsNotTold: true,
      childsReasonsDeserveRespect: true,
      weightyReasonsAgainstTellingParents: true,
      careTakenOver: true,
      parentalResponsibility: true,
      matter: true,
    })
    .nullish()

const recipient = group(
  'The recipient (tjenestemottaker)',
  'Whose plan it is. Facts about the person, which no plan lacks: left out, they are unknown.',
  {
    /** Id. A reference of the caller’s own; not a name and not an identity number. */
    id: pointer('Id', 'A reference of the caller’s own; not a name and not an identity number.'),
    /** Birth date (fødselsdato). YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
    birthDate,
    /**
     * Language and culture (språklig og kulturell bakgrunn). Whether the work on the plan has taken
     * them into account.
     */
    languageAndCulture: oneOf(
      'Language and culture (språklig og kulturell bakgrunn)',
      'Whether the work on the plan has taken them into account.',
      ['considered', 'nothing-particular', 'not-considered'],
    ),
    /**
     * Takes part in the work (medvirkning). Whether the recipient takes part, or was invited to and
     * would not.
     */
    takesPart: oneOf(
      'Takes part in the work (medvirkning)',
      'Whether the recipient takes part, or was invited to and would not.',
      ['yes', 'declined', 'no'],
    ),
    /**
     * Takes part in the appointment of a coordinator (oppnevning). Whether the recipient takes part
     * in it, or was invited to and would not.
     */
    takesPartInAppointment: oneOf(
      'Takes part in the appointment of a coordinator (oppnevning)',
      'Whether the recipient takes part in it, or was invited to and would not.',
      ['yes', 'declined', 'no'],
    ),
    /**
     * Next of kin take part in the appointment of a coordinator (oppnevning). Whether next of kin
     * take part in it, or were invited to and would not.
     */
    nextOfKinInAppointment: oneOf(
      'Next of kin take part in the appointment of a coordinator (oppnevning)',
      'Whether next of kin take part in it, or were invited to and would not.',
      ['yes', 'declined', 'no'],
    ),
    /**
     * Agrees with what the plan says (enig). Whether the recipient agrees with what is written in
     * the plan.
     */
    agreesWithPlan: yesOrNo(
      'Agrees with what the plan says (enig)',
      'Whether the recipient agrees with what is written in the plan.',
    ),
    /**
     * Next of kin are wanted (pårørende). Whether the recipient and the next of kin both want the
     * next of kin to take part.
     */
    nextOfKinWanted: yesOrNo(
      'Next of kin are wanted (pårørende)',
      'Whether the recipient and the next of kin both want the next of kin to take part.',
    ),
    /**
     * Is followed up by child habilitation (barnehabilitering). Whether a habilitation service for
     * children follows the recipient up.
     */
    childHabilitation: yesOrNo(
      'Is followed up by child habilitation (barnehabilitering)',
      'Whether a habilitation service for children follows the recipient up.',
    ),
    /**
     * Who may consent. What decides who may consent, unless a consent says otherwise for its own
     * day.
     */
    circumstances: circumstances().meta({
      title: 'Who may consent',
      description: 'What decides who may consent, unless a consent says otherwise for its own day.',
    }),
  },
)

const goal = strictObject({
  /** Id. By which measures point at the goal. */
  id: ownId('Id', 'By which measures point at the goal.'),
  /** Part of (delmål av). The goal that this one is a part of. */
  partOf: pointer('Part of (delmål av)', 'The goal that this one is a part of.'),
  /** By (tidfestet). The day by which it is to be reached. */
  by: day('By (tidfestet)', 'The day by which it is to be reached.'),
})

const participant = strictObject({
  /** Id. By which other parts point at the participant. */
  id: ownId('Id', 'By which other parts point at the participant.'),
  /** Kind. What kind of participant it is; left out: someone who provides a service. */
  kind: oneOf('Kind', 'What kind of participant it is; left out: someone who provides a service.', [
    'service',
    'recipient',
    'next-of-kin',
    'representative',
  ]),
  /** Role (rolle). A code of the caller’s own, such as physiotherapist. */
  role: pointer('Role (rolle)', 'A code of the caller’s own, such as physiotherapist.'),
  /** Service (tjeneste). The service that the participant comes from, by its id. */
  service: pointer('Service (tjeneste)', 'The service that the participant comes from, by its id.'),
  /**
   * Gets confidential information (taushetsbelagte opplysninger). Whether the participant is given
   * access to confidential information.
   */
  getsConfidentialInformation: yesOrNo(
    'Gets confidential information (taushetsbelagte opplysninger)',
    'Whether the participant is given access to confidential information.',
  ),
  /**
   * Gets it on another basis than consent. Whether an act gives access to that information without
   * consent.
   */
  otherBasis: yesOrNo(
    'Gets it on another basis than consent',
    'Whether an act gives access to that information without consent.',
  ),
})

const measure = strictObject({
  /** Id. By which findings name the measure. */
  id: ownId('Id', 'By which findings name the measure.'),
  /** Extent (omfang). Whether the plan says how much or how often. */
  extent: yesOrNo('Extent (omfang)', 'Whether the plan says how much or how often.'),
  /** Responsible (ansvarlig). The participant who is responsible, by id. */
  responsible: pointer('Responsible (ansvarlig)', 'The participant who is responsible, by id.'),
  /**
   * Otherwise agreed. Whether the plan names an agreement that someone who is no participant is
   * responsible.
   */
  otherwiseAgreed: yesOrNo(
    'Otherwise agreed',
    'Whether the plan names an agreement that someone who is no participant is responsible.',
  ),
  /** How (gjennomføring). Whether the plan says how it is carried out. */
  how: yesOrNo('How (gjennomføring)', 'Whether the plan says how it is carried out.'),
  /** Goals (mål). The goals that the measure serves, by id. */
  goals: pointers('Goals (mål)', 'The goals that the measure serves, by id.', 100),
  /** Arenas (livsarenaer). The arenas of life on which the measure is carried out, by id. */
  arenas: pointers(
    'Arenas (livsarenaer)',
    'The arenas of life on which the measure is carried out, by id.',
    100,
  ),
  /** From. The first day of the measure. */
  from: day('From', 'The first day of the measure.'),
  /** Until. The last day of the measure. */
  until: day('Until', 'The last day of the measure.'),
})

const coordinator = strictObject({
  /** Participant. The participant who coordinates, by id. */
  participant: pointer('Participant', 'The participant who coordinates, by id.'),
  /** Kind. By which rule the coordinator is one. */
  kind: oneOf('Kind', 'By which rule the coordinator is one.', [
    'municipal',
    'specialist',
    'child',
    'contact-doctor',
  ]),
  /** From. The first day in the role. */
  from: day('From', 'The first day in the role.'),
  /** Until. The last day in the role; left out while it lasts. */
  until: day('Until', 'The last day in the role; left out while it lasts.'),
  /** Handover (overlapping). Whether the role was handed over to the next one. */
  handover: yesOrNo('Handover (overlapping)', 'Whether the role was handed over to the next one.'),
  /**
   * Consent (samtykke). Whether the recipient, or someone who may consent for them, agreed to the
   * appointment.
   */
  consent: yesOrNo(
    'Consent (samtykke)',
    'Whether the recipient, or someone who may consent for them, agreed to the appointment.',
  ),
})

const consent = strictObject({
  /** Id. By which findings name the consent. */
  id: ownId('Id', 'By which findings name the consent.'),
  /** To what. Making the plan, or giving participants access to confidential information. */
  to: z.enum(['plan', 'sharing']).meta({
    title: 'To what',
    description: 'Making the plan, or giving participants access to confidential information.',
  }),
  /** Given as. In what role the consent was given. */
  as: oneOf('Given as', 'In what role the consent was given.', [
    'recipient',
    'parental-responsibility',
    'child-welfare',
    'carer',
    'guardian',
    'next-of-kin',
    'other',
    'attorney',
    'provider',
  ]),
  /** Given on. The day on which the consent was given. */
  on: day('Given on', 'The day on which the consent was given.'),
  /** Withdrawn on (trukket tilbake). The day on which it was withdrawn. */
  withdrawnOn: day('Withdrawn on (trukket tilbake)', 'The day on which it was withdrawn.'),
  /** Expires on. The last day of the consent; left out: until it is withdrawn. */
  expiresOn: day('Expires on', 'The last day of the consent; left out: until it is withdrawn.'),
  /** Participants. Whom a consent to sharing names, by id. */
  participants: pointers('Participants', 'Whom a consent to sharing names, by id.'),
  /**
   * Informed (informert). Whether whoever gave a consent to the plan had been told what the plan
   * means.
   */
  informed: yesOrNo(
    'Informed (informert)',
    'Whether whoever gave a consent to the plan had been told what the plan means.',
  ),
  /**
   * Who could consent that day. What was otherwise on that day than the recipient’s circumstances
   * say.
   */
  circumstances: circumstances().meta({
    title: 'Who could consent that day',
    description: 'What was otherwise on that day than the recipient’s circumstances say.',
  }),
})

const status = (title: string) =>
  group(title, 'What the plan says of whether one was offered or appointed.', {
    /** Status. A recorded no says whether, too. */
    status: oneOf('Status', 'A recorded no says whether, too.', [
      'offered',
      'appointed',
      'declined',
      'not-offered',
      'not-relevant',
    ]),
    /** Reason given. Whether the plan says why it is not relevant. No rule asks for it. */
    reasonGiven: yesOrNo(
      'Reason given',
      'Whether the plan says why it is not relevant. No rule asks for it.',
    ),
  })

/**
 * The schema of an individual plan.
 *
 * Norwegian: *individuell plan*. Every field may be left out or null, save the ids of parts and what a
 * consent is to. `completeness` says what that means: of a whole plan, what is left out is not in it;
 * of a partial export, and of a plan of which nothing is said, it is unknown. A list that is there is
 * whole in either. The fields hold ids and whether something is said, never names or texts.
 */
export const individualPlan = strictObject({
  /** Completeness. Whether this holds all that the plan says; left out: it may be a part of it. */
  completeness: oneOf(
    'Completeness',
    'Whether this holds all that the plan says; left out: it may be a part of it.',
    ['whole-plan', 'partial'],
  ),
  /** Id. A reference of the caller’s own. */
  id: pointer('Id', 'A reference of the caller’s own.'),
  /**
   * Individual plans in use. The ids of all individual plans that the recipient has in use, this
   * one among them.
   */
  activePlans: pointers(
    'Individual plans in use',
    'The ids of all individual plans that the recipient has in use, this one among them.',
  ),
  /** Other plans. Other plans that the recipient has, such as an education or treatment plan. */
  otherPlans: parts(
    'Other plans',
    'Other plans that the recipient has, such as an education or treatment plan.',
    strictObject({
      /** Id. By which findings name the plan. */
      id: ownId('Id', 'By which findings name the plan.'),
      /** Used as the individual plan. Whether it is counted as the recipient’s individual plan. */
      usedAsIndividualPlan: yesOrNo(
        'Used as the individual plan',
        'Whether it is counted as the recipient’s individual plan.',
      ),
      /**
       * Coordinated (samordnet). Whether it is coordinated with the individual plan and fitted to
       * it.
       */
      coordinated: yesOrNo(
        'Coordinated (samordnet)',
        'Whether it is coordinated with the individual plan and fitted to it.',
      ),
      /** Activity plan of NAV (aktivitetsplan). Whether it is the activity plan that NAV makes. */
      activityPlan: yesOrNo(
        'Activity plan of NAV (aktivitetsplan)',
        'Whether it is the activity plan that NAV makes.',
      ),
      /**
       * Coordination is possible. Whether an activity plan can be coordinated with the individual
       * plan.
       */
      coordinationPossible: yesOrNo(
        'Coordination is possible',
        'Whether an activity plan can be coordinated with the individual plan.',
      ),
    }),
  ),
  /**
   * The recipient (tjenestemottaker). Whose plan it is. Facts about the person, which no plan
   * lacks: left out, they are unknown.
   */
  recipient,

  /** Goals (mål). The recipient’s goals. */
  goals: parts('Goals (mål)', 'The recipient’s goals.', goal, 20_000),
  /** Resources (ressurser). The recipient’s resources, by id. */
  resources: pointers('Resources (ressurser)', 'The recipient’s resources, by id.'),
  /** Needs (behov). What the recipient needs of services or measures, by id. */
  needs: pointers('Needs (behov)', 'What the recipient needs of services or measures, by id.'),
  /** Possibilities (muligheter). The recipient’s possibilities, by id. */
  possibilities: pointers('Possibilities (muligheter)', 'The recipient’s possibilities, by id.'),
  /**
   * Obstacles (hindringer). What the recipient finds to stand in the way of taking part and of
   * everyday life, by id.
   */
  obstacles: pointers(
    'Obstacles (hindringer)',
    'What the recipient finds to stand in the way of taking part and of everyday life, by id.',
  ),
  /**
   * Affected arenas (livsarenaer). The arenas of life that the reduced function affects, such as
   * home, school or leisure, by id.
   */
  affectedArenas: pointers(
    'Affected arenas (livsarenaer)',
    'The arenas of life that the reduced function affects, such as home, school or leisure, by id.',
    100,
  ),
  /** Participants (deltakere). Who takes part in the work. */
  participants: parts('Participants (deltakere)', 'Who takes part in the work.', participant),
  /**
   * Responsible for preparing the plan (utarbeider). Who is responsible for preparing the plan: a
   * participant or a service, by id.
   */
  preparedBy: pointer(
    'Responsible for preparing the plan (utarbeider)',
    'Who is responsible for preparing the plan: a participant or a service, by id.',
  ),
  /**
   * Responsible for coordination (koordinering og fremdrift). Who coordinates and sees to progress:
   * a participant or a service, by id.
   */
  coordinatedBy: pointer(
    'Responsible for coordination (koordinering og fremdrift)',
    'Who coordinates and sees to progress: a participant or a service, by id.',
  ),
  /** Coordinators. Who has been coordinator, and when. */
  coordinators: parts('Coordinators', 'Who has been coordinator, and when.', coordinator),
  /** Coordinator, child coordinator, contact doctor. What the plan says of each. */
  offers: group('Coordinator, child coordinator, contact doctor', 'What the plan says of each.', {
    /** Coordinator (koordinator). */
    coordinator: status('Coordinator (koordinator)'),
    /** Child coordinator (barnekoordinator). */
    childCoordinator: status('Child coordinator (barnekoordinator)'),
    /** Contact doctor (kontaktlege). */
    contactDoctor: status('Contact doctor (kontaktlege)'),
  }),
  /** Contributions (bidrag). What each will contribute to the work. */
  contributions: parts(
    'Contributions (bidrag)',
    'What each will contribute to the work.',
    strictObject({
      /** By. The participant or the recipient, by id. */
      by: pointer('By', 'The participant or the recipient, by id.'),
    }),
  ),
  /** Services and measures (tjenester og tiltak). What is done. */
  measures: parts('Services and measures (tjenester og tiltak)', 'What is done.', measure, 20_000),
  /**
   * How the measures are carried out (gjennomføring). Whether the plan says it for all measures in
   * one place.
   */
  howForAll: yesOrNo(
    'How the measures are carried out (gjennomføring)',
    'Whether the plan says it for all measures in one place.',
  ),
  /** Plan period (planperiode). From when and until when the plan is. */
  period: group('Plan period (planperiode)', 'From when and until when the plan is.', {
    /** From. The first day. */
    from: day('From', 'The first day.'),
    /** Until. The last day. */
    until: day('Until', 'The last day.'),
    /** Open-ended. Whether the plan says that it has no last day. */
    openEnded: yesOrNo('Open-ended', 'Whether the plan says that it has no last day.'),
  }),
  /** Revisions (revisjoner). Adjustments and revisions, planned and done. */
  revisions: parts(
    'Revisions (revisjoner)',
    'Adjustments and revisions, planned and done.',
    strictObject({
      /** Planned. The day for which it is planned. */
      planned: day('Planned', 'The day for which it is planned.'),
      /** Done. The day on which it was done. */
      done: day('Done', 'The day on which it was done.'),
    }),
  ),
  /** No revisions. Whether the plan says that none is planned. */
  noRevisionsPlanned: yesOrNo('No revisions', 'Whether the plan says that none is planned.'),
  /** Last updated. The day on which the plan was last changed. */
  lastUpdated: day('Last updated', 'The day on which the plan was last changed.'),
  /** Work started. The day on which the work on the plan began. */
  workStarted: day('Work started', 'The day on which the work on the plan began.'),
  /** Consents (samtykker). The consents that stand in the plan. */
  consents: parts('Consents (samtykker)', 'The consents that stand in the plan.', consent),
  /** Cooperation with others. Cooperation beside the participants. */
  cooperation: group('Cooperation with others', 'Cooperation beside the participants.', {
    /** With. The service providers, by id. */
    with: pointers('With', 'The service providers, by id.'),
    /** None needed. Whether the plan says that none is needed. */
    noneNeeded: yesOrNo('None needed', 'Whether the plan says that none is needed.'),
  }),
  /**
   * The child’s participation (barnets medvirkning). Whether the plan describes how the child’s
   * right to take part was secured.
   */
  childParticipation: yesOrNo(
    'The child’s participation (barnets medvirkning)',
    'Whether the plan describes how the child’s right to take part was secured.',
  ),
  /**
   * Transitions prepared for (overganger). The transitions that the plan says how to prepare for.
   */
  transitionsPrepared: z.array(z.enum(transitions)).max(20).nullish().meta({
    title: 'Transitions prepared for (overganger)',
    description: 'The transitions that the plan says how to prepare for.',
  }),
  /** Evaluation (evaluering). What the plan says of evaluating the work. */
  evaluation: group('Evaluation (evaluering)', 'What the plan says of evaluating the work.', {
    /** Of the cooperation. Whether how the cooperation works is evaluated. */
    cooperation: yesOrNo('Of the cooperation', 'Whether how the cooperation works is evaluated.'),
    /** Of the role of coordinator. Whether that role is evaluated. */
    coordinatorRole: yesOrNo('Of the role of coordinator', 'Whether that role is evaluated.'),
  }),
  /** Assistive devices over time (hjelpemidler). Whether the plan says what is needed over time. */
  devices: oneOf(
    'Assistive devices over time (hjelpemidler)',
    'Whether the plan says what is needed over time.',
    ['described', 'not-relevant', 'not-described'],
  ),
  /**
   * Crises (akutte hendelser og kriser). Whether the plan says what the services and the recipient
   * do in a crisis.
   */
  crises: oneOf(
    'Crises (akutte hendelser og kriser)',
    'Whether the plan says what the services and the recipient do in a crisis.',
    ['described', 'not-relevant', 'not-described'],
  ),
  /**
   * The needs of the family (familiens behov). Whether the plan takes the needs of the other
   * members of the family into account.
   */
  familyNeeds: oneOf(
    'The needs of the family (familiens behov)',
    'Whether the plan takes the needs of the other members of the family into account.',
    ['described', 'not-relevant', 'not-described'],
  ),
  /**
   * Meetings documented (samtaler og møter). Whether the plan shows the talks, meetings and
   * cooperation that it rests on.
   */
  meetingsDocumented: yesOrNo(
    'Meetings documented (samtaler og møter)',
    'Whether the plan shows the talks, meetings and cooperation that it rests on.',
  ),
  /**
   * Services for children considered. Whether the needs for a support contact, respite care and
   * educational psychology (støttekontakt, avlastning, PPT) were considered.
   */
  childServicesConsidered: yesOrNo(
    'Services for children considered',
    'Whether the needs for a support contact, respite care and educational psychology (støttekontakt, avlastning, PPT) were considered.',
  ),
  /**
   * Consent declaration (samtykkeerklæring). Whether a written declaration says which information,
   * for what and with what consequence, that no more is shared than needed, and that one may
   * refuse.
   */
  consentDeclaration: yesOrNo(
    'Consent declaration (samtykkeerklæring)',
    'Whether a written declaration says which information, for what and with what consequence, that no more is shared than needed, and that one may refuse.',
  ),
  /** Judged by a reader. What a reader of the plan has found. */
  judged: group('Judged by a reader', 'What a reader of the plan has found.', {
    /**
     * Ordinary division of responsibility. Each measure is with whoever is ordinarily responsible
     * for it, unless otherwise agreed.
     */
    ordinaryResponsibility: yesOrNo(
      'Ordinary division of responsibility',
      'Each measure is with whoever is ordinarily responsible for it, unless otherwise agreed.',
    ),
    /** Adapted. Content and extent suit the recipient’s needs. */
    adapted: yesOrNo('Adapted', 'Content and extent suit the recipient’s needs.'),
    /** Simple and clear. The plan is simple and gives a clear overview. */
    simpleAndClear: yesOrNo('Simple and clear', 'The plan is simple and gives a clear overview.'),
    /** Concrete goals. Each goal is concrete enough to be evaluated. */
    goalsConcrete: yesOrNo('Concrete goals', 'Each goal is concrete enough to be evaluated.'),
    /**
     * Measures in phases. The measures stand in phases with goals and times, in a logical order.
     */
    measuresInPhases: yesOrNo(
      'Measures in phases',
      'The measures stand in phases with goals and times, in a logical order.',
    ),
    /**
     * Needs mapped broadly. Health, education, housing, transport, devices, leisure, benefits and
     * work were gone through.
     */
    needsBroad: yesOrNo(
      'Needs mapped broadly',
      'Health, education, housing, transport, devices, leisure, benefits and work were gone through.',
    ),
    /**
     * Overall plan (overordnet plan). The plan stands above the more detailed plans, and reads so.
     */
    overallPlan: yesOrNo(
      'Overall plan (overordnet plan)',
      'The plan stands above the more detailed plans, and reads so.',
    ),
    /** Grants nothing. Nothing in the plan reads as a grant of services. */
    grantsNothing: yesOrNo('Grants nothing', 'Nothing in the plan reads as a grant of services.'),
  }),
})

/** An individual plan as a caller holds it. */
export type IndividualPlan = z.input<typeof individualPlan>

type Item<K extends keyof IndividualPlan> =
  NonNullable<IndividualPlan[K]> extends readonly (infer T)[] ? T : never

/** A goal of a plan. */
export type Goal = Item<'goals'>
/** A participant of a plan. */
export type Participant = Item<'participants'>
/** A service or measure of a plan. */
export type Measure = Item<'measures'>
/** A consent in a plan. */
export type Consent = Item<'consents'>
/** Another plan that the recipient has. */
export type OtherPlan = Item<'otherPlans'>
/** A coordinator of a plan, now or before. */
export type Coordinator = Item<'coordinators'>
/** A transition that a plan may prepare for. */
export type Transition = (typeof transitions)[number]
