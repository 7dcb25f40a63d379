/* Documents in which nothing is lacking, and what is lacking when something else stands in one place. */
import type { z } from 'zod'
import {
  admissionAndDischarge,
  checkAdmissionAndDischarge,
  checkCooperationAgreement,
  checkCoordinatingUnit,
  checkManagementSystem,
  checkMunicipalPlan,
  checkPatientAgreement,
  checkServiceRoutines,
  cooperationAgreement,
  coordinatingUnit,
  managementSystem,
  municipalPlan,
  patientAgreement,
  serviceRoutines,
  type AdmissionAndDischarge,
  type CooperationAgreement,
  type CoordinatingUnit,
  type DocumentReport,
  type ManagementSystem,
  type MunicipalPlan,
  type PatientAgreement,
  type ServiceRoutines,
} from '../../../src/checklists/index.js'
import { shift } from './days.js'

type Fields = Readonly<Record<string, unknown>>

/** What stands in one place, and the point and place that are then unmet. */
type Broken = readonly [at: string, value: unknown, unmet: string]

/** A document in which nothing is lacking. */
export interface Whole {
  readonly name: string
  readonly of: readonly string[]
  readonly schema: z.ZodObject
  readonly check: (document: Fields, options: { readonly on: string }) => readonly DocumentReport[]
  readonly document: (on: string) => Fields
  /** Places that hold facts or what a document need not say: without them nothing is found lacking. */
  readonly harmless: RegExp
  /** Places that more than one point looks at. */
  readonly askedTwice?: RegExp
  /** What is wrong though it is there. */
  readonly broken: readonly Broken[]
}

const completeness = 'whole-document'

/** All fields of a group as yes. */
function yesToAll(schema: z.ZodObject, name: string): Readonly<Record<string, true>> {
  const group = (schema.shape[name] as z.ZodOptional<z.ZodNullable<z.ZodObject>>).unwrap().unwrap()
  return Object.fromEntries(Object.keys(group.shape).map((key) => [key, true as const]))
}

const agreement: Whole = {
  name: 'a cooperation agreement under notice',
  of: ['cooperation.statutory-agreement', 'cooperation.recommended-content'],
  schema: cooperationAgreement,
  check: (document, options) => {
    const report = checkCooperationAgreement(document, options)
    return [report.statutory, report.recommended]
  },
  document: (on): CooperationAgreement => ({
    completeness,
    municipalities: [
      { id: 'north', decidedBy: 'municipal-council' },
      { id: 'south', decidedBy: 'municipal-council' },
    ],
    specialistParty: 'designated-trust',
    purpose: true,
    userExperience: true,
    userOrganisations: true,
    responsibilities: { tasks: true, measures: true },
    guidelines: {
      admission: true,
      discharge: true,
      habilitation: true,
      rehabilitation: true,
      learningAndCoping: true,
      coordinatedServices: true,
    },
    hospitalAdmission: true,
    emergencyStay: true,
    dischargeReady: true,
    knowledge: {
      knowledgeTransfer: true,
      informationExchange: true,
      networks: true,
      secondment: true,
    },
    research: { research: true, education: true, practice: true, apprenticeship: true },
    midwifery: true,
    localIt: true,
    prevention: true,
    emergencies: { emergencyPlans: true, emergencyChain: true },
    jointDevelopment: 'sufficient',
    childrenAndYouth: true,
    jointMeasures: [
      { id: 'm1', responsibility: true, employer: true, organisation: true, financing: true },
      { id: 'm2', responsibility: true, employer: true, organisation: true, financing: true },
    ],
    clauses: [
      {
        id: 'c1',
        responsibleByLaw: 'specialist-service',
        responsible: 'specialist-service',
        performedBy: 'municipality',
      },
      { id: 'c2', responsibleByLaw: 'municipality', performedBy: 'specialist-service' },
    ],
    concludedOn: shift(on, -300),
    deadlines: [{ id: 'd1', by: shift(on, -290), metOn: shift(on, -300) }],
    submittedOn: shift(on, -280),
    reviews: [shift(on, -100)],
    termination: {
      noticeGivenOn: shift(on, -50),
      endsOn: shift(on, 350),
      directorateTold: true,
    },
    recommended: yesToAll(cooperationAgreement, 'recommended'),
    predictable: 'sufficient',
  }),
  harmless:
    /^\/(municipalities\/\d\/decidedBy|clauses\/.*|deadlines\/0\/by|concludedOn|reviews\/0|termination\/(noticeGivenOn|endsOn))$/,
  broken: [
    ['/municipalities/1/decidedBy', 'other', 'council-decides /municipalities/1/decidedBy'],
    ['/municipalities', [], 'council-decides /municipalities'],
    ['/specialistParty', 'undesignated-trust', 'specialist-party /specialistParty'],
    ['/jointDevelopment', 'insufficient', 'joint-development /jointDevelopment'],
    ['/clauses/0/responsible', 'municipality', 'responsibility-stays /clauses/0/responsible'],
    ['/clauses/1/responsible', 'both', 'responsibility-stays /clauses/1/responsible'],
    ['/deadlines/0/metOn', '8000-01-01', 'deadlines-kept /deadlines/0/metOn'],
    ['/submittedOn', '8000-01-01', 'submitted /submittedOn'],
    ['/concludedOn', '2000-01-01', 'submitted /submittedOn'],
    ['/termination/endsOn', '2000-01-01', 'notice-of-a-year /termination/endsOn'],
    ['/predictable', 'insufficient', 'predictability /predictable'],
  ],
}

