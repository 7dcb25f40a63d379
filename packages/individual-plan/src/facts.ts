import { consentFacts } from '@vilkar/consent'
import {
  assessOptions,
  type AssessOptions,
  oneOf,
  strictObjectWithMoved,
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
import { movedAtDoor } from './moved-facts.js'

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
export const planFacts = strictObjectWithMoved(movedAtDoor, {
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
    childWishesParentsNotTold: true,
    childsReasonsDeserveRespect: true,
    weightyReasonsAgainstTellingParents: true,
    careTakenOver: true,
    parentalResponsibility: true,
  }).shape,

  // The needs.
  /**
   * The need is of some duration (langvarig). It need not be for ever. No text sets a figure.
   *
   * - `true`: The need is of some duration; the act sets no figure. For instance follow-up after a
   *   stroke, even if it is expected to end.
   */
  lasting: yesOrNo({
    title: 'The need is of some duration (langvarig)',
    description: 'It need not be for ever. No text sets a figure.',
  }),
  /**
   * Two or more services have to be coordinated (koordinerte tjenester).
   *
   * - `true`: Two or more services must be seen together for the help to work. For instance
   *   physiotherapy and home nursing that must pursue the same goal.
   */
  coordinated: yesOrNo({
    title: 'Two or more services have to be coordinated (koordinerte tjenester)',
  }),
  /**
   * The needs are complex (komplekse, sammensatte).
   *
   * - `true`: The needs are bound up with one another and concern several sides of life. For
   *   instance health, housing and work at once.
   */
  complex: yesOrNo({ title: 'The needs are complex (komplekse, sammensatte)' }),
  /**
   * Serious illness, injury, disorder or reduced function (alvorlig).
   *
   * - `true`: The illness, injury or reduced function is serious. For instance cerebral palsy with
   *   great needs of help; a broken arm is not.
   */
  seriousCondition: yesOrNo({
    title: 'Serious illness, injury, disorder or reduced function (alvorlig)',
  }),
  /** Needs municipal health and care services (hol). */
  municipalCare: yesOrNo({ title: 'Needs municipal health and care services (hol)' }),
  /** Needs specialist services under sphl, which are not mental health care. */
  somaticCare: yesOrNo({
    title: 'Needs specialist services under sphl, which are not mental health care',
  }),
  /** Needs mental health care under phvl (psykisk helsevern). */
  mentalCare: yesOrNo({ title: 'Needs mental health care under phvl (psykisk helsevern)' }),
  /**
   * What is needed of the labour and welfare administration (NAV).
   *
   * - `none`: The person needs nothing of Nav. For instance a retired person with no other needs
   *   there.
   * - `services`: The person needs services of Nav. For instance follow-up to get into work.
   * - `qualification-programme`: The person takes part in a qualification programme under the
   *   social services act. For instance after a long time out of work with little else to live on.
   */
  nav: oneOf(shared.nav, {
    title: 'What is needed of the labour and welfare administration (NAV)',
  }),
  /**
   * What a child needs of the child welfare service (barnevernstjenesten). To 2022-07-31 it
   * mattered whether a plan was necessary for the whole.
   *
   * - `none`: The child needs no measures of the child welfare service. For instance where the
   *   school and the health centre manage alone.
   * - `measures`: The child needs measures of the child welfare service. For instance a visiting
   *   home or advice to the parents.
   * - `plan-necessary`: The child needs measures, and without a plan the help does not form a
   *   whole. The distinction mattered to 31 July 2022, for instance where many services were
   *   involved.
   */
  childWelfare: oneOf(shared.childWelfare, {
    title: 'What a child needs of the child welfare service (barnevernstjenesten)',
    description: 'To 2022-07-31 it mattered whether a plan was necessary for the whole.',
  }),
  /**
   * Needs other welfare services than health and care (andre velferdstjenester). Follows from NAV
   * and child welfare where one of them is needed.
   *
   * - `true`: The child needs other welfare services beside health and care services. For instance
   *   adaptations in the kindergarten.
   */
  otherWelfareServices: yesOrNo({
    title: 'Needs other welfare services than health and care (andre velferdstjenester)',
    description: 'Follows from NAV and child welfare where one of them is needed.',
  }),
  /** Medication-assisted rehabilitation has begun (legemiddelassistert rehabilitering). */
  larStarted: yesOrNo({
    title: 'Medication-assisted rehabilitation has begun (legemiddelassistert rehabilitering)',
  }),
  /**
   * Whether the services have agreed who is mainly responsible (hovedansvar).
   *
   * - `agreed`: The services agree on who has the main responsibility for the work on the plan. For
   *   instance that the municipality has it.
   * - `unclear-or-disputed`: Nobody has settled it, or the services disagree. For instance where
   *   Nav and the municipality point at each other.
   */
  mainResponsibility: oneOf(planPrepare.inputs.mainResponsibility, {
    title: 'Whether the services have agreed who is mainly responsible (hovedansvar)',
  }),
  /**
   * The service whose own duty to start is asked about.
   *
   * - `municipal-care`: Services under the health and care services act. For instance home services
   *   or the health centre.
   * - `specialist-care`: Services under the specialist health services act or the mental health
   *   care act. For instance the hospital’s habilitation service.
   * - `nav-municipal`: What the municipality is responsible for in Nav. For instance qualification
   *   programmes and financial support.
   * - `nav-state`: What the state is responsible for in Nav. For instance measures to get into work
   *   and work assessment allowance.
   * - `child-welfare`: The municipality’s service for the welfare of children. For instance where a
   *   child needs measures for a long time.
   * - `other`: A service that is not named. For instance the school or the kindergarten.
   */
  initiatingService: oneOf(planInitiate.inputs.initiatingService, {
    title: 'The service whose own duty to start is asked about',
  }),
  /**
   * The party whose part in the plan is asked about.
   *
   * - `health-personnel`: Other health personnel, neither a general practitioner nor a
   *   physiotherapist with an agreement. For instance an occupational therapist.
   * - `general-practitioner`: The doctor on whose list the person is. For instance where sick leave
   *   and medicines belong in the plan.
   * - `contract-physiotherapist`: A self-employed physiotherapist with an agreement with the
   *   municipality. For instance with training twice a week.
   * - `specialist-care`: The health trust or institution that gives specialist care. For instance a
   *   rehabilitation centre.
   * - `municipal-care`: The municipality as provider of health and care services. For instance home
   *   nursing.
   * - `nav`: The labour and welfare administration. For instance the adviser who follows the person
   *   up towards work.
   * - `child-welfare`: The municipality’s service for the welfare of children. For instance the
   *   contact person of a child with a visiting home.
   * - `school`: The public school, from 1 August 2022 also after-school care and the educational
   *   psychology service. For instance the form teacher.
   * - `private-school`: A school approved under the private schools act. For instance a Steiner
   *   school.
   * - `kindergarten`: The kindergarten that the child attends. The duty came on 1 August 2022, for
   *   instance for the educational leader.
   * - `crisis-centre`: The municipality’s service for victims of violence in close relations. For
   *   instance for a mother and child who live there.
   * - `introduction-programme`: Training of newly arrived refugees under the integration act. For
   *   instance for a refugee with a serious injury.
   */
  planParty: oneOf(planJoin.inputs.planParty, {
    title: 'The party whose part in the plan is asked about',
  }),
  /**
   * The pupil’s needs as a whole require that the school takes part. Matters from 2013-08-01 to
   * 2022-07-31.
   */
  necessaryForPupil: yesOrNo({
    title: 'The pupil’s needs as a whole require that the school takes part',
    description: 'Matters from 2013-08-01 to 2022-07-31.',
  }),

  // The consent to the plan.
  /**
   * The answer to the question of a plan (samtykke).
   *
   * - `given`: The person, or whoever consents for them, has said yes to an individual plan. For
   *   instance in a meeting with the coordinator.
   * - `not-asked`: Nobody has asked yet. For instance where the hospital has only just found the
   *   need.
   * - `refused`: The person was asked and said no. For instance somebody who only wants a
   *   coordinator.
   * - `withdrawn`: The person said yes earlier but has withdrawn it. For instance where the work on
   *   the plan has become a burden.
   */
  planConsent: oneOf(shared.planConsent, {
    title: 'The answer to the question of a plan (samtykke)',
  }),
  /**
   * Who gave the consent to the plan.
   *
   * - `recipient`: Whoever the plan is for said yes. For instance in the first meeting.
   * - `guardian`: The guardian said yes. For instance by signing for an adult.
   * - `parental-responsibility`: Those who hold parental responsibility said yes. For instance both
   *   parents.
   * - `child-welfare`: The municipality’s service for the welfare of children said yes. For
   *   instance for a child in care.
   * - `carer`: The foster parents, or the institution where the child lives, said yes. For instance
   *   the foster mother at a school meeting.
   * - `someone-else`: Somebody else said yes. For instance a neighbour or a teacher.
   * - `attorney`: The attorney under a lasting power of attorney said yes. For instance the
   *   daughter of somebody with dementia.
   * - `provider`: Whoever gives the health care decided it. For instance the doctor on the ward.
   */
  planConsentGivenBy: oneOf(planStart.inputs.planConsentGivenBy, {
    title: 'Who gave the consent to the plan',
  }),
  /** Whoever consented knew what a plan means. */
  planConsentInformed: yesOrNo({ title: 'Whoever consented knew what a plan means' }),

  // Coordinator, child coordinator, contact doctor.
  /** A coordinator was declined. */
  coordinatorDeclined: yesOrNo({ title: 'A coordinator was declined' }),
  /** The parents, or who consents for the child, want a child coordinator. */
  childCoordinatorWanted: yesOrNo({
    title: 'The parents, or who consents for the child, want a child coordinator',
  }),
  /** A child coordinator is appointed (barnekoordinator). */
  childCoordinatorAppointed: yesOrNo({
    title: 'A child coordinator is appointed (barnekoordinator)',
  }),
  /**
   * A crisis centre or an introduction programme, which the municipality coordinates too. Asked
   * where no municipal care, NAV or child welfare is needed.
   *
   * - `none`: No service of the municipality under the crisis centre act or the integration act.
   *   For instance home services only.
   * - `crisis-centre`: The person uses the crisis centre. For instance with a stay, or talks by
   *   day.
   * - `introduction-programme`: The person takes part in an introduction programme. For instance a
   *   newly arrived refugee.
   */
  otherMunicipalService: oneOf(planCoordination.inputs.otherMunicipalService, {
    title: 'A crisis centre or an introduction programme, which the municipality coordinates too',
    description: 'Asked where no municipal care, NAV or child welfare is needed.',
  }),
  /** Needs treatment or follow-up of some duration by the specialist service. */
  followUpOfSomeDuration: yesOrNo({
    title: 'Needs treatment or follow-up of some duration by the specialist service',
  }),
  /**
   * The kind of specialist care. Somatic, mental health care or addiction treatment.
   *
   * - `somatic`: Illnesses and injuries of the body. For instance in a neurological ward.
   * - `mental-health`: Examination and treatment under the mental health care act. For instance at
   *   a district psychiatric centre.
   * - `addiction`: Interdisciplinary specialised treatment for addiction. For instance a
   *   residential stay.
   */
  careField: oneOf(shared.careField, {
    title: 'The kind of specialist care',
    description: 'Somatic, mental health care or addiction treatment.',
  }),

  // Telling, requests, notices and complaints.
  /**
   * Who might tell of the right to a plan. A health trust (helseforetak) follows the Public
   * Administration Act; a private institution does not.
   *
   * - `municipality`: The municipality as an authority. For instance whoever handles applications
   *   for services.
   * - `health-trust`: A health trust, to which the public administration act applies. For instance
   *   a public hospital.
   * - `private-institution`: A private institution under agreement, to which the public
   *   administration act does not apply. For instance a private rehabilitation centre.
   * - `service-provider`: Whoever gives the person the service. For instance the nurse on a home
   *   visit.
   * - `general-practitioner`: The doctor on whose list the person is. For instance at a yearly
   *   check.
   * - `contract-physiotherapist`: A self-employed physiotherapist with an agreement with the
   *   municipality. For instance during a long course of training.
   */
  planTeller: oneOf(planTell.inputs.planTeller, {
    title: 'Who might tell of the right to a plan',
    description:
      'A health trust (helseforetak) follows the Public Administration Act; a private institution does not.',
  }),
  /**
   * Who might be told: a user, a patient, or somebody who asks. A user (bruker) gets services under
   * hol that are no health care; a patient (pasient) gets health care.
   *
   * - `user`: The person gets services that are no health care. For instance personal assistance.
   * - `patient`: The person gets or asks for health care. For instance treatment in hospital.
   * - `asks`: The person asks about their own right. For instance on the telephone: “Am I entitled
   *   to a plan?”
   */
  toldAs: oneOf(planTell.inputs.toldAs, {
    title: 'Who might be told: a user, a patient, or somebody who asks',
    description:
      'A user (bruker) gets services under hol that are no health care; a patient (pasient) gets health care.',
  }),
  /**
   * Where a plan is asked for. A health trust (helseforetak) and a private institution follow
   * different rules.
   *
   * - `municipal-care`: The municipality under the health and care services act. For instance its
   *   office for allotting services.
   * - `health-trust`: A health trust. For instance the public hospital where the person is a
   *   patient.
   * - `private-institution`: A private institution under agreement. For instance a private
   *   rehabilitation centre.
   * - `nav`: Nav under the Nav act. For instance where the plan is about the way to work.
   * - `social-services`: The social services in Nav under the social services act. For instance for
   *   somebody in a qualification programme.
   * - `child-welfare`: The municipality’s service for the welfare of children. For instance where
   *   the parents of a foster child ask for a plan.
   */
  requestTo: oneOf(planRequest.inputs.requestTo, {
    title: 'Where a plan is asked for',
    description: 'A health trust (helseforetak) and a private institution follow different rules.',
  }),
  /**
   * What is asked about a request for a plan.
   *
   * - `request`: How one asks for a plan. For instance whether it has to be in writing.
   * - `decision`: Which rules apply when it is decided whether the person gets a plan. For instance
   *   those on individual decisions in the public administration act.
   * - `complaint-guidance`: Whether the person is told that one may complain. For instance in the
   *   letter of refusal.
   * - `complaint-help`: Help to write the complaint. For instance for somebody who cannot write
   *   Norwegian.
   */
  requestStep: oneOf(planRequest.inputs.requestStep, {
    title: 'What is asked about a request for a plan',
  }),
  /**
   * Who notices the need.
   *
   * - `specialist-health-personnel`: Health personnel who give specialist care. For instance a
   *   doctor at the hospital.
   * - `general-practitioner`: The doctor on whose list the patient is. For instance when the
   *   patient tells that nothing hangs together.
   * - `contract-physiotherapist`: A self-employed physiotherapist with an agreement with the
   *   municipality. For instance where training alone is not enough.
   * - `other-health-personnel`: Other health personnel outside the specialist service. For instance
   *   a public health nurse.
   * - `other-municipal-personnel`: Personnel in the municipal health and care services who are no
   *   health personnel. For instance a home help.
   * - `health-trust-or-institution`: The body itself, not the single employee. For instance the
   *   hospital that notifies the municipality of an admitted patient.
   */
  needNotifier: oneOf(planNotify.inputs.needNotifier, { title: 'Who notices the need' }),
  /**
   * What the notice is about.
   *
   * - `plan-and-coordinator`: The patient or user needs an individual plan and a coordinator. For
   *   instance after a severe head injury.
   * - `plan-across-levels`: The plan must cover both the municipality and the specialist service.
   *   For instance where rehabilitation goes on at home.
   * - `coordinator-only`: The patient wants a coordinator and no plan. For instance somebody who
   *   wants one person to call.
   * - `child-coordinator`: The family of a seriously ill child may have a right to a child
   *   coordinator. For instance before a child with a known malformation is born.
   * - `possible-rehabilitation-need`: Somebody may need habilitation or rehabilitation, which is
   *   not settled. For instance an elderly person who falls ever more often.
   * - `admitted-may-need-municipal-help`: An admitted patient may need help of the municipality
   *   afterwards. For instance home nursing after a hip fracture.
   * - `ready-for-discharge`: The doctor has found the patient ready for discharge, or soon to be.
   *   For instance somebody who is to go on to a short-term place.
   */
  noticeAbout: oneOf(planNotify.inputs.noticeAbout, { title: 'What the notice is about' }),
  /** A private rehabilitation institution. */
  privateRehabilitation: yesOrNo({ title: 'A private rehabilitation institution' }),
  /**
   * When it was clear that an admitted patient may need municipal help.
   *
   * - `at-admission`: It was clear on admission. For instance where the patient had home nursing
   *   already.
   * - `assessment-delayed`: The assessment had to wait because treatment is expected to be long, or
   *   health rules it out during the first day and night. For instance a patient on a respirator.
   * - `later-in-stay`: The need became clear later in the stay. For instance after a complication
   *   on the fourth day.
   */
  needClear: oneOf(planNotify.inputs.needClear, {
    title: 'When it was clear that an admitted patient may need municipal help',
  }),
  /** A patient in addiction treatment wishes the municipality to be told of the discharge. */
  noticeWanted: yesOrNo({
    title: 'A patient in addiction treatment wishes the municipality to be told of the discharge',
  }),
  /**
   * A patient in addiction treatment was admitted without consent. By hol §§ 10-2 or 10-3; not one
   * who consented to being held back.
   */
  admittedWithoutConsent: yesOrNo({
    title: 'A patient in addiction treatment was admitted without consent',
    description: 'By hol §§ 10-2 or 10-3; not one who consented to being held back.',
  }),
  /**
   * What a complaint on a plan, a coordinator or a contact doctor is about (klage).
   *
   * - `plan-health-care`: A plan under the patient and user rights act. For instance where the
   *   municipality refuses to make it.
   * - `plan-nav`: A plan under the Nav act. For instance where Nav refuses.
   * - `plan-social-services`: A plan under the social services act. For instance for somebody in a
   *   qualification programme.
   * - `plan-child-welfare`: A plan under the child welfare act. For instance for a child who needs
   *   measures for several years.
   * - `coordinator`: Whoever is to coordinate the person’s services. For instance where nobody is
   *   appointed.
   * - `child-coordinator`: The coordinator for the family of a seriously ill child. For instance
   *   where the municipality finds the child not ill enough.
   * - `contact-doctor`: The contact doctor or psychologist in the specialist service. For instance
   *   where the hospital has named nobody.
   */
  planComplaintAbout: oneOf(shared.planComplaintAbout, {
    title: 'What a complaint on a plan, a coordinator or a contact doctor is about (klage)',
  }),

  // Compulsory mental health care.
  /** Under compulsory mental health care (tvungent psykisk helsevern). */
  compulsoryCare: yesOrNo({
    title: 'Under compulsory mental health care (tvungent psykisk helsevern)',
  }),
  /** Somebody complained of the compulsory care being established. */
  complainedOfCompulsoryCare: yesOrNo({
    title: 'Somebody complained of the compulsory care being established',
  }),
  /** Three months have passed since the decision on compulsory care. */
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
