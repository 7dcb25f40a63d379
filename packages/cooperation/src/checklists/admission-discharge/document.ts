import { oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { completeness, flags, moment } from '../fields.js'

/**
 * The schema of the messages between hospital and municipality about one stay.
 *
 * Norwegian: *meldinger ved innleggelse og utskrivning*. Moments carry their offset from UTC, so that 24 hours
 * are 24 hours on the night when the clocks are set.
 */
export const admissionAndDischarge = strictObject({
  completeness: completeness(),
  /**
   * Inpatient stay (døgnopphold). Whether the patient stays in an institution under the Specialist
   * Health Services Act.
   */
  inpatientStay: yesOrNo(
    'Inpatient stay (døgnopphold)',
    'Whether the patient stays in an institution under the Specialist Health Services Act.',
  ),
  /**
   * Private rehabilitation institution (privat rehabiliteringsinstitusjon). Whether the stay is in
   * one: the regulation does not cover it, and only the summary is asked for.
   */
  privateRehabilitation: yesOrNo(
    'Private rehabilitation institution (privat rehabiliteringsinstitusjon)',
    'Whether the stay is in one: the regulation does not cover it, and only the summary is asked for.',
  ),
  /**
   * Kind of care (fagområde). The regulation covers mental health care and addiction treatment from
   * 2017-01-01; of discharge from addiction treatment an act speaks as well.
   */
  careField: oneOf(
    'Kind of care (fagområde)',
    'The regulation covers mental health care and addiction treatment from 2017-01-01; of discharge from addiction treatment an act speaks as well.',
    ['somatic', 'mental-health', 'addiction'],
  ),
  /**
   * The need was assessed (vurdert). Whether it was considered at admission whether the patient may
   * need municipal help afterwards.
   */
  needAssessed: yesOrNo(
    'The need was assessed (vurdert)',
    'Whether it was considered at admission whether the patient may need municipal help afterwards.',
  ),
  /** May need municipal help (kan trenge kommunal hjelp). What the assessment came to. */
  mayNeedMunicipality: yesOrNo(
    'May need municipal help (kan trenge kommunal hjelp)',
    'What the assessment came to.',
  ),
  /** Admitted at (innlagt). The moment of admission. */
  admittedAt: moment('Admitted at (innlagt)', 'The moment of admission.'),
  /**
   * Need clear at. The moment when it became clear that the patient may need help, where that was
   * later.
   */
  needClearAt: moment(
    'Need clear at',
    'The moment when it became clear that the patient may need help, where that was later.',
  ),
  /**
   * Assessment delayed (lang behandling, eller helsetilstanden). Whether long treatment was
   * expected, or the patient’s health ruled an assessment within 24 hours out.
   */
  assessmentDelayed: yesOrNo(
    'Assessment delayed (lang behandling, eller helsetilstanden)',
    'Whether long treatment was expected, or the patient’s health ruled an assessment within 24 hours out.',
  ),
  /** Municipality told at (varslet). The moment of the first notice. */
  municipalityToldAt: moment('Municipality told at (varslet)', 'The moment of the first notice.'),
  /**
   * Told as soon as could be. What a reader has found of a notice that was delayed for one of those
   * reasons.
   */
  toldAsSoonAsCouldBe: yesOrNo(
    'Told as soon as could be',
    'What a reader has found of a notice that was delayed for one of those reasons.',
  ),
  /** The notice holds (varselet inneholder). What the first notice says. */
  notice: flags('The notice holds (varselet inneholder)', 'What the first notice says.', {
    status: 'The patient’s status',
    expectedCourse: 'The expected course (antatt forløp)',
    expectedDischarge: 'The expected time of discharge',
  }),
  /**
   * Housing lacking (uten egnet bolig). Whether the patient is expected to be without suitable
   * housing after discharge.
   */
  housingLacking: yesOrNo(
    'Housing lacking (uten egnet bolig)',
    'Whether the patient is expected to be without suitable housing after discharge.',
  ),
  /** Housing told. Whether the notice says so. */
  housingTold: yesOrNo('Housing told', 'Whether the notice says so.'),
  /**
   * Something changed (endring). Whether the expected time of discharge or the need for help
   * changed.
   */
  changed: yesOrNo(
    'Something changed (endring)',
    'Whether the expected time of discharge or the need for help changed.',
  ),
  /** The change was told. Whether the municipality was told. */
  changeTold: yesOrNo('The change was told', 'Whether the municipality was told.'),
  /**
   * Needs a municipal offer (behov for kommunalt tilbud). Whether the patient who is ready for
   * discharge does. Left out of a whole record: as the assessment at admission came to.
   */
  needsMunicipality: yesOrNo(
    'Needs a municipal offer (behov for kommunalt tilbud)',
    'Whether the patient who is ready for discharge does. Left out of a whole record: as the assessment at admission came to.',
  ),
  /** Ready for discharge at (utskrivningsklar). The moment of that assessment. */
  readyAt: moment('Ready for discharge at (utskrivningsklar)', 'The moment of that assessment.'),
  /**
   * Considered and recorded (vurdert og dokumentert). What the record holds of the assessment that
   * the patient is ready.
   */
  readyRecord: flags(
    'Considered and recorded (vurdert og dokumentert)',
    'What the record holds of the assessment that the patient is ready.',
    {
      admissionProblem: 'The problem at admission is clarified',
      otherProblems: 'Other problems are clarified',
      openQuestions: 'What is not clarified is accounted for',
      diagnosisAndPlan: 'A clear view of the diagnosis and a plan for follow-up',
      functioning: 'Functioning, its change and what is to be expected',
    },
  ),
  /**
   * Who found the patient ready (vurdert av). Who in the institution found that no more inpatient
   * treatment is needed.
   */
  readyAssessedBy: oneOf(
    'Who found the patient ready (vurdert av)',
    'Who in the institution found that no more inpatient treatment is needed.',
    ['doctor', 'psychologist', 'other'],
  ),
  /**
   * Individual assessment (helsefaglig og psykososial vurdering). Whether that rested on an
   * individual assessment of health and psychosocial needs. Asked from 2017.
   */
  individualAssessment: yesOrNo(
    'Individual assessment (helsefaglig og psykososial vurdering)',
    'Whether that rested on an individual assessment of health and psychosocial needs. Asked from 2017.',
  ),
  /**
   * Coercion the municipality cannot continue (tvangstiltak). Whether coercive measures or means
   * were used in mental health care that the municipal service cannot continue.
   */
  coercionNotContinuable: yesOrNo(
    'Coercion the municipality cannot continue (tvangstiltak)',
    'Whether coercive measures or means were used in mental health care that the municipal service cannot continue.',
  ),
  /** Coercion had ended (avsluttet). Whether they had ended before the patient was ready. */
  coercionEnded: yesOrNo(
    'Coercion had ended (avsluttet)',
    'Whether they had ended before the patient was ready.',
  ),
  /**
   * Specialist care at the same time (samtidig poliklinisk eller ambulant behandling). Whether the
   * patient needs outpatient or ambulatory specialist care after the stay.
   */
  simultaneousSpecialistCare: yesOrNo(
    'Specialist care at the same time (samtidig poliklinisk eller ambulant behandling)',
    'Whether the patient needs outpatient or ambulatory specialist care after the stay.',
  ),
  /**
   * Contact was made (kontakt etablert). Whether the unit or practitioner responsible for it was
   * contacted before the patient was ready.
   */
  specialistContactMade: yesOrNo(
    'Contact was made (kontakt etablert)',
    'Whether the unit or practitioner responsible for it was contacted before the patient was ready.',
  ),
  /**
   * Partners were needed (ved behov). Whether there was a need to call in partners for an overall
   * plan.
   */
  partnersNeeded: yesOrNo(
    'Partners were needed (ved behov)',
    'Whether there was a need to call in partners for an overall plan.',
  ),
  /** Partners were called in. Whether they were, before the patient was ready. */
  partnersCalled: yesOrNo(
    'Partners were called in',
    'Whether they were, before the patient was ready.',
  ),
  /** Told of it at. The moment when the municipality was told. */
  readyToldAt: moment('Told of it at', 'The moment when the municipality was told.'),
  /** Told at once (straks). What a reader has found of how soon the municipality was told. */
  readyToldAtOnce: yesOrNo(
    'Told at once (straks)',
    'What a reader has found of how soon the municipality was told.',
  ),
  /**
   * Reported to the patient register (Norsk pasientregister). Whether the institution reported that
   * the patient is ready, where the municipality is to pay.
   */
  readyReported: yesOrNo(
    'Reported to the patient register (Norsk pasientregister)',
    'Whether the institution reported that the patient is ready, where the municipality is to pay.',
  ),
  /**
   * An account was demanded (redegjørelse). Whether the municipality demanded an account of the
   * assessment that the patient is ready.
   */
  accountDemanded: yesOrNo(
    'An account was demanded (redegjørelse)',
    'Whether the municipality demanded an account of the assessment that the patient is ready.',
  ),
  /** It was given. Whether the institution gave one that can be verified. */
  accountGiven: yesOrNo('It was given', 'Whether the institution gave one that can be verified.'),
  /** Municipality answered at. The moment when it answered whether it can receive the patient. */
  municipalityAnsweredAt: moment(
    'Municipality answered at',
    'The moment when it answered whether it can receive the patient.',
  ),
  /** Answered at once (straks). What a reader has found of how soon the municipality answered. */
  answeredAtOnce: yesOrNo(
    'Answered at once (straks)',
    'What a reader has found of how soon the municipality answered.',
  ),
  /**
   * Answer hindered. Whether circumstances outside the municipality’s control kept it from
   * answering.
   */
  answerHindered: yesOrNo(
    'Answer hindered',
    'Whether circumstances outside the municipality’s control kept it from answering.',
  ),
  /** Can receive the patient. What the municipality answered. */
  canReceive: yesOrNo('Can receive the patient', 'What the municipality answered.'),
  /**
   * Time of the offer told. Whether the municipality said when an offer is expected to be ready.
   */
  offerDateTold: yesOrNo(
    'Time of the offer told',
    'Whether the municipality said when an offer is expected to be ready.',
  ),
  /**
   * Offer ready at (tilbud klart). The moment when the municipal offer was ready, where the
   * municipality could not receive the patient before.
   */
  offerReadyAt: moment(
    'Offer ready at (tilbud klart)',
    'The moment when the municipal offer was ready, where the municipality could not receive the patient before.',
  ),
  /**
   * Told of it at once (straks). What a reader has found of how soon the municipality said that its
   * offer was ready.
   */
  offerToldAtOnce: yesOrNo(
    'Told of it at once (straks)',
    'What a reader has found of how soon the municipality said that its offer was ready.',
  ),
  /** Offer confirmed at. The moment when the municipality confirmed that its offer is ready. */
  offerConfirmedAt: moment(
    'Offer confirmed at',
    'The moment when the municipality confirmed that its offer is ready.',
  ),
  /** Transferred at (overført). The moment of the transfer. */
  transferredAt: moment('Transferred at (overført)', 'The moment of the transfer.'),
  /**
   * Discharged at (utskrevet). The moment of the discharge, where the patient was not transferred
   * to the municipality.
   */
  dischargedAt: moment(
    'Discharged at (utskrevet)',
    'The moment of the discharge, where the patient was not transferred to the municipality.',
  ),
  /** Discharge summary sent (epikrise). Whether it was sent to those who follow the patient up. */
  summarySent: yesOrNo(
    'Discharge summary sent (epikrise)',
    'Whether it was sent to those who follow the patient up.',
  ),
  /**
   * The patient objected to it (motsatte seg). Whether the patient objected to sending the summary.
   */
  summaryObjected: yesOrNo(
    'The patient objected to it (motsatte seg)',
    'Whether the patient objected to sending the summary.',
  ),
  /**
   * The patient would object to it (grunn til å tro). Whether there is reason to think that the
   * patient would object if asked. It counts from 2026-07-01.
   */
  summaryWouldBeObjectedTo: yesOrNo(
    'The patient would object to it (grunn til å tro)',
    'Whether there is reason to think that the patient would object if asked. It counts from 2026-07-01.',
  ),
  /**
   * Summary to whoever referred (innleggende eller henvisende). Whether the personnel who admitted
   * or referred the patient got it; `none`: nobody did.
   */
  summaryToReferrer: oneOf(
    'Summary to whoever referred (innleggende eller henvisende)',
    'Whether the personnel who admitted or referred the patient got it; `none`: nobody did.',
    ['sent', 'not-sent', 'none'],
  ),
  /**
   * Summary to the general practitioner (fastlege). Whether the patient’s general practitioner got
   * it; `none`: the patient has none.
   */
  summaryToPractitioner: oneOf(
    'Summary to the general practitioner (fastlege)',
    'Whether the patient’s general practitioner got it; `none`: the patient has none.',
    ['sent', 'not-sent', 'none'],
  ),
  /**
   * Summary in time (innen forsvarlig tid). What a reader has found: sent with the discharge, or
   * within sound time after where that could not be.
   */
  summaryInTime: yesOrNo(
    'Summary in time (innen forsvarlig tid)',
    'What a reader has found: sent with the discharge, or within sound time after where that could not be.',
  ),
  /**
   * The patient could name recipients (hvem epikrisen sendes til). Whether the patient could say to
   * whom the summary is sent. Asked to 2026-06-30.
   */
  summaryRecipientsAsked: yesOrNo(
    'The patient could name recipients (hvem epikrisen sendes til)',
    'Whether the patient could say to whom the summary is sent. Asked to 2026-06-30.',
  ),
  /**
   * Compulsory stay in addiction treatment (innlagt uten eget samtykke). Whether the patient was
   * admitted under hol § 10-2 or § 10-3.
   */
  compulsoryAddictionStay: yesOrNo(
    'Compulsory stay in addiction treatment (innlagt uten eget samtykke)',
    'Whether the patient was admitted under hol § 10-2 or § 10-3.',
  ),
  /**
   * Municipal measures should follow (bør medføre tiltak). Whether discharge from addiction
   * treatment should lead to measures of the municipal service.
   */
  measuresShouldFollow: yesOrNo(
    'Municipal measures should follow (bør medføre tiltak)',
    'Whether discharge from addiction treatment should lead to measures of the municipal service.',
  ),
  /**
   * The patient wants the municipality told (pasienten ønsker det). Whether the patient in
   * addiction treatment does.
   */
  patientWantsNotice: yesOrNo(
    'The patient wants the municipality told (pasienten ønsker det)',
    'Whether the patient in addiction treatment does.',
  ),
  /**
   * Told of the discharge at. The moment when the municipality was told of the discharge from
   * addiction treatment.
   */
  dischargeToldAt: moment(
    'Told of the discharge at',
    'The moment when the municipality was told of the discharge from addiction treatment.',
  ),
  /**
   * Told in good time (i god tid på forhånd). What a reader has found of whether that was in good
   * time before it.
   */
  dischargeToldInGoodTime: yesOrNo(
    'Told in good time (i god tid på forhånd)',
    'What a reader has found of whether that was in good time before it.',
  ),
  /**
   * Prepared together (planlagt og forberedt i samarbeid). Whether the discharge from addiction
   * treatment was planned and prepared by those concerned together.
   */
  dischargePrepared: yesOrNo(
    'Prepared together (planlagt og forberedt i samarbeid)',
    'Whether the discharge from addiction treatment was planned and prepared by those concerned together.',
  ),
})

/** The messages about one stay as a caller holds them. */
export type AdmissionAndDischarge = z.input<typeof admissionAndDischarge>
