import { adequacy, day, pointers, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'

/**
 * The schema of a written consent to an individual plan and to exchanging information for it.
 *
 * Norwegian: *samtykkeerklæring*. Every field may be left out or null, which means that it is unknown.
 */
export const consentDeclarationDocument = strictObject({
  /**
   * Consent to the plan (samtykke til planen). Whether the recipient, or whoever consents on their
   * behalf, agrees that the plan is made.
   */
  planConsented: yesOrNo(
    'Consent to the plan (samtykke til planen)',
    'Whether the recipient, or whoever consents on their behalf, agrees that the plan is made.',
  ),
  /**
   * The plan holds the consent to it. Whether the consent to making the plan stands in the plan
   * itself.
   */
  planConsentInPlan: yesOrNo(
    'The plan holds the consent to it',
    'Whether the consent to making the plan stands in the plan itself.',
  ),
  /**
   * Confidential information is to be exchanged (taushetsbelagte opplysninger). Whether
   * participants are to get confidential information on the strength of this consent.
   */
  sharesConfidentialInformation: yesOrNo(
    'Confidential information is to be exchanged (taushetsbelagte opplysninger)',
    'Whether participants are to get confidential information on the strength of this consent.',
  ),
  /**
   * Consent to the exchange (samtykke til utveksling). Whether there is a consent to exchanging
   * confidential information, beside that to the plan.
   */
  accessConsented: yesOrNo(
    'Consent to the exchange (samtykke til utveksling)',
    'Whether there is a consent to exchanging confidential information, beside that to the plan.',
  ),
  /**
   * The plan holds the consent to the exchange. Whether the consent to giving participants access
   * stands in the plan itself.
   */
  accessConsentInPlan: yesOrNo(
    'The plan holds the consent to the exchange',
    'Whether the consent to giving participants access stands in the plan itself.',
  ),
  /**
   * Given on. The day on which the consents were given, YYYY-MM-DD; anew, where they were given
   * anew.
   */
  givenOn: day(
    'Given on',
    'The day on which the consents were given, YYYY-MM-DD; anew, where they were given anew.',
  ),
  /** Withdrawn on (trukket tilbake). The day on which they were withdrawn. */
  withdrawnOn: day('Withdrawn on (trukket tilbake)', 'The day on which they were withdrawn.'),
  /** Expires on. The last day of the consents; left out: until they are withdrawn. */
  expiresOn: day('Expires on', 'The last day of the consents; left out: until they are withdrawn.'),
  /**
   * Given by whoever may consent. Whether each consent is given by the one who has the right to:
   * see who consents to sharing.
   */
  giverEntitled: yesOrNo(
    'Given by whoever may consent',
    'Whether each consent is given by the one who has the right to: see who consents to sharing.',
  ),
  /**
   * What a plan means is explained. What the person was told of what an individual plan involves.
   */
  planExplained: adequacy(
    'What a plan means is explained',
    'What the person was told of what an individual plan involves.',
  ),
  /**
   * Information to be exchanged. References to the kinds of information that the consent covers.
   */
  information: pointers(
    'Information to be exchanged',
    'References to the kinds of information that the consent covers.',
    200,
  ),
  /**
   * Participants who get it. References to the services or persons who may get the information;
   * never names.
   */
  participants: pointers(
    'Participants who get it',
    'References to the services or persons who may get the information; never names.',
    200,
  ),
  /**
   * How the information will be used. What the declaration says of how the information will be
   * used.
   */
  useExplained: adequacy(
    'How the information will be used',
    'What the declaration says of how the information will be used.',
  ),
  /**
   * Consequences of that use. What the declaration says of what follows from using the information
   * so.
   */
  consequencesExplained: adequacy(
    'Consequences of that use',
    'What the declaration says of what follows from using the information so.',
  ),
  /**
   * Limited to the plan. Whether the declaration says that the consent covers only what the work on
   * the plan needs.
   */
  limitedToPlan: yesOrNo(
    'Limited to the plan',
    'Whether the declaration says that the consent covers only what the work on the plan needs.',
  ),
  /**
   * Nothing beyond the relevant and necessary. Whether the declaration says that no more is
   * exchanged than is relevant and necessary.
   */
  nothingUnnecessary: yesOrNo(
    'Nothing beyond the relevant and necessary',
    'Whether the declaration says that no more is exchanged than is relevant and necessary.',
  ),
  /**
   * Right to hold information back. Whether it says that the person may refuse that information on
   * particular matters is exchanged.
   */
  mayRefuseInformation: yesOrNo(
    'Right to hold information back',
    'Whether it says that the person may refuse that information on particular matters is exchanged.',
  ),
  /**
   * Right to refuse participants. Whether it says that the person may refuse particular services or
   * persons certain tasks.
   */
  mayRefuseParticipants: yesOrNo(
    'Right to refuse participants',
    'Whether it says that the person may refuse particular services or persons certain tasks.',
  ),
  /**
   * Right to withdraw (trekke tilbake). Whether it says that the consent can be withdrawn at any
   * time.
   */
  mayWithdraw: yesOrNo(
    'Right to withdraw (trekke tilbake)',
    'Whether it says that the consent can be withdrawn at any time.',
  ),
  /** Signed (undertegnet). Whether whoever consents has signed. */
  signed: yesOrNo('Signed (undertegnet)', 'Whether whoever consents has signed.'),
  /**
   * Information refused. References to kinds of information that the person will not have
   * exchanged; empty for none.
   */
  refusedInformation: pointers(
    'Information refused',
    'References to kinds of information that the person will not have exchanged; empty for none.',
    200,
  ),
  /**
   * Participants refused. References to those whom the person will not have informed; empty for
   * none.
   */
  refusedParticipants: pointers(
    'Participants refused',
    'References to those whom the person will not have informed; empty for none.',
    200,
  ),
})

/** A written consent to a plan. A field that is left out or null is unknown. */
export type ConsentDeclarationDocument = z.input<typeof consentDeclarationDocument>
