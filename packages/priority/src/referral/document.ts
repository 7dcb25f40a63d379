import { birthDate, strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { anyDay } from '../deadlines/options.js'

/*
 * What a referral is made of: what it says, and never what is said in it. No field holds a name, an
 * identity number or a text about a person. Each may be left out or null.
 */

type Maybe<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>>

interface Words {
  readonly title: string
  readonly description: string
}

function says(title: string, description: string): Maybe<z.ZodBoolean> {
  return z.boolean().nullish().meta({ title, description })
}

function day(title: string, description: string): Maybe<typeof anyDay> {
  return anyDay.nullish().meta({ title, description })
}

function oneOf<const V extends string>(
  values: readonly [V, ...V[]],
  words: Words,
): Maybe<z.ZodEnum<{ [K in V]: K }>> {
  return z
    .enum(values)
    .nullish()
    .meta({ ...words })
}

function group<S extends z.ZodRawShape>(
  shape: S,
  words: Words,
): Maybe<z.ZodObject<S, z.core.$strict>> {
  return strictObject(shape)
    .nullish()
    .meta({ ...words })
}

const patient = group(
  {
    /** Birth date (fødselsdato). YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
    birthDate,
    /**
     * Is identified (pasientopplysninger). Whether the referral says who the patient is and how to
     * reach them. What it says is not wanted.
     */
    identified: says(
      'Is identified (pasientopplysninger)',
      'Whether the referral says who the patient is and how to reach them. What it says is not wanted.',
    ),
    /** Next of kin (nærmeste pårørende). Whether the referral names them. */
    nextOfKin: says('Next of kin (nærmeste pårørende)', 'Whether the referral names them.'),
    /** Consent (samtykke). Whether the referral says that whoever can consent to it has done so. */
    consent: says(
      'Consent (samtykke)',
      'Whether the referral says that whoever can consent to it has done so.',
    ),
    /**
     * Parental responsibility (foreldreansvar). Whether the referral of a child says who has it.
     */
    parentalResponsibility: says(
      'Parental responsibility (foreldreansvar)',
      'Whether the referral of a child says who has it.',
    ),
    /**
     * Guardian or other representative (verge). Whether the referral of an adult names one, or says
     * that there is none.
     */
    representative: oneOf(['named', 'none', 'not-stated'], {
      title: 'Guardian or other representative (verge)',
      description: 'Whether the referral of an adult names one, or says that there is none.',
    }),
    /** Interpreter (tolk). Whether the referral says if one is needed. */
    interpreter: oneOf(['needed', 'not-needed', 'not-stated'], {
      title: 'Interpreter (tolk)',
      description: 'Whether the referral says if one is needed.',
    }),
  },
  {
    title: 'The patient (pasienten)',
    description: 'What the referral says of the patient, and when they were born.',
  },
)

const generalPractitioner = group(
  {
    /**
     * Medical assessment (medisinsk vurdering). Whether the general practitioner examined or
     * assessed the patient before the referral.
     */
    assessment: says(
      'Medical assessment (medisinsk vurdering)',
      'Whether the general practitioner examined or assessed the patient before the referral.',
    ),
    /** Reason for none. Whether the referral says why there is no such assessment. */
    reasonForNone: says(
      'Reason for none',
      'Whether the referral says why there is no such assessment.',
    ),
    /** History (anamnese). Whether the assessment holds the relevant history. */
    history: says('History (anamnese)', 'Whether the assessment holds the relevant history.'),
    /**
     * Clinical examination (klinisk undersøkelse). Whether the assessment holds a clinical
     * examination.
     */
    clinicalExamination: says(
      'Clinical examination (klinisk undersøkelse)',
      'Whether the assessment holds a clinical examination.',
    ),
    /**
     * Is involved (kopi til fastlegen). Whether the general practitioner takes part in the
     * referral, is told of it or gets a copy of it.
     */
    informed: says(
      'Is involved (kopi til fastlegen)',
      'Whether the general practitioner takes part in the referral, is told of it or gets a copy of it.',
    ),
  },
  {
    title: 'The general practitioner (fastlegen)',
    description: 'What the general practitioner has done.',
  },
)

const municipality = group(
  {
    /**
     * Cross-disciplinary assessment (tverrfaglig vurdering). Whether the municipality has made one.
     */
    assessment: says(
      'Cross-disciplinary assessment (tverrfaglig vurdering)',
      'Whether the municipality has made one.',
    ),
    /**
     * Partial assessments (delutredninger, kartlegginger). Whether it holds the relevant partial
     * assessments.
     */
    partialAssessments: says(
      'Partial assessments (delutredninger, kartlegginger)',
      'Whether it holds the relevant partial assessments.',
    ),
    /**
     * Cross-disciplinary discussion (tverrfaglig drøfting). Whether it was discussed across
     * disciplines.
     */
    discussion: says(
      'Cross-disciplinary discussion (tverrfaglig drøfting)',
      'Whether it was discussed across disciplines.',
    ),
    /** Summary (sammenfatning). Whether it is summed up. */
    summary: says('Summary (sammenfatning)', 'Whether it is summed up.'),
    /**
     * Measures (tiltak). Whether the municipality has put measures in place after its assessments.
     */
    measures: says(
      'Measures (tiltak)',
      'Whether the municipality has put measures in place after its assessments.',
    ),
    /**
     * Benefit of the measures (nytte). Whether the referral describes what use the measures have
     * been.
     */
    benefitDescribed: says(
      'Benefit of the measures (nytte)',
      'Whether the referral describes what use the measures have been.',
    ),
  },
  {
    title: 'The municipality (kommunen)',
    description: 'What the municipality has done before the referral.',
  },
)

const attached = group(
  {
    /** Coordinator (koordinator). Whether the referral says if there is one. */
    coordinator: says('Coordinator (koordinator)', 'Whether the referral says if there is one.'),
    /** Individual plan (individuell plan). Whether the referral says if there is one. */
    individualPlan: says(
      'Individual plan (individuell plan)',
      'Whether the referral says if there is one.',
    ),
    /** Responsibility group (ansvarsgruppe). Whether the referral says if there is one. */
    responsibilityGroup: says(
      'Responsibility group (ansvarsgruppe)',
      'Whether the referral says if there is one.',
    ),
    /**
     * Coercion under chapter 9 (hol kapittel 9). Whether the referral says if there are decisions
     * on coercion.
     */
    coerciveMeasures: says(
      'Coercion under chapter 9 (hol kapittel 9)',
      'Whether the referral says if there are decisions on coercion.',
    ),
    /**
     * Cooperating services (samarbeidende tjenester). Whether the referral says which other
     * services take part.
     */
    cooperatingServices: says(
      'Cooperating services (samarbeidende tjenester)',
      'Whether the referral says which other services take part.',
    ),
    /**
     * Diagnoses (diagnoser). Whether the referral says which are known when it is sent, or that
     * none is. Which they are is not wanted.
     */
    diagnoses: says(
      'Diagnoses (diagnoser)',
      'Whether the referral says which are known when it is sent, or that none is. Which they are is not wanted.',
    ),
    /** Medicines (legemidler). Whether the referral lists them. */
    medicines: says('Medicines (legemidler)', 'Whether the referral lists them.'),
    /** Earlier reports (rapporter). Whether earlier reports are enclosed. */
    earlierReports: says('Earlier reports (rapporter)', 'Whether earlier reports are enclosed.'),
  },
  {
    title: 'What else it tells',
    description: 'What the hospitals’ own checklists ask for beside the rest.',
  },
)

/**
 * The schema of a referral to habilitation or rehabilitation in the specialist service, as far as it can be
 * checked for completeness. Every field may be left out or null; none names or identifies the patient.
 *
 * Norwegian: *henvisning*.
 */
export const referral = strictObject({
  /**
   * Completeness. Whether the document holds the whole referral, so that what is left out is
   * lacking. Left out: partial.
   */
  completeness: oneOf(['whole-referral', 'partial'], {
    title: 'Completeness',
    description:
      'Whether the document holds the whole referral, so that what is left out is lacking. Left out: partial.',
  }),
  /** Sent (sendt). The day on which the referral was sent. */
  sent: day('Sent (sendt)', 'The day on which the referral was sent.'),
  /** Received (mottaksdato). The day on which the institution received it. */
  received: day('Received (mottaksdato)', 'The day on which the institution received it.'),
  /**
   * First received (ansiennitetsdato). The day on which the first institution received it, where it
   * was passed on.
   */
  firstReceived: day(
    'First received (ansiennitetsdato)',
    'The day on which the first institution received it, where it was passed on.',
  ),
  /** Receiving unit (mottaker). Whether it says which unit it is sent to. */
  receivingUnit: says('Receiving unit (mottaker)', 'Whether it says which unit it is sent to.'),
  /** Referrer (henviser). Whether it says who refers. */
  referrer: says('Referrer (henviser)', 'Whether it says who refers.'),
  /**
   * Referred by (henvist av). Who refers: the general practitioner, a manual therapist who has an
   * agreement with the municipality, or somebody else.
   */
  referredBy: oneOf(['general-practitioner', 'manual-therapist', 'other'], {
    title: 'Referred by (henvist av)',
    description:
      'Who refers: the general practitioner, a manual therapist who has an agreement with the municipality, or somebody else.',
  }),
  /**
   * Necessary information (nødvendig informasjon). Whether somebody has judged that it gives the
   * information needed for good and sound treatment.
   */
  necessaryInformation: says(
    'Necessary information (nødvendig informasjon)',
    'Whether somebody has judged that it gives the information needed for good and sound treatment.',
  ),
  /**
   * Division of tasks (oppgavefordeling). Whether somebody has judged that it fits the division of
   * tasks between the levels by act, regulation and the local agreement.
   */
  divisionOfTasks: says(
    'Division of tasks (oppgavefordeling)',
    'Whether somebody has judged that it fits the division of tasks between the levels by act, regulation and the local agreement.',
  ),
  /**
   * In specialist care (får alt hjelp i spesialisthelsetjenesten). Whether the patient already gets
   * specialist care and is assessed on the way to the municipality.
   */
  inSpecialistCare: says(
    'In specialist care (får alt hjelp i spesialisthelsetjenesten)',
    'Whether the patient already gets specialist care and is assessed on the way to the municipality.',
  ),
  /**
   * National service (nasjonal behandlingstjeneste). Whether there is an approved national or
   * multi-regional service for the treatment, and whether the referral goes there.
   */
  nationalService: oneOf(['none', 'referred-there', 'elsewhere'], {
    title: 'National service (nasjonal behandlingstjeneste)',
    description:
      'Whether there is an approved national or multi-regional service for the treatment, and whether the referral goes there.',
  }),
  /** Copy recipients (kopimottakere). Whether it says who gets a copy. */
  copyRecipients: says('Copy recipients (kopimottakere)', 'Whether it says who gets a copy.'),
  /** Question (problemstilling). Whether it says what is asked for. */
  question: says('Question (problemstilling)', 'Whether it says what is asked for.'),
  /**
   * Transition (overgang). Whether it says how the transition to habilitation for adults is
   * planned.
   */
  transition: says(
    'Transition (overgang)',
    'Whether it says how the transition to habilitation for adults is planned.',
  ),
  /** The patient (pasienten). What the referral says of the patient, and when they were born. */
  patient,
  /** The general practitioner (fastlegen). What the general practitioner has done. */
  generalPractitioner,
  /** The municipality (kommunen). What the municipality has done before the referral. */
  municipality,
  /** What else it tells. What the hospitals’ own checklists ask for beside the rest. */
  attached,
}).meta({ title: 'A referral (henvisning)' })

/** A referral, as far as it can be checked. What is left out is unknown, or lacking in a whole one. */
export type Referral = z.infer<typeof referral>