const patient = (individualPlan: 'needs-plan' | 'has-plan'): Whole => ({
  name: `an agreement around a patient: ${individualPlan}`,
  of: ['cooperation.patient-agreement'],
  schema: patientAgreement,
  check: (document, options) => [checkPatientAgreement(document, options)],
  document: (on): PatientAgreement => ({
    completeness,
    patients: ['p1'],
    period: { from: shift(on, -100), until: shift(on, 200) },
    involved: ['school', 'habilitation'],
    parties: [
      { id: 'school', level: 'municipality', persons: ['t1'], areas: ['a1'], extent: true },
      {
        id: 'habilitation',
        level: 'specialist-service',
        persons: ['h1'],
        areas: ['a2'],
        extent: true,
      },
    ],
    areas: [{ id: 'a1' }, { id: 'a2' }],
    minutes: [{ id: 'm1', parties: ['school'] }],
    evaluations: [{ id: 'e1', planned: shift(on, -10), held: shift(on, -10) }],
    process: {
      municipalityContacted: true,
      patientMet: true,
      learntOfPatient: true,
      learntOfServices: true,
      learntOfOthers: true,
      servicesExplained: true,
      workExplained: true,
      agreementBegun: true,
    },
    municipalEffort: { duringPeriod: true, afterEnd: true },
    startsFromNeed: 'sufficient',
    declinedMeasures: [{ id: 'd1', informed: true, complaintExplained: true }],
    individualPlan,
    usedAsIndividualPlan: false,
    agreesWithPlan: 'sufficient',
    unitToldOfPlanNeed: true,
    participation: 'in-another-way',
    childWithSay: true,
    child: { informed: true, heard: true, weighed: true },
    informationBasis: 'consent',
  }),
  harmless:
    individualPlan === 'has-plan'
      ? /^\/(involved\/\d|parties\/\d\/level|individualPlan|usedAsIndividualPlan|unitToldOfPlanNeed|childWithSay)$/
      : /^\/(involved\/\d|parties\/\d\/level|individualPlan|usedAsIndividualPlan|agreesWithPlan|childWithSay)$/,
  broken: [
    ['/patients', ['p1', 'p2'], 'one-patient /patients'],
    ['/period/until', '2000-01-01', 'time-limited /period/until'],
    ['/involved/1', 'stranger', 'every-body-party /involved/1'],
    ['/parties/0/areas', ['a1', 'lost'], 'ids-known /parties/0/areas'],
    ['/minutes/0/parties', ['school', 'lost'], 'ids-known /minutes/0/parties'],
    ['/areas', [{ id: 'a1' }, { id: 'a2' }, { id: 'a1' }], 'ids-unique /areas/2/id'],
    ['/areas', [{ id: 'a1' }], 'ids-known /parties/1/areas'],
    ['/areas', [], 'areas /areas'],
    ['/parties', [], 'every-body-party /parties'],
    ['/evaluations', [], 'evaluation-dates /evaluations'],
    ['/evaluations/0/planned', '2000-01-01', 'evaluation-dates /evaluations/0/planned'],
    ['/startsFromNeed', 'insufficient', 'starts-from-need /startsFromNeed'],
    ['/usedAsIndividualPlan', true, 'no-individual-plan /usedAsIndividualPlan'],
    ['/participation', 'none', 'patient-takes-part /participation'],
    ['/informationBasis', 'no-basis', 'information-basis /informationBasis'],
  ],
})

