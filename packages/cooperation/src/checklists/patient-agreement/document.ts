import {
  adequacy,
  day,
  group,
  oneOf,
  ownId,
  parts,
  pointers,
  yesOrNo,
} from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { completeness, flags } from '../fields.js'

const party = strictObject({
  /** Id. The body (instans) that is party: a service of the caller’s own, by its id. */
  id: ownId('Id', 'The body (instans) that is party: a service of the caller’s own, by its id.'),
  /** Level (nivå). The level that the body belongs to. */
  level: oneOf('Level (nivå)', 'The level that the body belongs to.', [
    'municipality',
    'specialist-service',
    'other',
  ]),
  /** Persons (personer). Who acts for the body, by id and not by name. */
  persons: pointers('Persons (personer)', 'Who acts for the body, by id and not by name.'),
  /** Areas (område). The areas of cooperation that it is responsible for, by id. */
  areas: pointers('Areas (område)', 'The areas of cooperation that it is responsible for, by id.'),
  /** Extent (omfang). Whether the agreement says how much the body does. */
  extent: yesOrNo('Extent (omfang)', 'Whether the agreement says how much the body does.'),
})

const minutes = strictObject({
  /** Id. By which findings name the agenda or the minutes. */
  id: ownId('Id', 'By which findings name the agenda or the minutes.'),
  /**
   * Responsibilities mirrored (ansvarsområder). The parties whose responsibility it takes up, by
   * id.
   */
  parties: pointers(
    'Responsibilities mirrored (ansvarsområder)',
    'The parties whose responsibility it takes up, by id.',
  ),
})

const evaluation = strictObject({
  /** Id. By which findings name the evaluation. */
  id: ownId('Id', 'By which findings name the evaluation.'),
  /** Planned. The day for which it is planned. */
  planned: day('Planned', 'The day for which it is planned.'),
  /** Held. The day on which it was held. */
  held: day('Held', 'The day on which it was held.'),
})

const declined = strictObject({
  /** Id. By which findings name the measure. */
  id: ownId('Id', 'By which findings name the measure.'),
  /** Patient, next of kin or guardian was told (informert). */
  informed: yesOrNo('Patient, next of kin or guardian was told (informert)'),
  /** The possibility of complaining was explained (klageadgang). */
  complaintExplained: yesOrNo('The possibility of complaining was explained (klageadgang)'),
})

/**
 * The schema of an agreement between the bodies around one patient.
 *
 * Norwegian: *samarbeidsavtale knyttet til enkeltpasient*. It is made of ids and not of names.
 */
