import { adequacy, day, oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'

/**
 * The schema of what whoever consents to health care was told.
 *
 * Norwegian: *informasjon før samtykke*. Every field may be left out or null, which means that it is
 * unknown; of an exception, that none is invoked.
 */
export const informationGivenDocument = strictObject({
  /** Own health (egen helsetilstand). What the patient was told of their own state of health. */
  ownHealth: adequacy(
    'Own health (egen helsetilstand)',
    'What the patient was told of their own state of health.',
  ),
  /**
   * Content of the care (innholdet i helsehjelpen). What the patient was told of what the health
   * care consists of.
   */
  contentOfCare: adequacy(
    'Content of the care (innholdet i helsehjelpen)',
    'What the patient was told of what the health care consists of.',
  ),
  /** Risks (risikoer). Whether the patient was told of possible risks. */
  risks: yesOrNo('Risks (risikoer)', 'Whether the patient was told of possible risks.'),
  /** Side effects (bivirkninger). Whether the patient was told of possible side effects. */
  sideEffects: yesOrNo(
    'Side effects (bivirkninger)',
    'Whether the patient was told of possible side effects.',
  ),
  /** Informed on. The day on which the information was complete, YYYY-MM-DD. */
  informedOn: day('Informed on', 'The day on which the information was complete, YYYY-MM-DD.'),
  /** Consented on. The day on which the consent was given. */
  consentedOn: day('Consented on', 'The day on which the consent was given.'),
  /**
   * Ground for leaving something out. Whether information was held back at the patient’s express
   * will, or because of danger to the patient or regard for those close to them. An exception must
   * be invoked: left out, there is none.
   */
  exception: oneOf(
    'Ground for leaving something out',
    'Whether information was held back at the patient’s express will, or because of danger to the patient or regard for those close to them. An exception must be invoked: left out, there is none.',
    ['none', 'declined-by-patient', 'danger-to-patient', 'regard-for-others'],
  ),
  /**
   * Grounds for the exception. What is said of why the conditions for leaving information out are
   * met.
   */
  exceptionGrounds: adequacy(
    'Grounds for the exception',
    'What is said of why the conditions for leaving information out are met.',
  ),
  /**
   * Told against the patient’s express will (uttrykte vilje). Whether anything was told against it:
   * nothing, something to prevent harm from the care, something because the law says so, or
   * something for other reasons.
   */
  toldAgainstWill: oneOf(
    'Told against the patient’s express will (uttrykte vilje)',
    'Whether anything was told against it: nothing, something to prevent harm from the care, something because the law says so, or something for other reasons.',
    ['nothing', 'to-prevent-harm', 'by-law', 'for-other-reasons'],
  ),
  /** Adapted to the recipient (tilpasset mottakeren). What the information was adapted to. */
  adaptedTo: strictObject({
    /** Age (alder). Whether the information was adapted to the recipient’s age. */
    age: yesOrNo('Age (alder)', 'Whether the information was adapted to the recipient’s age.'),
    /** Maturity (modenhet). Whether it was adapted to their maturity. */
    maturity: yesOrNo('Maturity (modenhet)', 'Whether it was adapted to their maturity.'),
    /** Experience (erfaring). Whether it was adapted to their experience. */
    experience: yesOrNo('Experience (erfaring)', 'Whether it was adapted to their experience.'),
    /**
     * Culture and language (kultur- og språkbakgrunn). Whether it was adapted to their background
     * of culture and language.
     */
    cultureAndLanguage: yesOrNo(
      'Culture and language (kultur- og språkbakgrunn)',
      'Whether it was adapted to their background of culture and language.',
    ),
    /**
     * Other individual conditions (andre individuelle forutsetninger). Whether it was adapted to
     * other conditions of the recipient, such as difficulties in understanding. True also where
     * there are none.
     */
    otherConditions: yesOrNo(
      'Other individual conditions (andre individuelle forutsetninger)',
      'Whether it was adapted to other conditions of the recipient, such as difficulties in understanding. True also where there are none.',
    ),
  })
    .nullish()
    .meta({
      title: 'Adapted to the recipient (tilpasset mottakeren)',
      description: 'What the information was adapted to.',
    }),
  /**
   * Given considerately (hensynsfull måte). Whether the information was given in a considerate way.
   */
  considerate: yesOrNo(
    'Given considerately (hensynsfull måte)',
    'Whether the information was given in a considerate way.',
  ),
  /**
   * Understanding checked. Whether personnel made sure that the recipient understood what it says
   * and means.
   */
  understandingChecked: oneOf(
    'Understanding checked',
    'Whether personnel made sure that the recipient understood what it says and means.',
    ['checked', 'not-checked', 'not-possible'],
  ),
  /**
   * Noted in the record (nedtegnet i journalen). Whether the record says what information was
   * given.
   */
  notedInRecord: yesOrNo(
    'Noted in the record (nedtegnet i journalen)',
    'Whether the record says what information was given.',
  ),
  /**
   * Participation adapted (medvirkningens form tilpasset). What is said of how the way the patient
   * takes part suits their ability to give and receive information.
   */
  participationAdapted: adequacy(
    'Participation adapted (medvirkningens form tilpasset)',
    'What is said of how the way the patient takes part suits their ability to give and receive information.',
  ),
  /** Purpose (formål). Whether the purpose of the care was explained. */
  purpose: yesOrNo('Purpose (formål)', 'Whether the purpose of the care was explained.'),
  /** Methods (metoder). Whether the methods were explained. */
  methods: yesOrNo('Methods (metoder)', 'Whether the methods were explained.'),
  /** Expected benefits (ventede fordeler). Whether the expected benefits were explained. */
  expectedBenefits: yesOrNo(
    'Expected benefits (ventede fordeler)',
    'Whether the expected benefits were explained.',
  ),
  /**
   * Possible dangers (mulige farer). Whether possible dangers in connection with the care were
   * explained.
   */
  possibleDangers: yesOrNo(
    'Possible dangers (mulige farer)',
    'Whether possible dangers in connection with the care were explained.',
  ),
  /**
   * Basis for a decision (forsvarlig beslutningsgrunnlag). Whether the information as a whole lets
   * the recipient make a sound decision.
   */
  basisForDecision: adequacy(
    'Basis for a decision (forsvarlig beslutningsgrunnlag)',
    'Whether the information as a whole lets the recipient make a sound decision.',
  ),
})

/** What whoever consents was told. A field that is left out or null is unknown. */
export type InformationGivenDocument = z.input<typeof informationGivenDocument>
