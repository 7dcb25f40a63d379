import { adequacy, oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'

/**
 * The schema of a finding that a patient cannot decide on a matter of health care.
 *
 * Norwegian: *avgjørelse om manglende beslutningskompetanse* (to 2026-05-31 *samtykkekompetanse*).
 * Every field may be left out or null, which means that it is unknown.
 */
export const incompetenceFindingDocument = strictObject({
  /**
   * Found by whoever gives the care (den som yter helsehjelp). Whether the one who gives the health
   * care made the finding.
   */
  decidedByProvider: yesOrNo(
    'Found by whoever gives the care (den som yter helsehjelp)',
    'Whether the one who gives the health care made the finding.',
  ),
  /**
   * About this decision (den aktuelle beslutningen). Whether the finding is about one decision, and
   * not about the person in general. Matters from 2026-06-01.
   */
  concernsThisDecision: yesOrNo(
    'About this decision (den aktuelle beslutningen)',
    'Whether the finding is about one decision, and not about the person in general. Matters from 2026-06-01.',
  ),
  /** Cause. What the finding gives as the cause. Matters to 2026-05-31. */
  cause: oneOf('Cause', 'What the finding gives as the cause. Matters to 2026-05-31.', [
    'physical-disorder',
    'mental-disorder',
    'senile-dementia',
    'intellectual-disability',
    'other',
    'not-stated',
  ]),
  /**
   * Test applied. How sure the finding says that it is. The law asked for the obvious to
   * 2026-05-31, and for what is more likely than not (overveiende sannsynlig) from 2026-06-01.
   */
  testApplied: oneOf(
    'Test applied',
    'How sure the finding says that it is. The law asked for the obvious to 2026-05-31, and for what is more likely than not (overveiende sannsynlig) from 2026-06-01.',
    ['obvious', 'overwhelmingly-probable', 'lower', 'not-stated'],
  ),
  /**
   * Understanding of what the decision is about. What the finding says of whether the patient can
   * understand what is being decided.
   */
  understandingOfDecision: adequacy(
    'Understanding of what the decision is about',
    'What the finding says of whether the patient can understand what is being decided.',
  ),
  /**
   * Understanding of the consequences. What the finding says of whether the patient can understand
   * what the decision leads to. Matters from 2026-06-01.
   */
  understandingOfConsequences: adequacy(
    'Understanding of the consequences',
    'What the finding says of whether the patient can understand what the decision leads to. Matters from 2026-06-01.',
  ),
  /**
   * Conditions for deciding oneself (legge forholdene til rette). What was done so that the patient
   * could decide, by age, mental state, maturity and experience.
   */
  facilitation: adequacy(
    'Conditions for deciding oneself (legge forholdene til rette)',
    'What was done so that the patient could decide, by age, mental state, maturity and experience.',
  ),
  /** Reasons (begrunnelse). The reasons that the finding gives. */
  reasons: adequacy('Reasons (begrunnelse)', 'The reasons that the finding gives.'),
  /** In writing (skriftlig). Whether the finding is written down. */
  inWriting: yesOrNo('In writing (skriftlig)', 'Whether the finding is written down.'),
  /** Put to the patient (lagt frem for pasienten). When the finding was put to the patient. */
  putToPatient: oneOf(
    'Put to the patient (lagt frem for pasienten)',
    'When the finding was put to the patient.',
    ['at-once', 'later', 'not-put', 'not-possible'],
  ),
  /**
   * Has next of kin (nærmeste pårørende). Whether the patient has next of kin in the sense of the
   * act.
   */
  hasNextOfKin: yesOrNo(
    'Has next of kin (nærmeste pårørende)',
    'Whether the patient has next of kin in the sense of the act.',
  ),
  /** Put to next of kin. When the finding was put to the next of kin. */
  putToNextOfKin: oneOf('Put to next of kin', 'When the finding was put to the next of kin.', [
    'at-once',
    'later',
    'not-put',
    'not-possible',
  ]),
  /**
   * Put to other qualified personnel (annet kvalifisert helsepersonell). Whether it was put to
   * another qualified professional. Matters where there are no next of kin.
   */
  putToOtherPersonnel: yesOrNo(
    'Put to other qualified personnel (annet kvalifisert helsepersonell)',
    'Whether it was put to another qualified professional. Matters where there are no next of kin.',
  ),
})

/** A finding that a patient cannot decide. A field that is left out or null is unknown. */
export type IncompetenceFindingDocument = z.input<typeof incompetenceFindingDocument>