const unit = (of: 'municipality' | 'health-trust'): Whole => ({
  name: `the coordinating unit of a ${of}`,
  of: [`cooperation.coordinating-unit.${of}`],
  schema: coordinatingUnit,
  check: (document, options) => [checkCoordinatingUnit(document as CoordinatingUnit, options)],
  document: (): CoordinatingUnit => ({
    completeness,
    of,
    established: true,
    tasks: yesToAll(coordinatingUnit, 'tasks'),
    needContactPoint: 'decided-elsewhere',
    hasDistricts: true,
    advice: yesToAll(coordinatingUnit, 'advice'),
    training: yesToAll(coordinatingUnit, 'training'),
  }),
  harmless:
    of === 'municipality'
      ? /^\/(of|tasks\/(regionalOverview|municipal\w+)|advice\/(routines(Controlled|WithMunicipalities)|privateInNetworks|overviewPublished|contactDetails|privateInformation|contactForPrivate|followUpSystem|allGroups|centralLeadership|tasksPlaced|wholeTrust|regionalInformation|buildsNetworks|contactLinks)|hasDistricts)$/
      : /^\/(of|tasks\/(\w+ChildCoordinators|receivesTrustNotices)|advice\/(accessible|othersMayReport|coordinatorOnlyNotices|worksWith\w+|schoolRoutines|centralInPlanning|routines(Known|CrossSector)|patientsWish|appointmentAgreed|coordinator(Change|Overlap)|generalTraining|otherSectorsTrained|ongoingGuidance|groupsBetweenServices|sectorAgreements|feedbackToLeaders|peersAndVolunteers|familyPerspective|informsPublic|informsOnOtherThemes|website|anchored|clearDivision|inMunicipalPlans|districtUnits|helpsWithOverview|regionalInformation|buildsNetworks|contactLinks)|training\/\w+|hasDistricts)$/,
  broken: [['/needContactPoint', 'none', 'need-contact-point /needContactPoint']],
})

const regionalUnit: Whole = {
  name: 'the coordinating unit of a health region',
  of: ['cooperation.coordinating-unit.region'],
  schema: coordinatingUnit,
  check: (document, options) => [checkCoordinatingUnit(document as CoordinatingUnit, options)],
  document: (): CoordinatingUnit => ({
    completeness,
    of: 'health-region',
    established: true,
    advice: { regionalInformation: true, buildsNetworks: true, contactLinks: true },
  }),
  harmless: /^\/of$/,
  broken: [],
}

const plan: Whole = {
  name: 'a municipal plan',
  of: ['cooperation.municipal-plan'],
  schema: municipalPlan,
  check: (document, options) => [checkMunicipalPlan(document, options)],
  document: (): MunicipalPlan => ({
    completeness,
    content: yesToAll(municipalPlan, 'content'),
    excludesSome: false,
    dependsOnHousing: false,
    userRepresentatives: yesToAll(municipalPlan, 'userRepresentatives'),
    advice: yesToAll(municipalPlan, 'advice'),
    offer: yesToAll(municipalPlan, 'offer'),
    competence: yesToAll(municipalPlan, 'competence'),
    competenceAreas: yesToAll(municipalPlan, 'competenceAreas'),
    local: yesToAll(municipalPlan, 'local'),
    groupMeetingsPerYear: 4,
  }),
  harmless: /^\/(excludesSome|dependsOnHousing)$/,
  broken: [
    ['/excludesSome', true, 'for-everyone-staying /excludesSome'],
    ['/dependsOnHousing', true, 'whatever-housing /dependsOnHousing'],
    ['/groupMeetingsPerYear', 3, 'local-meetings /groupMeetingsPerYear'],
  ],
}

