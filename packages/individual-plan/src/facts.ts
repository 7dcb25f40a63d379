import { consentFacts } from '@vilkar/consent'
import {
  assessOptions,
  type AssessOptions,
  oneOf,
  strictObject,
  yesOrNo,
} from '@vilkar/core/fields'
import type * as z from 'zod'
import { planCoordination } from './decisions/coordination.js'
import * as shared from './decisions/shared-inputs.js'
import { planInitiate } from './decisions/initiate.js'
import { planJoin } from './decisions/join.js'
import { planNotify } from './decisions/notify.js'
import { planPrepare } from './decisions/prepare.js'
import { planRequest } from './decisions/request.js'
import { planStart } from './decisions/start.js'
import { planTell } from './decisions/tell.js'

/*
 * What a caller may know. Each fact may be left out or null: then it is unknown, which is no error.
 * The values of a choice are those of the tables, so that the two cannot drift; what decides who may
 * consent is read by the fields of `@vilkar/consent`.
 */

/**
 * The schema of what is known in a question of individual plan and coordinator.
 *
 * Norwegian: *opplysninger i saken*. Every fact may be left out or null, which means that it is
 * unknown. It carries `~standard`, so that form libraries take it as it is.
 */
export const planFacts = strictObject({
  // The person, and what decides who may consent.
  ...consentFacts.pick({
    birthDate: true,
    age: true,
    childExpected: true,
    decisionCompetence: true,
    personalCapacityDeprived: true,
    mandatedRepresentative: true,
    objectsToPlan: true,
    matter: true,
    receivesHealthCare: true,
    parentsInformed: true,
    careTakenOver: true,
    parentalResponsibility: true,
  }).shape,

  // The needs.
  lasting: yesOrNo({
    title: 'The need is of some duration (langvarig)',
    description: 'It need not be for ever. No text sets a figure.',
  }),
  coordinated: yesOrNo({
    title: 'Two or more services have to be coordinated (koordinerte tjenester)',
  }),
  complex: yesOrNo({ title: 'The needs are complex (komplekse, sammensatte)' }),
  seriousCondition: yesOrNo({
    title: 'Serious illness, injury, disorder or reduced function (alvorlig)',
  }),
  municipalCare: yesOrNo({ title: 'Needs municipal health and care services (hol)' }),
  somaticCare: yesOrNo({
    title: 'Needs specialist services under sphl, which are not mental health care',
  }),
  mentalCare: yesOrNo({ title: 'Needs mental health care under phvl (psykisk helsevern)' }),
  nav: oneOf(shared.nav, {
    title: 'What is needed of the labour and welfare administration (NAV)',
  }),
  childWelfare: oneOf(shared.childWelfare, {
    title: 'What a child needs of the child welfare service (barnevernstjenesten)',
    description: 'To 2022-07-31 it mattered whether a plan was necessary for the whole.',
  }),
  otherWelfareServices: yesOrNo({
    title: 'Needs other welfare services than health and care (andre velferdstjenester)',
    description: 'Follows from NAV and child welfare where one of them is needed.',
  }),
  larStarted: yesOrNo({
    title: 'Medication-assisted rehabilitation has begun (legemiddelassistert rehabilitering)',
  }),
  mainResponsibility: oneOf(planPrepare.inputs.mainResponsibility, {
    title: 'Whether the services have agreed who is mainly responsible (hovedansvar)',
  }),
  initiatingService: oneOf(planInitiate.inputs.initiatingService, {
    title: 'The service whose own duty to start is asked about',
  }),
  planParty: oneOf(planJoin.inputs.planParty, {
    title: 'The party whose part in the plan is asked about',
  }),
  necessaryForPupil: yesOrNo({
    title: 'The pupil’s needs as a whole require that the school takes part',
    description: 'Matters from 2013-08-01 to 2022-07-31.',
  }),

  // The consent to the plan.
  planConsent: oneOf(shared.planConsent, {
    title: 'The answer to the question of a plan (samtykke)',
  }),
  planConsentGivenBy: oneOf(planStart.inputs.planConsentGivenBy, {
    title: 'Who gave the consent to the plan',
  }),
  planConsentInformed: yesOrNo({ title: 'Whoever consented knew what a plan means' }),

  // Coordinator, child coordinator, contact doctor.
  coordinatorDeclined: yesOrNo({ title: 'A coordinator was declined' }),
  childCoordinatorWanted: yesOrNo({
    title: 'The parents, or who consents for the child, want a child coordinator',
  }),
  childCoordinatorAppointed: yesOrNo({
    title: 'A child coordinator is appointed (barnekoordinator)',
  }),
  otherMunicipalService: oneOf(planCoordination.inputs.otherMunicipalService, {
    title: 'A crisis centre or an introduction programme, which the municipality coordinates too',
    description: 'Asked where no municipal care, NAV or child welfare is needed.',
  }),
  followUpOfSomeDuration: yesOrNo({
    title: 'Needs treatment or follow-up of some duration by the specialist service',
  }),
  careField: oneOf(shared.careField, {
    title: 'The kind of specialist care',
    description: 'Somatic, mental health care or addiction treatment.',
  }),

  // Telling, requests, notices and complaints.
  planTeller: oneOf(planTell.inputs.planTeller, {
    title: 'Who might tell of the right to a plan',
    description:
      'A health trust (helseforetak) follows the Public Administration Act; a private institution does not.',
  }),
  toldAs: oneOf(planTell.inputs.toldAs, {
    title: 'Who might be told: a user, a patient, or somebody who asks',
    description:
      'A user (bruker) gets services under hol that are no health care; a patient (pasient) gets health care.',
  }),
  requestTo: oneOf(planRequest.inputs.requestTo, {
    title: 'Where a plan is asked for',
    description: 'A health trust (helseforetak) and a private institution follow different rules.',
  }),
  requestStep: oneOf(planRequest.inputs.requestStep, {
    title: 'What is asked about a request for a plan',
  }),
  needNotifier: oneOf(planNotify.inputs.needNotifier, { title: 'Who notices the need' }),
  noticeAbout: oneOf(planNotify.inputs.noticeAbout, { title: 'What the notice is about' }),
  privateRehabilitation: yesOrNo({ title: 'A private rehabilitation institution' }),
  needClear: oneOf(planNotify.inputs.needClear, {
    title: 'When it was clear that an admitted patient may need municipal help',
  }),
  noticeWanted: yesOrNo({
    title: 'A patient in addiction treatment wishes the municipality to be told of the discharge',
  }),
  admittedWithoutConsent: yesOrNo({
    title: 'A patient in addiction treatment was admitted without consent',
    description: 'By hol §§ 10-2 or 10-3; not one who consented to being held back.',
  }),
  planComplaintAbout: oneOf(shared.planComplaintAbout, {
    title: 'What a complaint on a plan, a coordinator or a contact doctor is about (klage)',
  }),

  // Compulsory mental health care.
  compulsoryCare: yesOrNo({
    title: 'Under compulsory mental health care (tvungent psykisk helsevern)',
  }),
  complainedOfCompulsoryCare: yesOrNo({
    title: 'Somebody complained of the compulsory care being established',
  }),
  threeMonthsPassed: yesOrNo({
    title: 'Three months have passed since the decision on compulsory care',
  }),
})

/** What is known in a question of plan and coordinator. A fact left out or null is unknown. */
export type PlanFacts = z.input<typeof planFacts>

/** The schema of how an assessment is asked for. */
export const assessPlanDutyOptions: typeof assessOptions = assessOptions

/** How an assessment is asked for. */
export type AssessPlanDutyOptions = AssessOptions
