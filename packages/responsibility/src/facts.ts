import {
  assessOptions,
  type AssessOptions,
  birthDate,
  oneOf,
  strictObjectWithMoved,
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
import { movedResponsibilityFacts } from './moved-facts.js'

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
export const responsibilityFacts = strictObjectWithMoved(movedResponsibilityFacts, {
  // The person.
  /** Birth date (fødselsdato). YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  birthDate,
  /** Age in completed years (fylte år). For a device, the age on the day of the claim. */
  age: years({
    title: 'Age in completed years (fylte år)',
    description: 'For a device, the age on the day of the claim.',
  }),
  /**
   * Help is urgently needed (øyeblikkelig hjelp). Of the municipality or the specialist service
   * (hol § 3-5, sphl § 3-1).
   *
   * - `true`: The help is urgently needed and cannot wait for clarity. For instance after a serious
   *   fall.
   */
  immediateHelpNeeded: yesOrNo({
    title: 'Help is urgently needed (øyeblikkelig hjelp)',
    description: 'Of the municipality or the specialist service (hol § 3-5, sphl § 3-1).',
  }),
  /** There is an individual plan (individuell plan). */
  hasIndividualPlan: yesOrNo({ title: 'There is an individual plan (individuell plan)' }),

  // The features by which the levels are weighed, each with its judge in the table.
  /**
   * The competence needed exceeds what is natural to build up in the municipality. Spesialisert
   * kompetanse. Judged by the levels together; weighs most.
   */
  specialisedCompetence: yesOrNo({
    title: 'The competence needed exceeds what is natural to build up in the municipality',
    description: 'Spesialisert kompetanse. Judged by the levels together; weighs most.',
  }),
  /**
   * Services are tied closely to specialised treatment (spesialisert behandling). Judged by the
   * specialist service.
   */
  nearSpecialisedTreatment: yesOrNo({
    title: 'Services are tied closely to specialised treatment (spesialisert behandling)',
    description: 'Judged by the specialist service.',
  }),
  /**
   * A broad interdisciplinary assessment or special tests are needed. Bred tverrfaglig
   * funksjonskartlegging. Judged by the levels together.
   */
  broadAssessment: yesOrNo({
    title: 'A broad interdisciplinary assessment or special tests are needed',
    description: 'Bred tverrfaglig funksjonskartlegging. Judged by the levels together.',
  }),
  /**
   * Many disciplines are needed at the same time (samtidig tverrfaglig bredde). Judged by the
   * levels together.
   */
  simultaneousBreadth: yesOrNo({
    title: 'Many disciplines are needed at the same time (samtidig tverrfaglig bredde)',
    description: 'Judged by the levels together.',
  }),
  /**
   * High intensity over a short time is needed (høy intensitet over kortere perioder). Judged by
   * the levels together.
   */
  highIntensity: yesOrNo({
    title: 'High intensity over a short time is needed (høy intensitet over kortere perioder)',
    description: 'Judged by the levels together.',
  }),
  /**
   * Other medical disciplines have to be near (nærhet til andre medisinske disipliner). Until the
   * condition is stable. Judged by the specialist service.
   */
  nearOtherDisciplines: yesOrNo({
    title: 'Other medical disciplines have to be near (nærhet til andre medisinske disipliner)',
    description: 'Until the condition is stable. Judged by the specialist service.',
  }),
  /**
   * Patient and next of kin need training (opplæring av pasienter og pårørende). Judged by the
   * specialist service.
   */
  patientAndKinTraining: yesOrNo({
    title: 'Patient and next of kin need training (opplæring av pasienter og pårørende)',
    description: 'Judged by the specialist service.',
  }),
  /**
   * The municipality can meet the need soundly (forsvarlig). Judged by the municipality.
   *
   * - `true`: The municipality can give the help soundly, if need be with advice of the specialist
   *   service. For instance training after an uncomplicated hip fracture.
   */
  soundInMunicipality: yesOrNo({
    title: 'The municipality can meet the need soundly (forsvarlig)',
    description: 'Judged by the municipality.',
  }),

  // Tasks, agreements and disagreement.
  /**
   * The task asked about (oppgave).
   *
   * - `habilitation-and-rehabilitation`: The municipality’s own social, psychosocial and medical
   *   habilitation and rehabilitation. For instance rehabilitation in daily life at home.
   * - `health-promotion-and-prevention`: Services that promote health and prevent illness. For
   *   instance health centres and school health services.
   * - `maternity-care`: Checks and help during pregnancy and after birth. For instance the
   *   municipal midwife.
   * - `diagnosis-and-treatment`: Assessment, diagnosis and treatment outside hospitals. For
   *   instance by the general practitioner or the out-of-hours doctor.
   * - `home-health-services`: Health care where the person lives. For instance home nursing.
   * - `personal-assistance`: Help in daily life that is no health care. For instance practical
   *   help, training or a support contact.
   * - `institution-place`: A place in a municipal institution. For instance a short stay in a
   *   nursing home.
   * - `respite-care`: Respite for somebody with heavy care of another. For instance a weekend a
   *   month for the parents of an ill child.
   * - `medical-coordination`: The general practitioner’s coordination of medical matters for those
   *   on the list. For instance an overview of all the medicines a patient takes.
   * - `planning-and-overview`: Planning of the municipality’s work and an overview of the need. For
   *   instance how many will need rehabilitation in the years to come.
   * - `assessment-and-follow-up`: Necessary assessment and follow-up of everybody who stays in the
   *   municipality. For instance once one is home from hospital.
   * - `assessment-before-start`: Examination and assessment before habilitation or rehabilitation
   *   starts. For instance a survey of walking and balance.
   * - `assistive-device-provision`: Providing and following up assistive devices for the user. For
   *   instance judging the need of a wheelchair.
   * - `specialist-habilitation-and-rehabilitation`: Habilitation and rehabilitation that take the
   *   specialist service. For instance after a spinal cord injury.
   * - `private-institution-under-regional-agreement`: A stay in a private institution under
   *   agreement with the regional health authority. For instance four weeks in a rehabilitation
   *   centre.
   * - `specialist-assessment`: Examination and assessment that take specialists. For instance an
   *   interdisciplinary assessment of autism.
   * - `training-with-specialised-arrangement`: Training of function and skills that takes
   *   specialised arrangement and guidance. For instance gait training in a robot.
   * - `intensive-training`: Intensive training under a plan, or as a specialised offer after
   *   treatment. For instance several sessions a day for some weeks.
   * - `adapted-education`: Education that the specialist service arranges for its patients. For
   *   instance learning to live with a loss of sight; the school’s education is something else.
   * - `training-of-patients-and-next-of-kin`: The hospital’s training of patients and next of kin.
   *   For instance a course on living with diabetes.
   * - `training-of-carers-with-heavy-care`: Training and guidance of somebody whose care for
   *   another is particularly heavy. For instance in moving a son who uses a wheelchair.
   * - `advice-on-single-patients`: The specialist service’s advice to the municipality on one
   *   patient. For instance how a patient with trouble swallowing should be fed.
   * - `cooperation-on-single-patients`: Cooperation of municipality and specialist service on one
   *   patient. For instance a joint meeting before discharge.
   * - `general-advice-to-municipal-employees`: Advice and guidance to municipal employees that is
   *   not about one patient. For instance a course on stroke.
   * - `cooperation-with-other-agencies`: Cooperation with agencies outside health. For instance
   *   with the school or Nav.
   * - `ambulatory-service`: Specialists who come to where the patient is. For instance an
   *   ambulatory team at home or in the kindergarten.
   * - `immediate-help`: Help that is urgently needed. For instance the out-of-hours doctor or the
   *   emergency department.
   * - `coordinating-unit`: The unit that coordinates habilitation and rehabilitation. For instance
   *   where a need of a coordinator is reported.
   * - `plan-and-coordinator`: Making an individual plan, or appointing a coordinator or child
   *   coordinator. For instance after a notice from the hospital.
   * - `other`: A task that is not on the list. The table then does not say whose it is, for
   *   instance transport to a leisure activity.
   */
  task: oneOf(statutoryTask.inputs.task, { title: 'The task asked about (oppgave)' }),
  /**
   * Plan, coordinator or child coordinator. Matters where the task is plan and coordinator.
   *
   * - `individual-plan`: One plan for somebody who needs lasting and coordinated services. For
   *   instance with goals, measures and who does what.
   * - `coordinator`: Whoever follows the person up and coordinates the services. For instance an
   *   occupational therapist of the municipality.
   * - `child-coordinator`: The coordinator for the family of a child with a serious illness, injury
   *   or reduced function. For instance from before the child is born.
   */
  planTask: oneOf(statutoryTask.inputs.planTask, {
    title: 'Plan, coordinator or child coordinator',
    description: 'Matters where the task is plan and coordinator.',
  }),
  /**
   * From where the services are needed (tjenester fra). Matters to plan and coordinator.
   *
   * - `municipality`: The person needs the municipality’s services only. For instance home nursing
   *   and physiotherapy.
   * - `both-levels`: The person needs services of both. For instance home services and regular
   *   stays in hospital.
   * - `specialist-service`: The person needs specialist services only. For instance several
   *   departments of the hospital.
   * - `mental-health-care`: The person needs mental health care only. For instance a ward and an
   *   outpatient clinic.
   */
  servicesNeeded: oneOf(statutoryTask.inputs.servicesNeeded, {
    title: 'From where the services are needed (tjenester fra)',
    description: 'Matters to plan and coordinator.',
  }),
  /**
   * The task of a general practitioner or a contract physiotherapist.
   *
   * - `general-practitioner-cooperates`: That the general practitioner cooperates with others on
   *   those on the list. For instance in a meeting on an individual plan.
   * - `general-practitioner-visits-at-home`: That the general practitioner visits somebody who
   *   cannot come. For instance a bedridden patient.
   * - `physiotherapist-cooperates`: That the physiotherapist with an agreement cooperates with
   *   others. For instance with home services.
   * - `physiotherapist-treats-at-home`: That the physiotherapist with an agreement treats at home.
   *   For instance somebody who cannot get out.
   * - `physiotherapist-treats-where-the-patient-is`: That the physiotherapist with an agreement
   *   treats where the patient is by day. For instance in the kindergarten.
   */
  practitionerTask: oneOf(practitionerDuty.inputs.practitionerTask, {
    title: 'The task of a general practitioner or a contract physiotherapist',
  }),
  /**
   * Several work together towards clear goals (målrettet samarbeid). With the person among them.
   * Judged by the service.
   */
  goalDirectedCooperation: yesOrNo({
    title: 'Several work together towards clear goals (målrettet samarbeid)',
    description: 'With the person among them. Judged by the service.',
  }),
  /**
   * The process is planned and limited in time (planlagt og tidsavgrenset). Matters to 2018-04-30.
   * Its end need not be foreseen. Judged by the service.
   */
  plannedAndTimeLimited: yesOrNo({
    title: 'The process is planned and limited in time (planlagt og tidsavgrenset)',
    description: 'Matters to 2018-04-30. Its end need not be foreseen. Judged by the service.',
  }),
  /**
   * It helps the person’s own effort (bistand til egen innsats). Matters to 2018-04-30. Judged by
   * the service.
   */
  supportsOwnEffort: yesOrNo({
    title: 'It helps the person’s own effort (bistand til egen innsats)',
    description: 'Matters to 2018-04-30. Judged by the service.',
  }),
  /**
   * Functioning is limited or at risk of it (begrensninger i funksjonsevnen). Physical, mental,
   * cognitive or social. Matters from 2018-05-01. Judged by the service.
   */
  functionLimitedOrAtRisk: yesOrNo({
    title: 'Functioning is limited or at risk of it (begrensninger i funksjonsevnen)',
    description:
      'Physical, mental, cognitive or social. Matters from 2018-05-01. Judged by the service.',
  }),
  /**
   * Measures are coordinated, coherent and knowledge-based (koordinerte tiltak). Matters from
   * 2018-05-01. Judged by the service.
   */
  coordinatedMeasures: yesOrNo({
    title: 'Measures are coordinated, coherent and knowledge-based (koordinerte tiltak)',
    description: 'Matters from 2018-05-01. Judged by the service.',
  }),
  /**
   * Who makes an agreement that another gives the service.
   *
   * - `municipality`: The municipality has to see to the service and lets another give it by
   *   agreement. For instance private home services.
   * - `regional-health-authority`: The regional health authority has to see to the service and lets
   *   another give it by agreement. For instance a private rehabilitation centre.
   */
  contractedBy: oneOf(contractingOut.inputs.contractedBy, {
    title: 'Who makes an agreement that another gives the service',
  }),
  /**
   * What is asked about such an agreement (avtale med andre tjenesteytere).
   *
   * - `giving-the-service`: Whether another may give the service by agreement at all. For instance
   *   a private company.
   * - `seeing-to-the-service`: Who still has to see to it that there is a service. For instance
   *   when the company goes bankrupt.
   * - `sound-service`: Who answers for the service being sound. For instance where too few are on
   *   duty.
   * - `organisation`: Who answers for the body being organised so that its personnel can keep their
   *   duties. For instance training and rosters.
   * - `sound-work-of-each`: Whether each one must work soundly. For instance a nurse of a staffing
   *   agency.
   * - `habilitation-regulation`: Whether the regulation on habilitation and rehabilitation covers
   *   whoever gives the service. For instance a private institution.
   * - `plan-and-coordinator`: Who has the duty of plan and coordinator. For instance where a
   *   private company gives the home services.
   * - `coordinating-unit`: Who must have a coordinating unit. For instance where most services are
   *   contracted out.
   */
  contractMatter: oneOf(contractingOut.inputs.contractMatter, {
    title: 'What is asked about such an agreement (avtale med andre tjenesteytere)',
  }),
  /**
   * What a clause of an agreement does.
   *
   * - `performance-for-the-other`: One is to carry out what the other is responsible for. For
   *   instance that the municipality takes blood samples for the hospital.
   * - `responsibility-moved`: The agreement moves the responsibility itself. For instance that the
   *   municipality “takes over responsibility” for specialised assessment.
   * - `joint-measure`: They do something together. For instance a joint team for children with
   *   brain injuries.
   * - `less-than-the-law-gives-patients`: Patients get less than the law gives them. For instance
   *   that the municipality does not report patients over 80.
   * - `more-than-the-minimum`: The parties promise more than the law asks. For instance fixed
   *   meetings every month.
   */
  clause: oneOf(agreementLimit.inputs.clause, { title: 'What a clause of an agreement does' }),
  /** The levels agree on who does what. */
  levelsAgree: yesOrNo({ title: 'The levels agree on who does what' }),
  /**
   * The level that the person is in contact with.
   *
   * - `municipality`: The person is in contact with the municipality. For instance with home
   *   services or the general practitioner.
   * - `specialist-service`: The person is in contact with the specialist service. For instance an
   *   outpatient clinic.
   * - `both`: The person is in contact with both. For instance during a hospital stay, with home
   *   services from before.
   * - `none`: The person is in contact with neither. For instance where a neighbour alone has seen
   *   the need.
   */
  levelInContact: oneOf(meanwhile.inputs.levelInContact, {
    title: 'The level that the person is in contact with',
  }),

  // Municipal services.
  /** The service is necessary (nødvendig). */
  serviceNecessary: yesOrNo({ title: 'The service is necessary (nødvendig)' }),
  /**
   * The ground given for a refusal (avslagsgrunn).
   *
   * - `no-such-offer`: The municipality says that it has no such offer. For instance “we have no
   *   occupational therapist”.
   * - `form-of-housing`: The municipality points to how the person lives. For instance that
   *   somebody in a nursing home gets no rehabilitation.
   * - `organisation`: The municipality points to how it is organised. For instance that the service
   *   belongs to another department.
   * - `cost`: The municipality points to the cost. For instance that the budget is spent.
   * - `belongs-to-specialist-service`: The municipality holds that the specialist service is
   *   responsible. For instance for training right after an operation.
   * - `other`: Another ground. For instance that the person has not lived long enough in the
   *   municipality.
   */
  refusalGroundGiven: oneOf(refusalGround.inputs.refusalGroundGiven, {
    title: 'The ground given for a refusal (avslagsgrunn)',
  }),
  /** Another offer would be sound as well (forsvarlig). */
  otherSoundOffer: yesOrNo({ title: 'Another offer would be sound as well (forsvarlig)' }),
  /** Needs have been examined and assessed (utredet). */
  needAssessed: yesOrNo({ title: 'Needs have been examined and assessed (utredet)' }),
  /**
   * How the need became known.
   *
   * - `recorded`: Somebody applied or asked, and it was written down. For instance a form.
   * - `oral-not-recorded`: Somebody asked orally, but it was not written down. For instance on the
   *   telephone; it counts all the same.
   * - `by-others`: Others reported the need. For instance a neighbour or the hospital.
   * - `none`: Nobody has said anything of the need. For instance before home services know of the
   *   person.
   */
  needMadeKnown: oneOf(needsAssessment.inputs.needMadeKnown, {
    title: 'How the need became known',
  }),
  /** The person wants the assessment that others asked for. */
  personWantsAssessment: yesOrNo({
    title: 'The person wants the assessment that others asked for',
  }),
  /** The municipality’s competence suffices to settle the offer. */
  competenceSuffices: yesOrNo({
    title: 'The municipality’s competence suffices to settle the offer',
  }),
  /**
   * What the municipality decides on (vedtak).
   *
   * - `habilitation-and-rehabilitation`: The decision is on a programme of habilitation or
   *   rehabilitation as such. For instance training in a group.
   * - `home-health-services`: The decision is on health care at home. For instance home nursing
   *   twice a day.
   * - `personal-assistance`: The decision is on practical help, training or a support contact. For
   *   instance help with shopping.
   * - `institution-place`: The decision is on a place in an institution. For instance a long-term
   *   place in a nursing home.
   * - `long-stay-criteria`: The decision is on whether the person meets the criteria for a long
   *   stay while there is no place yet. For instance before being put on a waiting list.
   * - `respite-care`: The decision is on respite care. For instance every other weekend.
   * - `care-benefit`: The decision is on money for somebody whose care is particularly heavy. It
   *   was called omsorgslønn to 30 September 2017.
   * - `user-managed-assistance`: The decision is on personal assistance that the user manages. For
   *   instance assistants for a student who uses a wheelchair.
   * - `plan-or-coordinator`: The decision is on an individual plan or a coordinator. For instance a
   *   refusal to appoint one.
   */
  decisionOn: oneOf(caseHandling.inputs.decisionOn, {
    title: 'What the municipality decides on (vedtak)',
  }),
  /**
   * It is expected to last for more than two weeks. Forventes å vare lenger enn to uker. Judged by
   * the municipality.
   */
  longerThanTwoWeeks: yesOrNo({
    title: 'It is expected to last for more than two weeks',
    description: 'Forventes å vare lenger enn to uker. Judged by the municipality.',
  }),
  /** There is a suitable day offer nearby (egnet dagtilbud). */
  suitableDayOffer: yesOrNo({ title: 'There is a suitable day offer nearby (egnet dagtilbud)' }),
  /**
   * Other surroundings matter much to the rehabilitation (miljøforandring). Judged by the service.
   */
  changeOfSurroundings: yesOrNo({
    title: 'Other surroundings matter much to the rehabilitation (miljøforandring)',
    description: 'Judged by the service.',
  }),
  /**
   * Health problems are more complicated or heavier (tyngre helseplager). Judged by the service.
   */
  heavierHealthProblems: yesOrNo({
    title: 'Health problems are more complicated or heavier (tyngre helseplager)',
    description: 'Judged by the service.',
  }),
  /**
   * How extensive the need is (mindre, middels, omfattende). Judged by the municipality: no source
   * has a figure.
   *
   * - `small`: The need is less extensive; the guide gives no figures. For instance some training
   *   after a broken ankle.
   * - `medium`: The need is of medium extent; the guide gives no figures. For instance training and
   *   devices after a small stroke.
   * - `extensive`: The need is extensive; the guide gives no figures. For instance a child with
   *   severe and composite reductions of function.
   */
  needExtent: oneOf(offerLevel.inputs.needExtent, {
    title: 'How extensive the need is (mindre, middels, omfattende)',
    description: 'Judged by the municipality: no source has a figure.',
  }),

  // Specialist services.
  /** Habilitation or rehabilitation in the specialist service. */
  specialistRehabilitation: yesOrNo({
    title: 'Habilitation or rehabilitation in the specialist service',
  }),
  /** An institution is most suitable (mest hensiktsmessig). */
  bestInInstitution: yesOrNo({ title: 'An institution is most suitable (mest hensiktsmessig)' }),
  /**
   * Whether the offer as a whole is asked about, or one programme.
   *
   * - `whole-offer`: The question is about the offer as a whole. For instance whether the
   *   habilitation service must be able to travel.
   * - `single-programme`: The question is about one programme for one patient. For instance four
   *   weeks of intensive training.
   */
  ambulatoryScope: oneOf(responsibilityAmbulatory.inputs.ambulatoryScope, {
    title: 'Whether the offer as a whole is asked about, or one programme',
  }),
  /**
   * Who would guide the other level.
   *
   * - `specialist-health-personnel`: Health personnel employed in the specialist service. For
   *   instance a neurologist at the hospital.
   * - `health-personnel-with-regional-grant`: Health personnel with a grant from the regional
   *   health authority. For instance a specialist under agreement.
   * - `other-specialist-employee`: An employee of the specialist service who is no health
   *   personnel. For instance a teacher.
   * - `municipal-personnel`: Personnel of the municipal health and care services. For instance the
   *   general practitioner or the home nurse.
   */
  adviser: oneOf(guidanceDuty.inputs.adviser, { title: 'Who would guide the other level' }),
  /**
   * What the guidance is about (helsemessige forhold).
   *
   * - `health`: The guidance is about matters of health. For instance how to dress a wound.
   * - `organisation`: The guidance is about organisation or administration. For instance how to set
   *   up a roster.
   */
  guidanceSubject: oneOf(guidanceDuty.inputs.guidanceSubject, {
    title: 'What the guidance is about (helsemessige forhold)',
  }),
  /** The other level needs it for its tasks (påkrevd). */
  guidanceRequired: yesOrNo({ title: 'The other level needs it for its tasks (påkrevd)' }),
  /** Workload or resources are given as a reason not to. */
  workloadClaimed: yesOrNo({ title: 'Workload or resources are given as a reason not to' }),

  // Assistive devices.
  /**
   * What the device is for.
   *
   * - `daily-life`: The device is needed in daily life, in the kindergarten too. For instance a
   *   wheelchair.
   * - `work`: The device is for one person at work. For instance a Braille display for a blind
   *   clerk.
   * - `workplace`: The equipment is for the workplace in general. For instance a ramp at the
   *   entrance.
   * - `school`: The device is needed at school. For instance a desk for a pupil who uses a
   *   wheelchair.
   * - `treatment`: The equipment is part of treatment. For instance a breathing machine at home.
   * - `activity`: The device is for training, stimulation, play or sport. For instance a sit-ski.
   */
  deviceFor: oneOf(assistiveDeviceFinances.inputs.deviceFor, { title: 'What the device is for' }),
  /** The device is necessary and suitable (nødvendig og hensiktsmessig). */
  deviceNecessary: yesOrNo({
    title: 'The device is necessary and suitable (nødvendig og hensiktsmessig)',
  }),
  /** How long the need lasts, in months. A month begun counts. 1200 is a need without an end. */
  needMonths: z.int().min(0).max(1200).nullish().meta({
    title: 'How long the need lasts, in months',
    description: 'A month begun counts. 1200 is a need without an end.',
  }),
  /**
   * The person is in the terminal phase of life (terminalfase av livet). Then NAV counts
   * functioning as permanently reduced, however short the need.
   */
  terminalPhase: yesOrNo({
    title: 'The person is in the terminal phase of life (terminalfase av livet)',
    description: 'Then NAV counts functioning as permanently reduced, however short the need.',
  }),
  /** Functioning in daily life is substantially reduced (vesentlig nedsatt). */
  functionReduced: yesOrNo({
    title: 'Functioning in daily life is substantially reduced (vesentlig nedsatt)',
  }),
  /** The ability to work is reduced, or the choice of work substantially limited. */
  workCapacityReduced: yesOrNo({
    title: 'The ability to work is reduced, or the choice of work substantially limited',
  }),
  /** There is an employer (arbeidsgiver). */
  employed: yesOrNo({ title: 'There is an employer (arbeidsgiver)' }),
  /** Other legislation covers the device. */
  otherLegislationCovers: yesOrNo({ title: 'Other legislation covers the device' }),
  /** The need is urgent while a decision is awaited (øyeblikkelig behov). */
  waitingUrgently: yesOrNo({
    title: 'The need is urgent while a decision is awaited (øyeblikkelig behov)',
  }),
  /** The device is teaching material (læremiddel). */
  teachingMaterial: yesOrNo({ title: 'The device is teaching material (læremiddel)' }),
  /**
   * The benefit that the person receives (uføretrygd, avtalefestet pensjon).
   *
   * - `none`: The person receives none of these benefits. For instance somebody who works full
   *   time.
   * - `disability-below-100`: The person gets disability benefit, but not for the whole ability to
   *   work. For instance 50 per cent.
   * - `disability-100`: The person gets full disability benefit. For instance somebody who wants to
   *   work some hours all the same.
   * - `contractual-pension`: The person gets a contractual pension for which pension points are
   *   credited. For instance somebody who retired early.
   */
  benefitReceived: oneOf(assistiveDeviceWorkBar.inputs.benefitReceived, {
    title: 'The benefit that the person receives (uføretrygd, avtalefestet pensjon)',
  }),
  /** Support probably makes the benefit end or shrink. Matters to 2026-09-30. */
  benefitWouldShrink: yesOrNo({
    title: 'Support probably makes the benefit end or shrink',
    description: 'Matters to 2026-09-30.',
  }),
  /**
   * Income will probably exceed 40 per cent of the basic amount a year. Matters from 2026-10-01, at
   * a disability of 100 per cent.
   */
  incomeAboveLimit: yesOrNo({
    title: 'Income will probably exceed 40 per cent of the basic amount a year',
    description: 'Matters from 2026-10-01, at a disability of 100 per cent.',
  }),
  /**
   * The task with the device.
   *
   * - `assess-need`: Finding out what the user needs. For instance on a home visit.
   * - `adapt-surroundings`: Adapting the surroundings. For instance removing thresholds.
   * - `apply`: Writing and sending the application. For instance to the assistive aid centre.
   * - `try-out`: Trying the device together with the user. For instance two different wheelchairs.
   * - `adapt-and-mount`: Adapting and mounting the device. For instance a bed that has to be set
   *   up.
   * - `train-the-user`: Teaching the user to use it. For instance to drive a powered wheelchair.
   * - `follow-up-and-evaluate`: Following up and seeing whether it works. For instance after three
   *   months.
   * - `specialised-advice`: Advice that takes particular knowledge of devices. For instance on
   *   steering a computer with the eyes.
   * - `cooperation-agreement-initiative`: Taking the initiative to an agreement between the
   *   assistive aid centre and the municipality. For instance on who fetches equipment.
   * - `simple-service-and-repair`: Simple service and repair. For instance mending a tyre.
   * - `raise-municipal-competence`: Making the municipality better at it. For instance courses for
   *   its occupational therapists.
   * - `repair-of-lent-device`: Repair of a device that national insurance owns and has lent. For
   *   instance the motor of a wheelchair.
   * - `transport-to-reception-point`: Transport from the assistive aid centre to the municipality’s
   *   reception point. For instance to its store.
   * - `transport-from-reception-point`: Transport from the reception point home to the user, and
   *   back. For instance delivering a bed.
   * - `workplace-rebuilding`: Rebuilding at the workplace for somebody who needs it. For instance a
   *   wider lavatory.
   */
  deviceTask: oneOf(assistiveDeviceTask.inputs.deviceTask, { title: 'The task with the device' }),

  // Interpreters.
  /**
   * Who would use the interpreter.
   *
   * - `public-body`: A public body, or a private party that acts on its behalf. For instance a
   *   hospital, a specialist under agreement or a private school.
   * - `general-practitioner`: A general practitioner, with rules on interpreters of their own. For
   *   instance in an ordinary consultation.
   * - `contract-physiotherapist`: A self-employed physiotherapist with an agreement with the
   *   municipality. For instance at a physiotherapy practice.
   * - `other-private`: A private party that does not act for a public body. For instance a clinic
   *   without an agreement.
   */
  bodyUsingInterpreter: oneOf(shared.bodyUsingInterpreter, {
    title: 'Who would use the interpreter',
  }),
  /** Another act requires an interpreter. */
  otherActRequires: yesOrNo({ title: 'Another act requires an interpreter' }),
  /**
   * An interpreter is necessary for legal safeguards or sound help. Nødvendig for rettssikkerhet
   * eller forsvarlig hjelp og tjeneste.
   *
   * - `true`: Without an interpreter legal safeguards are at risk, or the help is not sound. For
   *   instance when a diagnosis has to be explained.
   */
  interpreterNecessary: yesOrNo({
    title: 'An interpreter is necessary for legal safeguards or sound help',
    description: 'Nødvendig for rettssikkerhet eller forsvarlig hjelp og tjeneste.',
  }),
  /** The person can communicate in Norwegian. */
  speaksNorwegian: yesOrNo({ title: 'The person can communicate in Norwegian' }),
  /**
   * The interpreter is needed in an emergency (nødssituasjon). By the act on interpreters, to the
   * use of one who is not qualified, or of a child.
   */
  interpreterEmergency: yesOrNo({
    title: 'The interpreter is needed in an emergency (nødssituasjon)',
    description:
      'By the act on interpreters, to the use of one who is not qualified, or of a child.',
  }),
  /** An adult relative would interpret. */
  relativeInterprets: yesOrNo({ title: 'An adult relative would interpret' }),
  /** Waiting would not be sound, or other strong reasons (andre sterke grunner). */
  reasonsForUnqualified: yesOrNo({
    title: 'Waiting would not be sound, or other strong reasons (andre sterke grunner)',
  }),
  /** Age of whoever interprets. */
  interpreterAge: years({ title: 'Age of whoever interprets' }),
  /** It is justifiable that the child interprets (forsvarlig). */
  childInterpreterJustifiable: yesOrNo({
    title: 'It is justifiable that the child interprets (forsvarlig)',
  }),
  /**
   * What is interpreted.
   *
   * - `spoken-language`: Interpreting between Norwegian and another spoken language. For instance
   *   Somali.
   * - `hearing-loss`: Interpreting for the deaf and for people with hearing loss. For instance into
   *   sign language or as text.
   * - `deafblindness`: Interpreting for the deafblind, with guiding. For instance sign language
   *   felt in the hand.
   */
  interpreting: oneOf(shared.interpreting, { title: 'What is interpreted' }),
  /**
   * Where the interpreter is needed.
   *
   * - `general-practitioner`: With the doctor on whose list the person is. For instance at the
   *   surgery.
   * - `contract-physiotherapist`: With a self-employed physiotherapist with a municipal agreement.
   *   For instance at the practice.
   * - `contract-specialist`: With a doctor or psychologist under agreement with the regional health
   *   authority. For instance a dermatologist.
   * - `other-chapter-5-service`: With somebody else whom national insurance covers under chapter 5.
   *   For instance a speech therapist.
   * - `outpatient-in-health-trust`: At an outpatient clinic of a health trust. For instance a check
   *   at the hospital.
   * - `inpatient`: During a stay as an inpatient. For instance on a ward.
   * - `municipal-care`: In the municipal health and care services. For instance at the health
   *   centre.
   * - `school`: At school. For instance in a meeting with the parents.
   * - `other-public-body`: With another public body. For instance Nav.
   */
  interpreterSetting: oneOf(interpreterPays.inputs.interpreterSetting, {
    title: 'Where the interpreter is needed',
  }),

  // Coercion and transitions.
  /** The person has an intellectual disability (psykisk utviklingshemning). */
  intellectualDisability: yesOrNo({
    title: 'The person has an intellectual disability (psykisk utviklingshemning)',
  }),
  /**
   * The measure is part of a service that hol chapter 9 covers. Health services at home, personal
   * assistance, a place in an institution or respite care (hol § 9-2).
   */
  coercionServiceCovered: yesOrNo({
    title: 'The measure is part of a service that hol chapter 9 covers',
    description:
      'Health services at home, personal assistance, a place in an institution or respite care (hol § 9-2).',
  }),
  /**
   * The kind of measure.
   *
   * - `ordinary-prompting`: Ordinary prompting, leading by the hand and the like. For instance a
   *   hand on the back on the way out of the door.
   * - `intrusive-warning-system`: A warning system that intrudes much. It was coercion to 31 August
   *   2025, for instance an alarm each time the person gets up.
   * - `other-warning-or-tracking`: Other technology for warning or locating. For instance a GPS on
   *   walks.
   * - `other`: Another measure. For instance a locked door or being held.
   */
  coercionMeasure: oneOf(coercion.inputs.coercionMeasure, { title: 'The kind of measure' }),
  /** The person objects to the measure (motsetter seg). */
  objectsToMeasure: yesOrNo({ title: 'The person objects to the measure (motsetter seg)' }),
  /**
   * The measure is so intrusive that it is coercion anyhow.
   *
   * - `true`: The measure is so intrusive that it counts as coercion even without resistance. For
   *   instance straps in a chair.
   */
  intrusiveRegardless: yesOrNo({ title: 'The measure is so intrusive that it is coercion anyhow' }),
  /**
   * What the coercion is for.
   *
   * - `emergency`: Averting substantial harm in an emergency. For instance stopping somebody who
   *   runs into traffic.
   * - `repeated-emergencies`: Planned measures against harm in emergencies that recur. For instance
   *   a fixed way of holding at self-harm.
   * - `basic-needs`: Meeting basic needs. For instance food and drink, rest, sleep, hygiene or
   *   personal safety.
   * - `other`: Another purpose, which the chapter does not name. For instance making the work
   *   easier for the staff.
   */
  coercionFor: oneOf(coercion.inputs.coercionFor, { title: 'What the coercion is for' }),
  /**
   * The transition (overgang).
   *
   * - `kindergarten-to-school`: From kindergarten to school. For instance in the spring before the
   *   first form.
   * - `child-to-adult-habilitation`: From habilitation for children to that for adults. For
   *   instance when the young person turns 18.
   * - `change-of-coordinator`: A new coordinator takes over. For instance when the old one leaves.
   * - `between-levels-or-sectors`: From one level, sector or service to another. For instance from
   *   hospital to municipality.
   * - `other`: Another transition. For instance moving to a home of one’s own.
   */
  transitionKind: oneOf(transition.inputs.transitionKind, { title: 'The transition (overgang)' }),

  // Patients ready for discharge.
  /**
   * The field of the stay (fagområde).
   *
   * - `somatic`: The stay is for an illness or injury of the body. For instance a hip fracture.
   * - `mental-health`: The stay is in mental health care, to which the payment applies from 2019.
   *   For instance on an acute ward.
   * - `addiction`: The stay is in specialised addiction treatment, to which the payment applies
   *   from 2019. For instance detoxification.
   */
  stayIn: oneOf(dischargePayment.inputs.stayIn, { title: 'The field of the stay (fagområde)' }),
  /** A private rehabilitation institution (privat rehabiliteringsinstitusjon). */
  privateRehabilitationStay: yesOrNo({
    title: 'A private rehabilitation institution (privat rehabiliteringsinstitusjon)',
  }),
  /**
   * Notices, assessment and record are in order (vilkårene i §§ 8 til 10). Of the regulation on
   * patients ready for discharge. Judged by the specialist service.
   *
   * - `true`: Notices, assessment and record are as the regulation asks. For instance that the
   *   municipality was notified within 24 hours.
   */
  noticesInOrder: yesOrNo({
    title: 'Notices, assessment and record are in order (vilkårene i §§ 8 til 10)',
    description:
      'Of the regulation on patients ready for discharge. Judged by the specialist service.',
  }),
  /**
   * What the municipality answered the notice.
   *
   * - `cannot-receive`: The municipality answered that it cannot receive the patient. For instance
   *   because no short-term place is free.
   * - `can-receive`: The municipality answered that it can receive the patient. For instance from
   *   tomorrow.
   * - `none`: The municipality has not answered the notice. For instance where nobody read the
   *   message.
   * - `hindered`: Something outside its control kept the municipality from answering. For instance
   *   a network failure.
   */
  municipalAnswer: oneOf(dischargePayment.inputs.municipalAnswer, {
    title: 'What the municipality answered the notice',
  }),

  // Complaints.
  /**
   * What a complaint on services, devices or coercion is about (klage).
   *
   * - `municipal-service`: A decision on a municipal health or care service, or the lack of one.
   *   For instance too few hours of home help.
   * - `information-or-participation`: Information or participation in the health and care services.
   *   For instance that no interpreter was used at the doctor’s.
   * - `treatment-device`: Equipment from the specialist service as part of treatment. For instance
   *   a breathing machine at home.
   * - `national-insurance`: A device or an interpreter that Nav has decided on. For instance a
   *   refusal of a wheelchair.
   * - `activity-device`: A device for play or sport for somebody of 26 or more. For instance a
   *   sit-ski.
   * - `activity-device-money-spent`: A refusal of such a device because the year’s money is spent.
   *   For instance in November.
   * - `school`: A decision under the education act. For instance on individually adapted education.
   * - `interpreter-elsewhere`: That a body outside the health and care services did not use an
   *   interpreter. For instance Nav.
   * - `coercion-in-emergency`: Coercion in an emergency under chapter 9. For instance that somebody
   *   was held.
   * - `planned-coercion`: A decision on planned coercion under chapter 9. For instance a locked
   *   door at night.
   * - `coercion-decided-by-board`: The board let the planned coercion stand. For instance after a
   *   complaint by the guardian.
   * - `coercion-refused-by-board`: The board refused the planned coercion. For instance so that the
   *   municipality may not lock the door.
   */
  responsibilityComplaintAbout: oneOf(responsibilityComplaint.inputs.responsibilityComplaintAbout, {
    title: 'What a complaint on services, devices or coercion is about (klage)',
  }),
  /**
   * When the complaint comes. Within the time limit, after it, or more than a year after the
   * decision.
   *
   * - `in-time`: The complaint comes before the time limit is out. For instance two weeks after the
   *   decision came.
   * - `late`: The limit is out, but no more than a year has passed since the decision. For instance
   *   where the letter lay at a wrong address.
   * - `over-a-year`: More than a year has passed since the decision. For instance where an old
   *   decision turns up among the papers.
   */
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