const routines = (of: 'municipality' | 'health-trust'): Whole => ({
  name: `the routines of a ${of}`,
  of: ['cooperation.routines'],
  schema: serviceRoutines,
  check: (document, options) => [checkServiceRoutines(document as ServiceRoutines, options)],
  document: (): ServiceRoutines => ({
    completeness,
    of,
    needsReported: true,
    planRoutines: true,
    interpretersRegularlyUsed: true,
    interpreters: yesToAll(serviceRoutines, 'interpreters'),
    interpreterGuidelinesSuit: 'sufficient',
    topics: yesToAll(serviceRoutines, 'topics'),
  }),
  harmless:
    of === 'municipality'
      ? /^\/(of|interpretersRegularlyUsed|topics\/(patientInformed|consent|municipalityTold|duringStay|afterDischarge|planObtained|coordinatorDuringStay|documentation|internalControl|withOtherLevel|monitored|wardInCharge))$/
      : /^\/(of|interpretersRegularlyUsed|topics\/(coordinatorChange|coordinatorOverlap|otherServices|acrossSectors|madeKnown|knownCompetence|officeBreadth|assessmentsObtained|sameInServices|unitAndOffice|earlyMapping|workAsGoal|needsOfOtherSectors|knowledgeHandedOver|handOverMeeting))$/,
  broken: [],
})

const system: Whole = {
  name: 'a management system',
  of: ['cooperation.internal-control'],
  schema: managementSystem,
  check: (document, options) => [checkManagementSystem(document, options)],
  document: (on): ManagementSystem => ({
    completeness,
    suits: 'sufficient',
    ...Object.fromEntries(
      (
        [
          'documentation',
          'leadership',
          'planning',
          'carryingOut',
          'evaluating',
          'correcting',
          'reviewed',
          'advice',
        ] as const
      ).map((name) => [name, yesToAll(managementSystem, name)]),
    ),
    reviews: [shift(on, -365)],
  }),
  harmless: /^$/,
  broken: [
    ['/suits', 'insufficient', 'suits /suits'],
    ['/reviews', ['2000-01-01'], 'yearly-review /reviews'],
  ],
}

type CareField = 'somatic' | 'mental-health' | 'addiction'

/** What is asked only of stays of another kind. */
const elsewhere: Readonly<Record<CareField, readonly string[]>> = {
  somatic: [
    'coercionEnded',
    'specialistContactMade',
    'partnersCalled',
    'dischargeToldAt',
    'dischargePrepared',
  ],
  'mental-health': ['dischargeToldAt', 'dischargePrepared'],
  addiction: ['coercionEnded'],
}

/** What is wrong only in stays of the kind. */
const brokenIn: Readonly<Record<CareField, readonly Broken[]>> = {
  somatic: [['/readyAssessedBy', 'psychologist', 'ready-found-by-doctor /readyAssessedBy']],
  'mental-health': [
    ['/readyAssessedBy', 'other', 'ready-found-by-doctor-or-psychologist /readyAssessedBy'],
  ],
  addiction: [
    ['/readyAssessedBy', 'other', 'ready-found-by-doctor-or-psychologist /readyAssessedBy'],
    ['/dischargeToldInGoodTime', false, 'addiction-discharge-told /dischargeToldAt'],
    ['/dischargeToldAt', '2026-04-03T10:00:00+02:00', 'addiction-discharge-told /dischargeToldAt'],
  ],
}

