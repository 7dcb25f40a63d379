import { adequacy, day, oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/**
 * The schema of what whoever consents to health care was told.
 *
 * Norwegian: *informasjon før samtykke*. Every field may be left out or null, which means that it is
 * unknown; of an exception, that none is invoked.
 */
export const informationGivenDocument = strictObject({
  ownHealth: adequacy(
    'Own health (egen helsetilstand)',
    'What the patient was told of their own state of health.',
  ),
  contentOfCare: adequacy(
    'Content of the care (innholdet i helsehjelpen)',
    'What the patient was told of what the health care consists of.',
  ),
  risks: yesOrNo('Risks (risikoer)', 'Whether the patient was told of possible risks.'),
  sideEffects: yesOrNo(
    'Side effects (bivirkninger)',
    'Whether the patient was told of possible side effects.',
  ),
  informedOn: day('Informed on', 'The day on which the information was complete, YYYY-MM-DD.'),
  consentedOn: day('Consented on', 'The day on which the consent was given.'),
  exception: oneOf(
    'Ground for leaving something out',
    'Whether information was held back at the patient’s express will, or because of danger to the patient or regard for those close to them. An exception must be invoked: left out, there is none.',
    ['none', 'declined-by-patient', 'danger-to-patient', 'regard-for-others'],
  ),
  exceptionGrounds: adequacy(
    'Grounds for the exception',
    'What is said of why the conditions for leaving information out are met.',
  ),
  toldAgainstWill: oneOf(
    'Told against the patient’s express will (uttrykte vilje)',
    'Whether anything was told against it: nothing, something to prevent harm from the care, something because the law says so, or something for other reasons.',
    ['nothing', 'to-prevent-harm', 'by-law', 'for-other-reasons'],
  ),
  adaptedTo: strictObject({
    age: yesOrNo('Age (alder)', 'Whether the information was adapted to the recipient’s age.'),
    maturity: yesOrNo('Maturity (modenhet)', 'Whether it was adapted to their maturity.'),
    experience: yesOrNo('Experience (erfaring)', 'Whether it was adapted to their experience.'),
    cultureAndLanguage: yesOrNo(
      'Culture and language (kultur- og språkbakgrunn)',
      'Whether it was adapted to their background of culture and language.',
    ),
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
  considerate: yesOrNo(
    'Given considerately (hensynsfull måte)',
    'Whether the information was given in a considerate way.',
  ),
  understandingChecked: oneOf(
    'Understanding checked',
    'Whether personnel made sure that the recipient understood what it says and means.',
    ['checked', 'not-checked', 'not-possible'],
  ),
  notedInRecord: yesOrNo(
    'Noted in the record (nedtegnet i journalen)',
    'Whether the record says what information was given.',
  ),
  participationAdapted: adequacy(
    'Participation adapted (medvirkningens form tilpasset)',
    'What is said of how the way the patient takes part suits their ability to give and receive information.',
  ),
  purpose: yesOrNo('Purpose (formål)', 'Whether the purpose of the care was explained.'),
  methods: yesOrNo('Methods (metoder)', 'Whether the methods were explained.'),
  expectedBenefits: yesOrNo(
    'Expected benefits (ventede fordeler)',
    'Whether the expected benefits were explained.',
  ),
  possibleDangers: yesOrNo(
    'Possible dangers (mulige farer)',
    'Whether possible dangers in connection with the care were explained.',
  ),
  basisForDecision: adequacy(
    'Basis for a decision (forsvarlig beslutningsgrunnlag)',
    'Whether the information as a whole lets the recipient make a sound decision.',
  ),
})

/** What whoever consents was told. A field that is left out or null is unknown. */
export type InformationGivenDocument = z.input<typeof informationGivenDocument>
