import {
  assessOptions,
  type AssessOptions,
  birthDate,
  oneOf,
  strictObject,
  years,
  yesOrNo,
} from '@vilkar/core/fields'
import * as z from 'zod'
import { agreementLimit } from './decisions/agreement-limit.js'
import { responsibilityAmbulatory } from './decisions/ambulatory.js'
import { needsAssessment } from './decisions/assessment.js'
import { caseHandling } from './decisions/case-handling.js'
import { coercion } from './decisions/coercion.js'
import { responsibilityComplaint } from './decisions/complaint.js'
import { contractingOut } from './decisions/contracting-out.js'
import { assistiveDeviceFinances } from './decisions/device-finances.js'
import { assistiveDeviceTask } from './decisions/device-task.js'
import { assistiveDeviceWorkBar } from './decisions/device-work-bar.js'
import * as shared from './decisions/shared-inputs.js'
import { dischargePayment } from './decisions/discharge-payment.js'
import { guidanceDuty } from './decisions/guidance-duty.js'
import { interpreterPays } from './decisions/interpreter-pays.js'
import { meanwhile } from './decisions/meanwhile.js'
import { offerLevel } from './decisions/offer-level.js'
import { practitionerDuty } from './decisions/practitioner-duty.js'
import { refusalGround } from './decisions/refusal-ground.js'
import { statutoryTask } from './decisions/statutory-task.js'
import { transition } from './decisions/transition.js'

/*
 * What a caller may know. Each fact may be left out or null: then it is unknown, which is no error.
 * The values of a choice are those of the tables, so that the two cannot drift.
 */

/**
 * The schema of what is known in a question of responsibility.
 *
 * Norwegian: *opplysninger i saken*. Every fact may be left out or null, which means that it is unknown.
 * It carries `~standard`, so that form libraries take it as it is.
 */