const stay = (careField: CareField, compulsory = false): Whole => ({
  name: `the messages about a ${compulsory ? 'compulsory ' : ''}stay: ${careField}`,
  of: ['cooperation.admission-discharge'],
  schema: admissionAndDischarge,
  check: (document, options) => [checkAdmissionAndDischarge(document, options)],
  document: (): AdmissionAndDischarge => ({
    completeness,
    inpatientStay: true,
    privateRehabilitation: false,
    careField,
    needAssessed: true,
    mayNeedMunicipality: true,
    admittedAt: '2026-03-28T20:00:00+01:00',
    assessmentDelayed: false,
    municipalityToldAt: '2026-03-29T21:00:00+02:00',
    notice: yesToAll(admissionAndDischarge, 'notice'),
    housingLacking: true,
    housingTold: true,
    changed: true,
    changeTold: true,
    readyAt: '2026-04-02T10:00:00+02:00',
    readyRecord: yesToAll(admissionAndDischarge, 'readyRecord'),
    readyAssessedBy: 'doctor',
    individualAssessment: true,
    coercionNotContinuable: true,
    coercionEnded: true,
    simultaneousSpecialistCare: true,
    specialistContactMade: true,
    partnersNeeded: true,
    partnersCalled: true,
    readyToldAt: '2026-04-02T10:00:00+02:00',
    readyReported: true,
    accountDemanded: true,
    accountGiven: true,
    municipalityAnsweredAt: '2026-04-02T10:00:00+02:00',
    canReceive: false,
    offerDateTold: true,
    offerReadyAt: '2026-04-03T09:00:00+02:00',
    offerConfirmedAt: '2026-04-03T09:00:00+02:00',
    transferredAt: '2026-04-03T10:00:00+02:00',
    summarySent: true,
    summaryToReferrer: 'sent',
    summaryToPractitioner: 'sent',
    summaryInTime: true,
    summaryRecipientsAsked: true,
    compulsoryAddictionStay: compulsory,
    measuresShouldFollow: true,
    patientWantsNotice: !compulsory,
    dischargeToldAt: '2026-03-31T10:00:00+02:00',
    dischargeToldInGoodTime: true,
    dischargePrepared: true,
  }),
  harmless: new RegExp(
    `^/(inpatientStay|privateRehabilitation|careField|mayNeedMunicipality|admittedAt|assessmentDelayed|housingLacking|changed|readyAt|coercionNotContinuable|simultaneousSpecialistCare|partnersNeeded|accountDemanded|canReceive|offerReadyAt|transferredAt|compulsoryAddictionStay|measuresShouldFollow|patientWantsNotice|dischargeToldInGoodTime|summaryInTime|${elsewhere[careField].join('|')})$`,
  ),
  askedTwice: /^\/offerConfirmedAt$/,
  broken: [
    [
      '/municipalityToldAt',
      '2026-03-29T21:00:01+02:00',
      'told-within-24-hours /municipalityToldAt',
    ],
    ['/needClearAt', '2026-03-27T20:59:59Z', 'told-within-24-hours /municipalityToldAt'],
    ['/readyToldAtOnce', false, 'ready-told-at-once /readyToldAt'],
    ['/answeredAtOnce', false, 'municipality-answers /municipalityAnsweredAt'],
    ['/offerToldAtOnce', false, 'offer-ready-told /offerConfirmedAt'],
    ['/summaryInTime', false, 'summary-in-time /summaryInTime'],
    ['/summaryToReferrer', 'not-sent', 'summary-to-referrer /summaryToReferrer'],
    ['/summaryToPractitioner', 'not-sent', 'summary-to-practitioner /summaryToPractitioner'],
    ['/transferredAt', '2026-04-03T08:59:59+02:00', 'transfer-confirmed /transferredAt'],
    ...(compulsory ? [] : brokenIn[careField]),
  ],
})

/** Whole documents of every kind. */
export const wholes: readonly Whole[] = [
  agreement,
  patient('needs-plan'),
  patient('has-plan'),
  unit('municipality'),
  unit('health-trust'),
  regionalUnit,
  plan,
  routines('municipality'),
  routines('health-trust'),
  system,
  stay('somatic'),
  stay('mental-health'),
  stay('addiction'),
  stay('addiction', true),
]
