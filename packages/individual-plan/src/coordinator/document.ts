import { group, oneOf, pointer, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/** The kinds of coordinator: different provisions say what each does. */
const kinds = ['municipal', 'specialist', 'child'] as const

/**
 * The schema of what a coordinator does, or has in the mandate.
 *
 * Norwegian: *koordinatorens oppgaver*. A yes says that it is seen to: that the record shows it, or that
 * the mandate holds it. Every field but the kind may be left out or null; `completeness` says what that
 * means: of a whole record, what is left out is not seen to; of a part of one it is unknown. Facts about
 * the case, which no record lacks, are unknown in either.
 */
export const coordinatorWork = strictObject({
  /**
   * Completeness. Whether this holds all that the coordinator does; left out: it may be a part of
   * it.
   */
  completeness: oneOf(
    'Completeness',
    'Whether this holds all that the coordinator does; left out: it may be a part of it.',
    ['whole-record', 'partial'],
  ),
  /** Id. A reference of the caller’s own; not a name and not an identity number. */
  id: pointer('Id', 'A reference of the caller’s own; not a name and not an identity number.'),
  /**
   * Kind (hvilken koordinator). The coordinator of the municipality or of the specialist service,
   * or a child coordinator.
   */
  kind: z.enum(kinds).meta({
    title: 'Kind (hvilken koordinator)',
    description:
      'The coordinator of the municipality or of the specialist service, or a child coordinator.',
  }),
  /**
   * A plan is under way (individuell plan). Whether there is an individual plan, or work on one. A
   * fact about the case.
   */
  planUnderWay: yesOrNo(
    'A plan is under way (individuell plan)',
    'Whether there is an individual plan, or work on one. A fact about the case.',
  ),
  /**
   * A child coordinator is appointed (barnekoordinator). Whether one is appointed beside the
   * coordinator of the specialist service. A fact about the case.
   */
  childCoordinatorAppointed: yesOrNo(
    'A child coordinator is appointed (barnekoordinator)',
    'Whether one is appointed beside the coordinator of the specialist service. A fact about the case.',
  ),
  /** Tasks by law (lovpålagte oppgaver). What an act or a regulation asks for. */
  tasks: group('Tasks by law (lovpålagte oppgaver)', 'What an act or a regulation asks for.', {
    /** Follow-up (oppfølging). Sees to the follow-up that the patient or user needs. */
    followUp: yesOrNo(
      'Follow-up (oppfølging)',
      'Sees to the follow-up that the patient or user needs.',
    ),
    /**
     * Coordination (samordning). Ensures that the services are coordinated; a child coordinator all
     * welfare services.
     */
    coordination: yesOrNo(
      'Coordination (samordning)',
      'Ensures that the services are coordinated; a child coordinator all welfare services.',
    ),
    /**
     * Coordination of the stay (institusjonsopphold). Ensures that the services are coordinated in
     * connection with a stay in an institution.
     */
    coordinationOfStay: yesOrNo(
      'Coordination of the stay (institusjonsopphold)',
      'Ensures that the services are coordinated in connection with a stay in an institution.',
    ),
    /**
     * Coordination with others (andre tjenesteytere). Ensures that the services are coordinated
     * towards other service providers.
     */
    coordinationWithOthers: yesOrNo(
      'Coordination with others (andre tjenesteytere)',
      'Ensures that the services are coordinated towards other service providers.',
    ),
    /** Progress (fremdrift). Ensures that the work on the individual plan moves forward. */
    planProgress: yesOrNo(
      'Progress (fremdrift)',
      'Ensures that the work on the individual plan moves forward.',
    ),
    /**
     * Works with the child coordinator (samarbeid). Works together with a child coordinator who is
     * appointed.
     */
    worksWithChildCoordinator: yesOrNo(
      'Works with the child coordinator (samarbeid)',
      'Works together with a child coordinator who is appointed.',
    ),
    /**
     * Overview (oversikt). Has an overview of the municipality’s responsibility for the family and
     * the child.
     */
    overview: yesOrNo(
      'Overview (oversikt)',
      'Has an overview of the municipality’s responsibility for the family and the child.',
    ),
    /**
     * Helps the municipality to meet its responsibility. Takes an active part in the follow-up and
     * arrangements that the municipality is responsible for.
     */
    municipalResponsibility: yesOrNo(
      'Helps the municipality to meet its responsibility',
      'Takes an active part in the follow-up and arrangements that the municipality is responsible for.',
    ),
    /**
     * Information on health and care services. Sees to it that the family and the child get
     * information and guidance on those services.
     */
    healthInformation: yesOrNo(
      'Information on health and care services',
      'Sees to it that the family and the child get information and guidance on those services.',
    ),
    /**
     * Information on other welfare services and organisations. Sees to it that they get information
     * and guidance on other services and patients’ organisations.
     */
    welfareInformation: yesOrNo(
      'Information on other welfare services and organisations',
      'Sees to it that they get information and guidance on other services and patients’ organisations.',
    ),
    /**
     * Guidance in the contact. Sees to it that they are guided in their contact with those services
     * and organisations.
     */
    guidanceInContact: yesOrNo(
      'Guidance in the contact',
      'Sees to it that they are guided in their contact with those services and organisations.',
    ),
    /**
     * Passes on (formidling og henvisning). Sees to it that contact is arranged, or that they are
     * referred on.
     */
    passesOn: yesOrNo(
      'Passes on (formidling og henvisning)',
      'Sees to it that contact is arranged, or that they are referred on.',
    ),
  }),
  /** What is recommended (anbefalinger). What guidance recommends. */
  advice: group('What is recommended (anbefalinger)', 'What guidance recommends.', {
    /**
     * Informed consent (informert samtykke). Makes sure that whoever consents knows what it is to.
     */
    informedConsent: yesOrNo(
      'Informed consent (informert samtykke)',
      'Makes sure that whoever consents knows what it is to.',
    ),
    /**
     * Participation (medvirkning). Makes it possible for the recipient to take part in the work on
     * the plan.
     */
    participation: yesOrNo(
      'Participation (medvirkning)',
      'Makes it possible for the recipient to take part in the work on the plan.',
    ),
    /**
     * How to work together. Has agreed with the recipient, when the work began, how they work
     * together.
     */
    workingAgreement: yesOrNo(
      'How to work together',
      'Has agreed with the recipient, when the work began, how they work together.',
    ),
    /**
     * Information and dialogue (informasjon og dialog). Keeps the recipient informed and in
     * dialogue all the way.
     */
    information: yesOrNo(
      'Information and dialogue (informasjon og dialog)',
      'Keeps the recipient informed and in dialogue all the way.',
    ),
    /**
     * Responsibilities and expectations (ansvar og forventninger). Has made clear who is
     * responsible for what, and what is expected.
     */
    responsibilities: yesOrNo(
      'Responsibilities and expectations (ansvar og forventninger)',
      'Has made clear who is responsible for what, and what is expected.',
    ),
    /** Meetings (møter). Calls and leads the meetings on the plan. */
    meetings: yesOrNo('Meetings (møter)', 'Calls and leads the meetings on the plan.'),
    /** Updates (oppdatering). Follows the plan up, evaluates it and keeps it up to date. */
    planUpdated: yesOrNo(
      'Updates (oppdatering)',
      'Follows the plan up, evaluates it and keeps it up to date.',
    ),
    /**
     * Evaluation (evaluering). Evaluates the cooperation, the role of coordinator and the meetings.
     */
    evaluation: yesOrNo(
      'Evaluation (evaluering)',
      'Evaluates the cooperation, the role of coordinator and the meetings.',
    ),
    /**
     * Transitions (overganger). Helps to make transitions smooth, with measures in place at the
     * right time.
     */
    transitions: yesOrNo(
      'Transitions (overganger)',
      'Helps to make transitions smooth, with measures in place at the right time.',
    ),
    /**
     * The coordinator of the other level. Whether the two coordinators are in contact, or need not
     * be.
     */
    otherLevel: oneOf(
      'The coordinator of the other level',
      'Whether the two coordinators are in contact, or need not be.',
      ['in-contact', 'not-needed', 'no-contact'],
    ),
    /**
     * The general practitioner (fastlegen). Whether the coordinator is in contact with the general
     * practitioner, or need not be.
     */
    generalPractitioner: oneOf(
      'The general practitioner (fastlegen)',
      'Whether the coordinator is in contact with the general practitioner, or need not be.',
      ['in-contact', 'not-needed', 'no-contact'],
    ),
  }),
})

/** What a coordinator does, as a caller holds it. */
export type CoordinatorWork = z.input<typeof coordinatorWork>
