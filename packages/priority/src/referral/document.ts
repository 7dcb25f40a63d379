import { group, oneOf, yesOrNo } from '@vilkar/core/documents'
import { birthDate, strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { anyDay } from '../deadlines/options.js'

/*
 * What a referral is made of: what it says, and never what is said in it. No field holds a name, an
 * identity number or a text about a person. Each may be left out or null.
 */

type Maybe<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>>

function day(title: string, description: string): Maybe<typeof anyDay> {
  return anyDay.nullish().meta({ title, description })
}

const patient = group(
  'The patient (pasienten)',
  'What the referral says of the patient, and when they were born.',
  {
    /** Birth date (fødselsdato). YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
    birthDate,
    /**
     * Is identified (pasientopplysninger). Whether the referral says who the patient is and how to
     * reach them. What it says is not wanted.
     */
    identified: yesOrNo(
      'Is identified (pasientopplysninger)',
      'Whether the referral says who the patient is and how to reach them. What it says is not wanted.',
    ),
    /** Next of kin (nærmeste pårørende). Whether the referral names them. */
    nextOfKin: yesOrNo('Next of kin (nærmeste pårørende)', 'Whether the referral names them.'),
    /** Consent (samtykke). Whether the referral says that whoever can consent to it has done so. */
    consent: yesOrNo(
      'Consent (samtykke)',
      'Whether the referral says that whoever can consent to it has done so.',
    ),
    /**
     * Parental responsibility (foreldreansvar). Whether the referral of a child says who has it.
     */
    parentalResponsibility: yesOrNo(
      'Parental responsibility (foreldreansvar)',
      'Whether the referral of a child says who has it.',
    ),
    /**
     * Guardian or other representative (verge). Whether the referral of an adult names one, or says
     * that there is none.
     */
    representative: oneOf(
      'Guardian or other representative (verge)',
      'Whether the referral of an adult names one, or says that there is none.',
      ['named', 'none', 'not-stated'],
    ),
    /** Interpreter (tolk). Whether the referral says if one is needed. */
    interpreter: oneOf('Interpreter (tolk)', 'Whether the referral says if one is needed.', [
      'needed',
      'not-needed',
      'not-stated',
    ]),
  },
)

const generalPractitioner = group(
  'The general practitioner (fastlegen)',
  'What the general practitioner has done.',
  {
    /**
     * Medical assessment (medisinsk vurdering). Whether the general practitioner examined or
     * assessed the patient before the referral.
     */
    assessment: yesOrNo(
      'Medical assessment (medisinsk vurdering)',
      'Whether the general practitioner examined or assessed the patient before the referral.',
    ),
    /** Reason for none. Whether the referral says why there is no such assessment. */
    reasonForNone: yesOrNo(
      'Reason for none',
      'Whether the referral says why there is no such assessment.',
    ),
    /** History (anamnese). Whether the assessment holds the relevant history. */
    history: yesOrNo('History (anamnese)', 'Whether the assessment holds the relevant history.'),
    /**
     * Clinical examination (klinisk undersøkelse). Whether the assessment holds a clinical
     * examination.
     */
    clinicalExamination: yesOrNo(
      'Clinical examination (klinisk undersøkelse)',
      'Whether the assessment holds a clinical examination.',
    ),
    /**
     * Is involved (kopi til fastlegen). Whether the general practitioner takes part in the
     * referral, is told of it or gets a copy of it.
     */
    informed: yesOrNo(
      'Is involved (kopi til fastlegen)',
      'Whether the general practitioner takes part in the referral, is told of it or gets a copy of it.',
    ),
  },
)

const municipality = group(
  'The municipality (kommunen)',
  'What the municipality has done before the referral.',
  {
    /**
     * Cross-disciplinary assessment (tverrfaglig vurdering). Whether the municipality has made one.
     */
    assessment: yesOrNo(
      'Cross-disciplinary assessment (tverrfaglig vurdering)',
      'Whether the municipality has made one.',
    ),
    /**
     * Partial assessments (delutredninger, kartlegginger). Whether it holds the relevant partial
     * assessments.
     */
    partialAssessments: yesOrNo(
      'Partial assessments (delutredninger, kartlegginger)',
      'Whether it holds the relevant partial assessments.',
    ),
    /**
     * Cross-disciplinary discussion (tverrfaglig drøfting). Whether it was discussed across
     * disciplines.
     */
    discussion: yesOrNo(
      'Cross-disciplinary discussion (tverrfaglig drøfting)',
      'Whether it was discussed across disciplines.',
    ),
    /** Summary (sammenfatning). Whether it is summed up. */
    summary: yesOrNo('Summary (sammenfatning)', 'Whether it is summed up.'),
    /**
     * Measures (tiltak). Whether the municipality has put measures in place after its assessments.
     */
    measures: yesOrNo(
      'Measures (tiltak)',
      'Whether the municipality has put measures in place after its assessments.',
    ),
    /**
     * Benefit of the measures (nytte). Whether the referral describes what use the measures have
     * been.
     */
    benefitDescribed: yesOrNo(
      'Benefit of the measures (nytte)',
      'Whether the referral describes what use the measures have been.',
    ),
  },
)

const attached = group(
  'What else it tells',
  'What the hospitals’ own checklists ask for beside the rest.',
  {
    /** Coordinator (koordinator). Whether the referral says if there is one. */
    coordinator: yesOrNo('Coordinator (koordinator)', 'Whether the referral says if there is one.'),
    /** Individual plan (individuell plan). Whether the referral says if there is one. */
    individualPlan: yesOrNo(
      'Individual plan (individuell plan)',
      'Whether the referral says if there is one.',
    ),
    /** Responsibility group (ansvarsgruppe). Whether the referral says if there is one. */
    responsibilityGroup: yesOrNo(
      'Responsibility group (ansvarsgruppe)',
      'Whether the referral says if there is one.',
    ),
    /**
     * Coercion under chapter 9 (hol kapittel 9). Whether the referral says if there are decisions
     * on coercion.
     */
    coerciveMeasures: yesOrNo(
      'Coercion under chapter 9 (hol kapittel 9)',
      'Whether the referral says if there are decisions on coercion.',
    ),
    /**
     * Cooperating services (samarbeidende tjenester). Whether the referral says which other
     * services take part.
     */
    cooperatingServices: yesOrNo(
      'Cooperating services (samarbeidende tjenester)',
      'Whether the referral says which other services take part.',
    ),
    /**
     * Diagnoses (diagnoser). Whether the referral says which are known when it is sent, or that
     * none is. Which they are is not wanted.
     */
    diagnoses: yesOrNo(
      'Diagnoses (diagnoser)',
      'Whether the referral says which are known when it is sent, or that none is. Which they are is not wanted.',
    ),
    /** Medicines (legemidler). Whether the referral lists them. */
    medicines: yesOrNo('Medicines (legemidler)', 'Whether the referral lists them.'),
    /** Earlier reports (rapporter). Whether earlier reports are enclosed. */
    earlierReports: yesOrNo('Earlier reports (rapporter)', 'Whether earlier reports are enclosed.'),
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
  completeness: oneOf(
    'Completeness',
    'Whether the document holds the whole referral, so that what is left out is lacking. Left out: partial.',
    ['whole-referral', 'partial'],
  ),
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
  receivingUnit: yesOrNo('Receiving unit (mottaker)', 'Whether it says which unit it is sent to.'),
  /** Referrer (henviser). Whether it says who refers. */
  referrer: yesOrNo('Referrer (henviser)', 'Whether it says who refers.'),
  /**
   * Referred by (henvist av). Who refers: the general practitioner, a manual therapist who has an
   * agreement with the municipality, or somebody else.
   */
  referredBy: oneOf(
    'Referred by (henvist av)',
    'Who refers: the general practitioner, a manual therapist who has an agreement with the municipality, or somebody else.',
    ['general-practitioner', 'manual-therapist', 'other'],
  ),
  /**
   * Necessary information (nødvendig informasjon). Whether somebody has judged that it gives the
   * information needed for good and sound treatment.
   */
  necessaryInformation: yesOrNo(
    'Necessary information (nødvendig informasjon)',
    'Whether somebody has judged that it gives the information needed for good and sound treatment.',
  ),
  /**
   * Division of tasks (oppgavefordeling). Whether somebody has judged that it fits the division of
   * tasks between the levels by act, regulation and the local agreement.
   */
  divisionOfTasks: yesOrNo(
    'Division of tasks (oppgavefordeling)',
    'Whether somebody has judged that it fits the division of tasks between the levels by act, regulation and the local agreement.',
  ),
  /**
   * In specialist care (får alt hjelp i spesialisthelsetjenesten). Whether the patient already gets
   * specialist care and is assessed on the way to the municipality.
   */
  inSpecialistCare: yesOrNo(
    'In specialist care (får alt hjelp i spesialisthelsetjenesten)',
    'Whether the patient already gets specialist care and is assessed on the way to the municipality.',
  ),
  /**
   * National service (nasjonal behandlingstjeneste). Whether there is an approved national or
   * multi-regional service for the treatment, and whether the referral goes there.
   */
  nationalService: oneOf(
    'National service (nasjonal behandlingstjeneste)',
    'Whether there is an approved national or multi-regional service for the treatment, and whether the referral goes there.',
    ['none', 'referred-there', 'elsewhere'],
  ),
  /** Copy recipients (kopimottakere). Whether it says who gets a copy. */
  copyRecipients: yesOrNo('Copy recipients (kopimottakere)', 'Whether it says who gets a copy.'),
  /** Question (problemstilling). Whether it says what is asked for. */
  question: yesOrNo('Question (problemstilling)', 'Whether it says what is asked for.'),
  /**
   * Transition (overgang). Whether it says how the transition to habilitation for adults is
   * planned.
   */
  transition: yesOrNo(
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
