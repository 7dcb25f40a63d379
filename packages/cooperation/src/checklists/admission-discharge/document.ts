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
  inpatientStay: yesOrNo(
    'Inpatient stay (døgnopphold)',
    'Whether the patient stays in an institution under the Specialist Health Services Act.',
  ),
  privateRehabilitation: yesOrNo(
    'Private rehabilitation institution (privat rehabiliteringsinstitusjon)',
    'Whether the stay is in one: the regulation does not cover it, and only the summary is asked for.',
  ),
  careField: oneOf(
    'Kind of care (fagområde)',
    'The regulation covers mental health care and addiction treatment from 2017-01-01; of discharge from addiction treatment an act speaks as well.',
    ['somatic', 'mental-health', 'addiction'],
  ),
  needAssessed: yesOrNo(
    'The need was assessed (vurdert)',
    'Whether it was considered at admission whether the patient may need municipal help afterwards.',
  ),
  mayNeedMunicipality: yesOrNo(
    'May need municipal help (kan trenge kommunal hjelp)',
    'What the assessment came to.',
  ),
  admittedAt: moment('Admitted at (innlagt)', 'The moment of admission.'),
  needClearAt: moment(
    'Need clear at',
    'The moment when it became clear that the patient may need help, where that was later.',
  ),
  assessmentDelayed: yesOrNo(
    'Assessment delayed (lang behandling, eller helsetilstanden)',
    'Whether long treatment was expected, or the patient’s health ruled an assessment within 24 hours out.',
  ),
  municipalityToldAt: moment('Municipality told at (varslet)', 'The moment of the first notice.'),
  toldAsSoonAsCouldBe: yesOrNo(
    'Told as soon as could be',
    'What a reader has found of a notice that was delayed for one of those reasons.',
  ),
  notice: flags('The notice holds (varselet inneholder)', 'What the first notice says.', {
    status: 'The patient’s status',
    expectedCourse: 'The expected course (antatt forløp)',
    expectedDischarge: 'The expected time of discharge',
  }),
  housingLacking: yesOrNo(
    'Housing lacking (uten egnet bolig)',
    'Whether the patient is expected to be without suitable housing after discharge.',
  ),
  housingTold: yesOrNo('Housing told', 'Whether the notice says so.'),
  changed: yesOrNo(
    'Something changed (endring)',
    'Whether the expected time of discharge or the need for help changed.',
  ),
  changeTold: yesOrNo('The change was told', 'Whether the municipality was told.'),
  needsMunicipality: yesOrNo(
    'Needs a municipal offer (behov for kommunalt tilbud)',
    'Whether the patient who is ready for discharge does. Left out of a whole record: as the assessment at admission came to.',
  ),
  readyAt: moment('Ready for discharge at (utskrivningsklar)', 'The moment of that assessment.'),
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
  readyAssessedBy: oneOf(
    'Who found the patient ready (vurdert av)',
    'Who in the institution found that no more inpatient treatment is needed.',
    ['doctor', 'psychologist', 'other'],
  ),
  individualAssessment: yesOrNo(
    'Individual assessment (helsefaglig og psykososial vurdering)',
    'Whether that rested on an individual assessment of health and psychosocial needs. Asked from 2017.',
  ),
  coercionNotContinuable: yesOrNo(
    'Coercion the municipality cannot continue (tvangstiltak)',
    'Whether coercive measures or means were used in mental health care that the municipal service cannot continue.',
  ),
  coercionEnded: yesOrNo(
    'Coercion had ended (avsluttet)',
    'Whether they had ended before the patient was ready.',
  ),
  simultaneousSpecialistCare: yesOrNo(
    'Specialist care at the same time (samtidig poliklinisk eller ambulant behandling)',
    'Whether the patient needs outpatient or ambulatory specialist care after the stay.',
  ),
  specialistContactMade: yesOrNo(
    'Contact was made (kontakt etablert)',
    'Whether the unit or practitioner responsible for it was contacted before the patient was ready.',
  ),
  partnersNeeded: yesOrNo(
    'Partners were needed (ved behov)',
    'Whether there was a need to call in partners for an overall plan.',
  ),
  partnersCalled: yesOrNo(
    'Partners were called in',
    'Whether they were, before the patient was ready.',
  ),
  readyToldAt: moment('Told of it at', 'The moment when the municipality was told.'),
  readyToldAtOnce: yesOrNo(
    'Told at once (straks)',
    'What a reader has found of how soon the municipality was told.',
  ),
  readyReported: yesOrNo(
    'Reported to the patient register (Norsk pasientregister)',
    'Whether the institution reported that the patient is ready, where the municipality is to pay.',
  ),
  accountDemanded: yesOrNo(
    'An account was demanded (redegjørelse)',
    'Whether the municipality demanded an account of the assessment that the patient is ready.',
  ),
  accountGiven: yesOrNo('It was given', 'Whether the institution gave one that can be verified.'),
  municipalityAnsweredAt: moment(
    'Municipality answered at',
    'The moment when it answered whether it can receive the patient.',
  ),
  answeredAtOnce: yesOrNo(
    'Answered at once (straks)',
    'What a reader has found of how soon the municipality answered.',
  ),
  answerHindered: yesOrNo(
    'Answer hindered',
    'Whether circumstances outside the municipality’s control kept it from answering.',
  ),
  canReceive: yesOrNo('Can receive the patient', 'What the municipality answered.'),
  offerDateTold: yesOrNo(
    'Time of the offer told',
    'Whether the municipality said when an offer is expected to be ready.',
  ),
  offerReadyAt: moment(
    'Offer ready at (tilbud klart)',
    'The moment when the municipal offer was ready, where the municipality could not receive the patient before.',
  ),
  offerToldAtOnce: yesOrNo(
    'Told of it at once (straks)',
    'What a reader has found of how soon the municipality said that its offer was ready.',
  ),
  offerConfirmedAt: moment(
    'Offer confirmed at',
    'The moment when the municipality confirmed that its offer is ready.',
  ),
  transferredAt: moment('Transferred at (overført)', 'The moment of the transfer.'),
  dischargedAt: moment(
    'Discharged at (utskrevet)',
    'The moment of the discharge, where the patient was not transferred to the municipality.',
  ),
  summarySent: yesOrNo(
    'Discharge summary sent (epikrise)',
    'Whether it was sent to those who follow the patient up.',
  ),
  summaryObjected: yesOrNo(
    'The patient objected to it (motsatte seg)',
    'Whether the patient objected to sending the summary.',
  ),
  summaryWouldBeObjectedTo: yesOrNo(
    'The patient would object to it (grunn til å tro)',
    'Whether there is reason to think that the patient would object if asked. It counts from 2026-07-01.',
  ),
  summaryToReferrer: oneOf(
    'Summary to whoever referred (innleggende eller henvisende)',
    'Whether the personnel who admitted or referred the patient got it; `none`: nobody did.',
    ['sent', 'not-sent', 'none'],
  ),
  summaryToPractitioner: oneOf(
    'Summary to the general practitioner (fastlege)',
    'Whether the patient’s general practitioner got it; `none`: the patient has none.',
    ['sent', 'not-sent', 'none'],
  ),
  summaryInTime: yesOrNo(
    'Summary in time (innen forsvarlig tid)',
    'What a reader has found: sent with the discharge, or within sound time after where that could not be.',
  ),
  summaryRecipientsAsked: yesOrNo(
    'The patient could name recipients (hvem epikrisen sendes til)',
    'Whether the patient could say to whom the summary is sent. Asked to 2026-06-30.',
  ),
  compulsoryAddictionStay: yesOrNo(
    'Compulsory stay in addiction treatment (innlagt uten eget samtykke)',
    'Whether the patient was admitted under hol § 10-2 or § 10-3.',
  ),
  measuresShouldFollow: yesOrNo(
    'Municipal measures should follow (bør medføre tiltak)',
    'Whether discharge from addiction treatment should lead to measures of the municipal service.',
  ),
  patientWantsNotice: yesOrNo(
    'The patient wants the municipality told (pasienten ønsker det)',
    'Whether the patient in addiction treatment does.',
  ),
  dischargeToldAt: moment(
    'Told of the discharge at',
    'The moment when the municipality was told of the discharge from addiction treatment.',
  ),
  dischargeToldInGoodTime: yesOrNo(
    'Told in good time (i god tid på forhånd)',
    'What a reader has found of whether that was in good time before it.',
  ),
  dischargePrepared: yesOrNo(
    'Prepared together (planlagt og forberedt i samarbeid)',
    'Whether the discharge from addiction treatment was planned and prepared by those concerned together.',
  ),
})

/** The messages about one stay as a caller holds them. */
export type AdmissionAndDischarge = z.input<typeof admissionAndDischarge>
