import { adequacy, day, days, oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'

/**
 * The schema of a decision on health care that is a serious intervention, for an adult who cannot
 * decide and does not object.
 *
 * Norwegian: *alvorlig inngrep*. Every field may be left out or null, which means that it is unknown.
 */
export const seriousInterventionDocument = strictObject({
  /** Is 18 or more. Whether the patient has turned 18. */
  adult: yesOrNo('Is 18 or more', 'Whether the patient has turned 18.'),
  /**
   * Declared incapable (umyndiggjort). Whether the patient was declared incapable. Matters to
   * 2013-06-30.
   */
  declaredIncapable: yesOrNo(
    'Declared incapable (umyndiggjort)',
    'Whether the patient was declared incapable. Matters to 2013-06-30.',
  ),
  /**
   * Found unable to decide on this. Whether there is a finding that the patient cannot decide on
   * this care.
   */
  competenceFoundLacking: yesOrNo(
    'Found unable to decide on this',
    'Whether there is a finding that the patient cannot decide on this care.',
  ),
  /**
   * In the patient’s interest (pasientens interesse). What is said of why the care is in the
   * patient’s interest.
   */
  interest: adequacy(
    'In the patient’s interest (pasientens interesse)',
    'What is said of why the care is in the patient’s interest.',
  ),
  /**
   * Probable consent (sannsynlig at pasienten ville gitt tillatelse). What is said of why the
   * patient would probably have allowed it.
   */
  probableConsent: adequacy(
    'Probable consent (sannsynlig at pasienten ville gitt tillatelse)',
    'What is said of why the patient would probably have allowed it.',
  ),
  /**
   * Next of kin asked (nærmeste pårørende). Whether next of kin were asked what the patient would
   * have wanted.
   */
  nextOfKinAsked: oneOf(
    'Next of kin asked (nærmeste pårørende)',
    'Whether next of kin were asked what the patient would have wanted.',
    ['asked', 'not-asked', 'not-possible'],
  ),
  /**
   * The record holds what next of kin said. Whether the patient’s record says what the next of kin
   * told.
   */
  nextOfKinRecorded: yesOrNo(
    'The record holds what next of kin said',
    'Whether the patient’s record says what the next of kin told.',
  ),
  /**
   * Decided by the responsible one (den som er ansvarlig for helsehjelpen). Whether the
   * professional responsible for the care made the decision.
   */
  decidedByResponsible: yesOrNo(
    'Decided by the responsible one (den som er ansvarlig for helsehjelpen)',
    'Whether the professional responsible for the care made the decision.',
  ),
  /** Consultation (samråd). When other qualified personnel were consulted. */
  consultation: oneOf('Consultation (samråd)', 'When other qualified personnel were consulted.', [
    'before-decision',
    'after-decision',
    'none',
  ]),
  /**
   * The record holds the others’ opinions. Whether the record says what the other qualified
   * personnel thought.
   */
  opinionsRecorded: yesOrNo(
    'The record holds the others’ opinions',
    'Whether the record says what the other qualified personnel thought.',
  ),
  /** Objects (motsetter seg). Whether the patient opposes the care. */
  objects: yesOrNo('Objects (motsetter seg)', 'Whether the patient opposes the care.'),
  /**
   * What the care is for. A somatic condition, a mental disorder, or a serious mental disorder
   * (alvorlig sinnslidelse).
   */
  treatmentFor: oneOf(
    'What the care is for',
    'A somatic condition, a mental disorder, or a serious mental disorder (alvorlig sinnslidelse).',
    ['somatic', 'mental', 'serious-mental'],
  ),
  /**
   * Serious mental disorder (alvorlig sinnslidelse). Whether the patient has one, or is assumed to,
   * whatever the care is for.
   */
  seriousMentalDisorder: yesOrNo(
    'Serious mental disorder (alvorlig sinnslidelse)',
    'Whether the patient has one, or is assumed to, whatever the care is for.',
  ),
  /**
   * Electroconvulsive treatment (ECT). Whether the care is, or includes, ECT. Matters from
   * 2026-06-01.
   */
  electroconvulsive: yesOrNo(
    'Electroconvulsive treatment (ECT)',
    'Whether the care is, or includes, ECT. Matters from 2026-06-01.',
  ),
  /**
   * Conditions for ECT. What is said of how the conditions of the mental health care act § 4-4 b
   * are met.
   */
  ectConditions: adequacy(
    'Conditions for ECT',
    'What is said of how the conditions of the mental health care act § 4-4 b are met.',
  ),
  /**
   * ECT decided by the professional in charge (faglig ansvarlig). Whether the professional in
   * charge of the mental health care made the decision on ECT.
   */
  ectDecidedByProfessionalInCharge: yesOrNo(
    'ECT decided by the professional in charge (faglig ansvarlig)',
    'Whether the professional in charge of the mental health care made the decision on ECT.',
  ),
  /** Decision on ECT written down (nedtegnet). When the decision on ECT was written down. */
  ectRecorded: oneOf(
    'Decision on ECT written down (nedtegnet)',
    'When the decision on ECT was written down.',
    ['at-once', 'later', 'not-recorded'],
  ),
  /**
   * What the decision on ECT says. How the conditions were judged, and what other qualified
   * personnel thought.
   */
  ectRecordContent: adequacy(
    'What the decision on ECT says',
    'How the conditions were judged, and what other qualified personnel thought.',
  ),
  /** ECT from. The first day of the decision on ECT, YYYY-MM-DD. */
  ectFrom: day('ECT from', 'The first day of the decision on ECT, YYYY-MM-DD.'),
  /** ECT through. The last day of the decision on ECT, YYYY-MM-DD. */
  ectThrough: day('ECT through', 'The last day of the decision on ECT, YYYY-MM-DD.'),
  /**
   * An earlier decision in the same series of treatment (behandlingsserie). Whether ECT was already
   * decided on without consent in this series of treatment.
   */
  ectEarlierDecision: yesOrNo(
    'An earlier decision in the same series of treatment (behandlingsserie)',
    'Whether ECT was already decided on without consent in this series of treatment.',
  ),
  /**
   * Leader of the control commission notified (kontrollkommisjonen). Whether the leader was told of
   * the decision. Matters from 2026-06-01.
   */
  commissionLeaderNotified: yesOrNo(
    'Leader of the control commission notified (kontrollkommisjonen)',
    'Whether the leader was told of the decision. Matters from 2026-06-01.',
  ),
  /** Copy of the record sent. Whether the leader got a copy of the relevant parts of the record. */
  recordCopySent: yesOrNo(
    'Copy of the record sent',
    'Whether the leader got a copy of the relevant parts of the record.',
  ),
  /**
   * Looked into by the leader of the control commission. When the leader, once told, made sure that
   * the procedure was right and the conditions were assessed.
   */
  commissionLeaderChecked: oneOf(
    'Looked into by the leader of the control commission',
    'When the leader, once told, made sure that the procedure was right and the conditions were assessed.',
    ['as-soon-as-possible', 'later', 'not-checked'],
  ),
  /** Day of the decision. The day on which the care was decided, YYYY-MM-DD. */
  decidedOn: day('Day of the decision', 'The day on which the care was decided, YYYY-MM-DD.'),
  /**
   * Reviews by the control commission. The days on which the commission reviewed whether the
   * conditions are met; empty for none.
   */
  reviews: days(
    'Reviews by the control commission',
    'The days on which the commission reviewed whether the conditions are met; empty for none.',
    200,
  ),
  /**
   * Updated assessment given. Whether the responsible professional gave the commission an updated
   * assessment.
   */
  updatedAssessmentGiven: yesOrNo(
    'Updated assessment given',
    'Whether the responsible professional gave the commission an updated assessment.',
  ),
})

/** A decision on a serious intervention. A field that is left out or null is unknown. */
export type SeriousInterventionDocument = z.input<typeof seriousInterventionDocument>