export const patientAgreement = strictObject({
  completeness: completeness(),
  /** Patients (pasienter). Whom the agreement is about, by id: one. */
  patients: pointers('Patients (pasienter)', 'Whom the agreement is about, by id: one.'),
  /** Period (tidsavgrensning). For how long the agreement is made. */
  period: group('Period (tidsavgrensning)', 'For how long the agreement is made.', {
    /** From. The first day. */
    from: day('From', 'The first day.'),
    /** Until. The last day. */
    until: day('Until', 'The last day.'),
    /** End condition. Whether it says what ends it, instead of a day. */
    endCondition: yesOrNo('End condition', 'Whether it says what ends it, instead of a day.'),
  }),
  /**
   * Bodies involved (involverte instanser). The bodies that are active around the patient, by id,
   * as the referral or the record has them.
   */
  involved: pointers(
    'Bodies involved (involverte instanser)',
    'The bodies that are active around the patient, by id, as the referral or the record has them.',
  ),
  /** Parties (parter). The bodies that are party, with their responsibility. */
  parties: parts(
    'Parties (parter)',
    'The bodies that are party, with their responsibility.',
    party,
  ),
  /** Areas of cooperation (samarbeidsområder). What the bodies cooperate on. */
  areas: parts(
    'Areas of cooperation (samarbeidsområder)',
    'What the bodies cooperate on.',
    strictObject({
      /** Id. By which parties point at the area. */
      id: ownId('Id', 'By which parties point at the area.'),
    }),
  ),
  /** Agendas and minutes (saklister og referater). Those of observations and meetings. */
  minutes: parts(
    'Agendas and minutes (saklister og referater)',
    'Those of observations and meetings.',
    minutes,
    20_000,
  ),
  /** Evaluation dates (evalueringsdatoer). When it is evaluated. */
  evaluations: parts('Evaluation dates (evalueringsdatoer)', 'When it is evaluated.', evaluation),
  /** How it came about (prosess). What was done before it was made. */
  process: flags('How it came about (prosess)', 'What was done before it was made.', {
    municipalityContacted: 'The municipality was contacted',
    patientMet: 'The service met the patient at the first consultation',
    learntOfPatient: 'Information was gathered on the patient',
    learntOfServices: 'Information was gathered on the municipal services',
    learntOfOthers: 'Information was gathered on other bodies involved',
    servicesExplained: 'The habilitation service told what it offers',
    workExplained: 'The habilitation service told how it works',
    agreementBegun: 'Work on the agreement was begun',
  }),
  /**
   * The municipality’s effort (kommunens innsats). What the agreement says of what the municipality
   * does.
   */
  municipalEffort: flags(
    'The municipality’s effort (kommunens innsats)',
    'What the agreement says of what the municipality does.',
    {
      duringPeriod: 'While the agreement runs (i avtaleperioden)',
      afterEnd: 'After it has ended (etter avslutning)',
    },
  ),
  /**
   * Starts from the need (behov for habilitering). Whether the agreement starts from the patient’s
   * need for habilitation.
   */
  startsFromNeed: adequacy(
    'Starts from the need (behov for habilitering)',
    'Whether the agreement starts from the patient’s need for habilitation.',
  ),
  /**
   * Declined measures (tiltak som ikke imøtekommes). Measures that the service recommended and the
   * municipality does not meet.
   */
  declinedMeasures: parts(
    'Declined measures (tiltak som ikke imøtekommes)',
    'Measures that the service recommended and the municipality does not meet.',
    declined,
  ),
  /**
   * Individual plan (individuell plan). Whether the patient has an individual plan, or needs one.
   */
  individualPlan: oneOf(
    'Individual plan (individuell plan)',
    'Whether the patient has an individual plan, or needs one.',
    ['has-plan', 'needs-plan', 'no-need', 'declined'],
  ),
  /**
   * Used as the individual plan. Whether the agreement is counted as the patient’s individual plan.
   */
  usedAsIndividualPlan: yesOrNo(
    'Used as the individual plan',
    'Whether the agreement is counted as the patient’s individual plan.',
  ),
  /** Agrees with the plan. Whether the agreement says the same as the patient’s individual plan. */
  agreesWithPlan: adequacy(
    'Agrees with the plan',
    'Whether the agreement says the same as the patient’s individual plan.',
  ),
  /**
   * The municipality’s coordinating unit was told (varslet). Whether the trust has told it of the
   * need for a plan that covers both levels.
   */
  unitToldOfPlanNeed: yesOrNo(
    'The municipality’s coordinating unit was told (varslet)',
    'Whether the trust has told it of the need for a plan that covers both levels.',
  ),
  /**
   * Participation (medvirkning). How the patient takes part in planning, designing, carrying out
   * and evaluating the services; `declined`: the patient would rather not.
   */
  participation: oneOf(
    'Participation (medvirkning)',
    'How the patient takes part in planning, designing, carrying out and evaluating the services; `declined`: the patient would rather not.',
    ['in-the-agreement', 'in-another-way', 'not-in-the-agreement', 'declined', 'none'],
  ),
  /**
   * Child with a say (barn som skal høres). Whether the patient is under 18 and can form views of
   * their own; on days before 2018, whether the child’s development and maturity and the matter
   * call for asking the child.
   */
  childWithSay: yesOrNo(
    'Child with a say (barn som skal høres)',
    'Whether the patient is under 18 and can form views of their own; on days before 2018, whether the child’s development and maturity and the matter call for asking the child.',
  ),
  /** The child’s say (barnets medvirkning). What was done to hear the child. */
  child: flags('The child’s say (barnets medvirkning)', 'What was done to hear the child.', {
    informed: 'The child was informed (informert)',
    heard: 'The child was heard (hørt)',
    weighed: 'The child’s view was weighed by age and maturity (vektlagt)',
  }),
  /**
   * Basis for sharing information (grunnlag for å dele opplysninger). On what basis health
   * information passes between the bodies.
   */
  informationBasis: oneOf(
    'Basis for sharing information (grunnlag for å dele opplysninger)',
    'On what basis health information passes between the bodies.',
    ['none-shared', 'consent', 'other-basis', 'no-basis'],
  ),
})

/** An agreement around one patient as a caller holds it. */
export type PatientAgreement = z.input<typeof patientAgreement>