export const responsibilityFacts = strictObject({
  // The person.
  birthDate,
  age: years({
    title: 'Age in completed years (fylte år)',
    description: 'For a device, the age on the day of the claim.',
  }),
  immediateHelpNeeded: yesOrNo({
    title: 'Help is urgently needed (øyeblikkelig hjelp)',
    description: 'Of the municipality or the specialist service (hol § 3-5, sphl § 3-1).',
  }),
  hasIndividualPlan: yesOrNo({ title: 'There is an individual plan (individuell plan)' }),

  // The features by which the levels are weighed, each with its judge in the table.
  specialisedCompetence: yesOrNo({
    title: 'The competence needed exceeds what is natural to build up in the municipality',
    description: 'Spesialisert kompetanse. Judged by the levels together; weighs most.',
  }),
  nearSpecialisedTreatment: yesOrNo({
    title: 'Services are tied closely to specialised treatment (spesialisert behandling)',
    description: 'Judged by the specialist service.',
  }),
  broadAssessment: yesOrNo({
    title: 'A broad interdisciplinary assessment or special tests are needed',
    description: 'Bred tverrfaglig funksjonskartlegging. Judged by the levels together.',
  }),
  simultaneousBreadth: yesOrNo({
    title: 'Many disciplines are needed at the same time (samtidig tverrfaglig bredde)',
    description: 'Judged by the levels together.',
  }),
  highIntensity: yesOrNo({
    title: 'High intensity over a short time is needed (høy intensitet over kortere perioder)',
    description: 'Judged by the levels together.',
  }),
  nearOtherDisciplines: yesOrNo({
    title: 'Other medical disciplines have to be near (nærhet til andre medisinske disipliner)',
    description: 'Until the condition is stable. Judged by the specialist service.',
  }),
  patientAndKinTraining: yesOrNo({
    title: 'Patient and next of kin need training (opplæring av pasienter og pårørende)',
    description: 'Judged by the specialist service.',
  }),
  soundInMunicipality: yesOrNo({
    title: 'The municipality can meet the need soundly (forsvarlig)',
    description: 'Judged by the municipality.',
  }),

  // Tasks, agreements and disagreement.
  task: oneOf(statutoryTask.inputs.task, { title: 'The task asked about (oppgave)' }),
  planTask: oneOf(statutoryTask.inputs.planTask, {
    title: 'Plan, coordinator or child coordinator',
    description: 'Matters where the task is plan and coordinator.',
  }),
  servicesNeeded: oneOf(statutoryTask.inputs.servicesNeeded, {
    title: 'From where the services are needed (tjenester fra)',
    description: 'Matters to plan and coordinator.',
  }),
  practitionerTask: oneOf(practitionerDuty.inputs.practitionerTask, {
    title: 'The task of a general practitioner or a contract physiotherapist',
  }),
  goalDirectedCooperation: yesOrNo({
    title: 'Several work together towards clear goals (målrettet samarbeid)',
    description: 'With the person among them. Judged by the service.',
  }),
  plannedAndTimeLimited: yesOrNo({
    title: 'The process is planned and limited in time (planlagt og tidsavgrenset)',
    description: 'Matters to 2018-04-30. Its end need not be foreseen. Judged by the service.',
  }),
  supportsOwnEffort: yesOrNo({
    title: 'It helps the person’s own effort (bistand til egen innsats)',
    description: 'Matters to 2018-04-30. Judged by the service.',
  }),
  functionLimitedOrAtRisk: yesOrNo({
    title: 'Functioning is limited or at risk of it (begrensninger i funksjonsevnen)',
    description:
      'Physical, mental, cognitive or social. Matters from 2018-05-01. Judged by the service.',
  }),
  coordinatedMeasures: yesOrNo({
    title: 'Measures are coordinated, coherent and knowledge-based (koordinerte tiltak)',
    description: 'Matters from 2018-05-01. Judged by the service.',
  }),
  contractedBy: oneOf(contractingOut.inputs.contractedBy, {
    title: 'Who makes an agreement that another gives the service',
  }),
  contractMatter: oneOf(contractingOut.inputs.contractMatter, {
    title: 'What is asked about such an agreement (avtale med andre tjenesteytere)',
  }),
  clause: oneOf(agreementLimit.inputs.clause, { title: 'What a clause of an agreement does' }),
  levelsAgree: yesOrNo({ title: 'The levels agree on who does what' }),
  levelInContact: oneOf(meanwhile.inputs.levelInContact, {
    title: 'The level that the person is in contact with',
  }),

  // Municipal services.
  serviceNecessary: yesOrNo({ title: 'The service is necessary (nødvendig)' }),
  refusalGroundGiven: oneOf(refusalGround.inputs.refusalGroundGiven, {
    title: 'The ground given for a refusal (avslagsgrunn)',
  }),
  otherSoundOffer: yesOrNo({ title: 'Another offer would be sound as well (forsvarlig)' }),
  needAssessed: yesOrNo({ title: 'Needs have been examined and assessed (utredet)' }),
  needMadeKnown: oneOf(needsAssessment.inputs.needMadeKnown, {
    title: 'How the need became known',
  }),
  personWantsAssessment: yesOrNo({
    title: 'The person wants the assessment that others asked for',
  }),
  competenceSuffices: yesOrNo({
    title: 'The municipality’s competence suffices to settle the offer',
  }),
  decisionOn: oneOf(caseHandling.inputs.decisionOn, {
    title: 'What the municipality decides on (vedtak)',
  }),
  longerThanTwoWeeks: yesOrNo({
    title: 'It is expected to last for more than two weeks',
    description: 'Forventes å vare lenger enn to uker. Judged by the municipality.',
  }),
  suitableDayOffer: yesOrNo({ title: 'There is a suitable day offer nearby (egnet dagtilbud)' }),
  changeOfSurroundings: yesOrNo({
    title: 'Other surroundings matter much to the rehabilitation (miljøforandring)',
    description: 'Judged by the service.',
  }),
  heavierHealthProblems: yesOrNo({
    title: 'Health problems are more complicated or heavier (tyngre helseplager)',
    description: 'Judged by the service.',
  }),
  needExtent: oneOf(offerLevel.inputs.needExtent, {
    title: 'How extensive the need is (mindre, middels, omfattende)',
    description: 'Judged by the municipality: no source has a figure.',
  }),

  // Specialist services.
  specialistRehabilitation: yesOrNo({
    title: 'Habilitation or rehabilitation in the specialist service',
  }),
  bestInInstitution: yesOrNo({ title: 'An institution is most suitable (mest hensiktsmessig)' }),
  ambulatoryScope: oneOf(responsibilityAmbulatory.inputs.ambulatoryScope, {
    title: 'Whether the offer as a whole is asked about, or one programme',
  }),
  adviser: oneOf(guidanceDuty.inputs.adviser, { title: 'Who would guide the other level' }),
  guidanceSubject: oneOf(guidanceDuty.inputs.guidanceSubject, {
    title: 'What the guidance is about (helsemessige forhold)',
  }),
  guidanceRequired: yesOrNo({ title: 'The other level needs it for its tasks (påkrevd)' }),
  workloadClaimed: yesOrNo({ title: 'Workload or resources are given as a reason not to' }),

  // Assistive devices.
  deviceFor: oneOf(assistiveDeviceFinances.inputs.deviceFor, { title: 'What the device is for' }),
  deviceNecessary: yesOrNo({
    title: 'The device is necessary and suitable (nødvendig og hensiktsmessig)',
  }),
  needMonths: z.int().min(0).max(1200).nullish().meta({
    title: 'How long the need lasts, in months',
    description: 'A month begun counts. 1200 is a need without an end.',
  }),
  terminalPhase: yesOrNo({
    title: 'The person is in the terminal phase of life (terminalfase av livet)',
    description: 'Then NAV counts functioning as permanently reduced, however short the need.',
  }),
  functionReduced: yesOrNo({
    title: 'Functioning in daily life is substantially reduced (vesentlig nedsatt)',
  }),
  workCapacityReduced: yesOrNo({
    title: 'The ability to work is reduced, or the choice of work substantially limited',
  }),
  employed: yesOrNo({ title: 'There is an employer (arbeidsgiver)' }),
  otherLegislationCovers: yesOrNo({ title: 'Other legislation covers the device' }),
  waitingUrgently: yesOrNo({
    title: 'The need is urgent while a decision is awaited (øyeblikkelig behov)',
  }),
  teachingMaterial: yesOrNo({ title: 'The device is teaching material (læremiddel)' }),
  benefitReceived: oneOf(assistiveDeviceWorkBar.inputs.benefitReceived, {
    title: 'The benefit that the person receives (uføretrygd, avtalefestet pensjon)',
  }),
  benefitWouldShrink: yesOrNo({
    title: 'Support probably makes the benefit end or shrink',
    description: 'Matters to 2026-09-30.',
  }),
  incomeAboveLimit: yesOrNo({
    title: 'Income will probably exceed 40 per cent of the basic amount a year',
    description: 'Matters from 2026-10-01, at a disability of 100 per cent.',
  }),
  deviceTask: oneOf(assistiveDeviceTask.inputs.deviceTask, { title: 'The task with the device' }),

  // Interpreters.
  bodyUsingInterpreter: oneOf(shared.bodyUsingInterpreter, {
    title: 'Who would use the interpreter',
  }),
  otherActRequires: yesOrNo({ title: 'Another act requires an interpreter' }),
  interpreterNecessary: yesOrNo({
    title: 'An interpreter is necessary for legal safeguards or sound help',
    description: 'Nødvendig for rettssikkerhet eller forsvarlig hjelp og tjeneste.',
  }),
  speaksNorwegian: yesOrNo({ title: 'The person can communicate in Norwegian' }),
  interpreterEmergency: yesOrNo({
    title: 'The interpreter is needed in an emergency (nødssituasjon)',
    description:
      'By the act on interpreters, to the use of one who is not qualified, or of a child.',
  }),
  relativeInterprets: yesOrNo({ title: 'An adult relative would interpret' }),
  reasonsForUnqualified: yesOrNo({
    title: 'Waiting would not be sound, or other strong reasons (andre sterke grunner)',
  }),
  interpreterAge: years({ title: 'Age of whoever interprets' }),
  childInterpreterJustifiable: yesOrNo({
    title: 'It is justifiable that the child interprets (forsvarlig)',
  }),
  interpreting: oneOf(shared.interpreting, { title: 'What is interpreted' }),
  interpreterSetting: oneOf(interpreterPays.inputs.interpreterSetting, {
    title: 'Where the interpreter is needed',
  }),

  // Coercion and transitions.
  intellectualDisability: yesOrNo({
    title: 'The person has an intellectual disability (psykisk utviklingshemning)',
  }),
  coercionServiceCovered: yesOrNo({
    title: 'The measure is part of a service that hol chapter 9 covers',
    description:
      'Health services at home, personal assistance, a place in an institution or respite care (hol § 9-2).',
  }),
  coercionMeasure: oneOf(coercion.inputs.coercionMeasure, { title: 'The kind of measure' }),
  objectsToMeasure: yesOrNo({ title: 'The person objects to the measure (motsetter seg)' }),
  intrusiveRegardless: yesOrNo({ title: 'The measure is so intrusive that it is coercion anyhow' }),
  coercionFor: oneOf(coercion.inputs.coercionFor, { title: 'What the coercion is for' }),
  transitionKind: oneOf(transition.inputs.transitionKind, { title: 'The transition (overgang)' }),

  // Patients ready for discharge.
  stayIn: oneOf(dischargePayment.inputs.stayIn, { title: 'The field of the stay (fagområde)' }),
  privateRehabilitationStay: yesOrNo({
    title: 'A private rehabilitation institution (privat rehabiliteringsinstitusjon)',
  }),
  noticesInOrder: yesOrNo({
    title: 'Notices, assessment and record are in order (vilkårene i §§ 8 til 10)',
    description:
      'Of the regulation on patients ready for discharge. Judged by the specialist service.',
  }),
  municipalAnswer: oneOf(dischargePayment.inputs.municipalAnswer, {
    title: 'What the municipality answered the notice',
  }),

  // Complaints.
  responsibilityComplaintAbout: oneOf(responsibilityComplaint.inputs.responsibilityComplaintAbout, {
    title: 'What a complaint on services, devices or coercion is about (klage)',
  }),
  complaintTiming: oneOf(responsibilityComplaint.inputs.complaintTiming, {
    title: 'When the complaint comes',
    description: 'Within the time limit, after it, or more than a year after the decision.',
  }),
})

/** What is known in a question of responsibility. A fact left out or null is unknown. */
export type ResponsibilityFacts = z.input<typeof responsibilityFacts>

/** The schema of how an assessment is asked for. */
export const assessResponsibilityOptions: typeof assessOptions = assessOptions

/** How an assessment is asked for. */
export type AssessResponsibilityOptions = AssessOptions
