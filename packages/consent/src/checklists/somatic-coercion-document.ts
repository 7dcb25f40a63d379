import { adequacy, day, oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/** The kinds of measure by which care is carried out against resistance. */
export const measureKinds = [
  'coercion',
  'circumvention',
  'admission',
  'holding',
  'alarm',
  'locating',
  'movement-restricting',
  'other',
] as const

const measure = strictObject({
  /**
   * Kind of measure. Coercion (tvang), circumventing resistance (omgå motstand), admission
   * (innleggelse), holding (tilbakeholdelse), alarm (varsling), locating (lokalisering),
   * restricting movement (bevegelseshindrende tiltak), or another.
   */
  kind: oneOf(
    'Kind of measure',
    'Coercion (tvang), circumventing resistance (omgå motstand), admission (innleggelse), holding (tilbakeholdelse), alarm (varsling), locating (lokalisering), restricting movement (bevegelseshindrende tiltak), or another.',
    measureKinds,
  ),
  /**
   * Serves to carry out the care. Whether the measure is there to get the health care carried out.
   */
  carriesOutCare: yesOrNo(
    'Serves to carry out the care',
    'Whether the measure is there to get the health care carried out.',
  ),
  /** Necessary to carry out the care. Whether admission or holding is needed for it. */
  necessary: yesOrNo(
    'Necessary to carry out the care',
    'Whether admission or holding is needed for it.',
  ),
  /**
   * The patient objects to this measure. Whether the patient opposes being admitted or held, or
   * having movement restricted.
   */
  objectedTo: yesOrNo(
    'The patient objects to this measure',
    'Whether the patient opposes being admitted or held, or having movement restricted.',
  ),
  /**
   * A basis was found for it. For a measure that § 4A-4 does not name: whether a reader found that
   * the section covers it.
   */
  basisFound: yesOrNo(
    'A basis was found for it',
    'For a measure that § 4A-4 does not name: whether a reader found that the section covers it.',
  ),
})

/**
 * The schema of a decision on somatic health care that the patient opposes.
 *
 * Norwegian: *vedtak om helsehjelp som pasienten motsetter seg*. Every field may be left out or null,
 * which means that it is unknown.
 */
export const somaticCoercionDocument = strictObject({
  /** Is 16 or more. Whether the patient has turned 16. */
  over16: yesOrNo('Is 16 or more', 'Whether the patient has turned 16.'),
  /**
   * Found unable to decide on this. Whether there is a finding that the patient cannot decide on
   * this care.
   */
  competenceFoundLacking: yesOrNo(
    'Found unable to decide on this',
    'Whether there is a finding that the patient cannot decide on this care.',
  ),
  /** Objects (motsetter seg). Whether the patient opposes the care. */
  objects: yesOrNo('Objects (motsetter seg)', 'Whether the patient opposes the care.'),
  /** What the care is for. A somatic condition or a mental disorder. */
  treatmentFor: oneOf('What the care is for', 'A somatic condition or a mental disorder.', [
    'somatic',
    'mental',
  ]),
  /**
   * Trust-building measures (tillitskapende tiltak). Whether they were tried before the decision.
   */
  trustBuilding: oneOf(
    'Trust-building measures (tillitskapende tiltak)',
    'Whether they were tried before the decision.',
    ['tried', 'not-tried', 'obviously-useless'],
  ),
  /**
   * Why trust-building was obviously useless (åpenbart formålsløst). The reasons given, where
   * trust-building was not tried for that reason.
   */
  uselessnessReasons: adequacy(
    'Why trust-building was obviously useless (åpenbart formålsløst)',
    'The reasons given, where trust-building was not tried for that reason.',
  ),
  /**
   * Resistance is kept up. Whether the patient keeps up the resistance, or is known to be very
   * likely to.
   */
  resistanceMaintained: yesOrNo(
    'Resistance is kept up',
    'Whether the patient keeps up the resistance, or is known to be very likely to.',
  ),
  /**
   * Essential harm to health (vesentlig helseskade). What is said of the harm that leaving the care
   * out may lead to.
   */
  essentialHarm: adequacy(
    'Essential harm to health (vesentlig helseskade)',
    'What is said of the harm that leaving the care out may lead to.',
  ),
  /** Necessary (nødvendig). What is said of why the care is necessary. */
  necessity: adequacy('Necessary (nødvendig)', 'What is said of why the care is necessary.'),
  /**
   * Proportionate (står i forhold til behovet). What is said of how the measures stand to the need
   * for the care.
   */
  proportionality: adequacy(
    'Proportionate (står i forhold til behovet)',
    'What is said of how the measures stand to the need for the care.',
  ),
  /**
   * Clearly the best solution (den klart beste løsningen). The overall assessment of why this is
   * clearly the best solution for the patient.
   */
  clearlyBest: adequacy(
    'Clearly the best solution (den klart beste løsningen)',
    'The overall assessment of why this is clearly the best solution for the patient.',
  ),
  /**
   * Degree of resistance weighed (graden av motstand). Whether the assessment gives weight to how
   * strong the resistance is.
   */
  resistanceWeighed: yesOrNo(
    'Degree of resistance weighed (graden av motstand)',
    'Whether the assessment gives weight to how strong the resistance is.',
  ),
  /**
   * Return of competence weighed. Whether it gives weight to whether the patient may soon be able
   * to decide again.
   */
  recoveryWeighed: yesOrNo(
    'Return of competence weighed',
    'Whether it gives weight to whether the patient may soon be able to decide again.',
  ),
  /** Measures (tiltak). The measures by which the care is carried out; empty for none. */
  measures: z.array(measure).max(100).nullish().meta({
    title: 'Measures (tiltak)',
    description: 'The measures by which the care is carried out; empty for none.',
  }),
  /**
   * Reviewed continuously (vurderes fortløpende). Whether the care is being reviewed all the time.
   */
  reviewedContinuously: yesOrNo(
    'Reviewed continuously (vurderes fortløpende)',
    'Whether the care is being reviewed all the time.',
  ),
  /**
   * Lack of effect weighed (ønsket virkning). Whether the review gives special weight to whether
   * the care lacks the wished effect.
   */
  effectWeighed: yesOrNo(
    'Lack of effect weighed (ønsket virkning)',
    'Whether the review gives special weight to whether the care lacks the wished effect.',
  ),
  /**
   * Unforeseen harm weighed (uforutsette negative virkninger). Whether the review gives special
   * weight to whether the care has unforeseen negative effects.
   */
  negativeEffectsWeighed: yesOrNo(
    'Unforeseen harm weighed (uforutsette negative virkninger)',
    'Whether the review gives special weight to whether the care has unforeseen negative effects.',
  ),
  /** Conditions no longer met. Whether the conditions of the act have ceased to be met. */
  conditionsLapsed: yesOrNo(
    'Conditions no longer met',
    'Whether the conditions of the act have ceased to be met.',
  ),
  /** Stopped (avbrutt). When the care was stopped after that. */
  stopped: oneOf('Stopped (avbrutt)', 'When the care was stopped after that.', [
    'at-once',
    'later',
    'not-stopped',
  ]),
  /**
   * Decided by the responsible one (ansvarlig for helsehjelpen). Whether the professional
   * responsible for the care made the decision.
   */
  decidedByResponsible: yesOrNo(
    'Decided by the responsible one (ansvarlig for helsehjelpen)',
    'Whether the professional responsible for the care made the decision.',
  ),
  /** In effect from. The first day of the decision, YYYY-MM-DD. */
  validFrom: day('In effect from', 'The first day of the decision, YYYY-MM-DD.'),
  /** In effect through. The last day of the decision, YYYY-MM-DD. */
  validThrough: day('In effect through', 'The last day of the decision, YYYY-MM-DD.'),
  /**
   * Serious intervention (alvorlig inngrep). Whether the decision treats the care as a serious
   * intervention.
   */
  serious: yesOrNo(
    'Serious intervention (alvorlig inngrep)',
    'Whether the decision treats the care as a serious intervention.',
  ),
  /**
   * Assessment of seriousness. What is said of intrusion into the body, prescription medicines and
   * the degree of resistance.
   */
  seriousnessAssessment: adequacy(
    'Assessment of seriousness',
    'What is said of intrusion into the body, prescription medicines and the degree of resistance.',
  ),
  /** Consultation (samråd). When other qualified personnel were consulted. */
  consultation: oneOf('Consultation (samråd)', 'When other qualified personnel were consulted.', [
    'before-decision',
    'after-decision',
    'none',
  ]),
  /**
   * Nursing and care is the main purpose (pleie og omsorg). Whether the health care is mainly
   * nursing and care.
   */
  mainlyCare: yesOrNo(
    'Nursing and care is the main purpose (pleie og omsorg)',
    'Whether the health care is mainly nursing and care.',
  ),
  /**
   * Separate decision on nursing and care. Whether there is a decision of its own on nursing and
   * care.
   */
  separateCareDecision: yesOrNo(
    'Separate decision on nursing and care',
    'Whether there is a decision of its own on nursing and care.',
  ),
  /**
   * Next of kin asked (nærmeste pårørende). When next of kin were asked what the patient would have
   * wanted.
   */
  nextOfKinAsked: oneOf(
    'Next of kin asked (nærmeste pårørende)',
    'When next of kin were asked what the patient would have wanted.',
    ['before-decision', 'after-decision', 'not-asked', 'not-possible'],
  ),
  /** Patient notified (underrettet). When the patient was told of the decision. */
  patientNotified: oneOf(
    'Patient notified (underrettet)',
    'When the patient was told of the decision.',
    ['as-soon-as-possible', 'afterwards-because-of-danger', 'later', 'not-notified'],
  ),
  /** Has next of kin. Whether the patient has next of kin in the sense of the act. */
  hasNextOfKin: yesOrNo(
    'Has next of kin',
    'Whether the patient has next of kin in the sense of the act.',
  ),
  /** Next of kin notified. When next of kin were told of the decision. */
  nextOfKinNotified: oneOf('Next of kin notified', 'When next of kin were told of the decision.', [
    'as-soon-as-possible',
    'later',
    'not-notified',
  ]),
  /**
   * The notice tells of the right to complain (klage). Whether the notice says that the decision
   * can be complained of.
   */
  noticeOfComplaint: yesOrNo(
    'The notice tells of the right to complain (klage)',
    'Whether the notice says that the decision can be complained of.',
  ),
  /**
   * The notice tells of the right to be heard (uttale seg). Whether the notice says that one may
   * make a statement in the case.
   */
  noticeOfStatement: yesOrNo(
    'The notice tells of the right to be heard (uttale seg)',
    'Whether the notice says that one may make a statement in the case.',
  ),
  /**
   * Copy of the notice to the professional superior. Whether the one with overall professional
   * responsibility for the care got a copy.
   */
  copyToSuperior: yesOrNo(
    'Copy of the notice to the professional superior',
    'Whether the one with overall professional responsibility for the care got a copy.',
  ),
  /**
   * Copy of the decision to the county governor (statsforvalteren). Whether the county governor got
   * a copy.
   */
  copyToCountyGovernor: yesOrNo(
    'Copy of the decision to the county governor (statsforvalteren)',
    'Whether the county governor got a copy.',
  ),
  /**
   * Form of the decision. Whether the decision is written, or oral because writing would be
   * especially burdensome in practice (særlig byrdefullt), or oral without that.
   */
  form: oneOf(
    'Form of the decision',
    'Whether the decision is written, or oral because writing would be especially burdensome in practice (særlig byrdefullt), or oral without that.',
    ['written', 'oral-because-of-burden', 'oral'],
  ),
  /** Reasons given (begrunnelse). When the decision was given reasons. */
  reasonsGiven: oneOf('Reasons given (begrunnelse)', 'When the decision was given reasons.', [
    'with-decision',
    'later',
    'none',
  ]),
  /**
   * Rules in the reasons. What the reasons say of the rules that the decision rests on. Sufficient
   * also where the party knows the rules.
   */
  rulesInReasons: adequacy(
    'Rules in the reasons',
    'What the reasons say of the rules that the decision rests on. Sufficient also where the party knows the rules.',
  ),
  /**
   * Facts in the reasons (faktiske forhold). What the reasons say of the facts that the decision
   * rests on, by themselves or by reference.
   */
  factsInReasons: adequacy(
    'Facts in the reasons (faktiske forhold)',
    'What the reasons say of the facts that the decision rests on, by themselves or by reference.',
  ),
  /**
   * The notice tells of the time limit (klagefrist). Whether the notice says within what time one
   * may complain.
   */
  noticeOfTimeLimit: yesOrNo(
    'The notice tells of the time limit (klagefrist)',
    'Whether the notice says within what time one may complain.',
  ),
  /**
   * The notice tells of the complaint body (klageinstans). Whether the notice says who decides a
   * complaint.
   */
  noticeOfComplaintBody: yesOrNo(
    'The notice tells of the complaint body (klageinstans)',
    'Whether the notice says who decides a complaint.',
  ),
  /**
   * The notice tells how to complain (fremgangsmåte). Whether the notice says how one goes about
   * complaining.
   */
  noticeOfProcedure: yesOrNo(
    'The notice tells how to complain (fremgangsmåte)',
    'Whether the notice says how one goes about complaining.',
  ),
  /**
   * The notice tells of access to the case (sakens dokumenter). Whether the notice says that one
   * may see the documents of the case.
   */
  noticeOfDocuments: yesOrNo(
    'The notice tells of access to the case (sakens dokumenter)',
    'Whether the notice says that one may see the documents of the case.',
  ),
  /**
   * May be carried out first, to harm. Whether the decision may be carried out to the party’s harm
   * before a complaint is decided.
   */
  harmBeforeComplaintDecided: yesOrNo(
    'May be carried out first, to harm',
    'Whether the decision may be carried out to the party’s harm before a complaint is decided.',
  ),
  /**
   * The notice tells of suspension (utsatt gjennomføring). Whether the notice says that one may ask
   * for the decision not to be carried out yet.
   */
  noticeOfSuspension: yesOrNo(
    'The notice tells of suspension (utsatt gjennomføring)',
    'Whether the notice says that one may ask for the decision not to be carried out yet.',
  ),
})

/** A decision on care that the patient opposes. A field that is left out or null is unknown. */
export type SomaticCoercionDocument = z.input<typeof somaticCoercionDocument>
