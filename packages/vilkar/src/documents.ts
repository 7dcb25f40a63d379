import type { CalendarDay, ChecklistNotInForce, CheckReport } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import type { Noticing } from '@vilkar/core/documents'
import { readAll } from '@vilkar/core/edge'
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
  type CooperationAgreementReport,
  type DocumentReport,
} from '@vilkar/cooperation/checklists'
import {
  checkCoordinatorWork,
  checkPlan,
  coordinatorWork,
  individualPlan,
  type PlanChecklistReport,
  type PlanReport,
} from '@vilkar/individual-plan/checklists'
import { checkReferral, referral, type ReferralReport } from '@vilkar/priority/checklists'
import type { Citation, LegalAnswer } from '@vilkar/law'
import {
  checkNeedsAssessment,
  needsAssessmentDocument,
  type NeedsAssessmentReport,
} from '@vilkar/responsibility/checklists'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { within } from './within.js'

/**
 * The schema of the documents of a case, each left out where there is none.
 *
 * @internal
 */
export const caseDocuments = strictObject({
  individualPlan: individualPlan.nullish(),
  coordinatorWork: coordinatorWork.nullish(),
  referral: referral.nullish(),
  needsAssessment: needsAssessmentDocument.nullish(),
  cooperationAgreement: cooperationAgreement.nullish(),
  patientAgreement: patientAgreement.nullish(),
  coordinatingUnit: coordinatingUnit.nullish(),
  municipalPlan: municipalPlan.nullish(),
  serviceRoutines: serviceRoutines.nullish(),
  managementSystem: managementSystem.nullish(),
  admissionAndDischarge: admissionAndDischarge.nullish(),
})

/**
 * The documents of a case that were read.
 *
 * @internal
 */
export type CaseDocuments = z.output<typeof caseDocuments>

/** What is found in the documents of a case. */
export interface DocumentReports {
  readonly individualPlan?: PlanReport
  readonly coordinatorWork?: PlanChecklistReport
  readonly referral?: ReferralReport
  readonly needsAssessment?: NeedsAssessmentReport
  readonly cooperationAgreement?: CooperationAgreementReport
  readonly patientAgreement?: DocumentReport
  readonly coordinatingUnit?: DocumentReport
  readonly municipalPlan?: DocumentReport
  readonly serviceRoutines?: DocumentReport
  readonly managementSystem?: DocumentReport
  readonly admissionAndDischarge?: DocumentReport
}

/** The name of a document in a case file. */
export type CaseDocument = keyof DocumentReports

/** A document's reports, one for each checklist, and the domain whose texts they are read with. */
export interface ReportsOfDocument {
  readonly document: CaseDocument
  readonly domain: 'individualPlan' | 'responsibility' | 'priority' | 'cooperation'
  readonly reports: readonly LegalAnswer<CheckReport<Citation> | ChecklistNotInForce>[]
}

/**
 * How documents are looked at.
 *
 * @internal
 */
export interface CheckOptions {
  readonly on: CalendarDay
  readonly leapDayBirthday: LeapDayBirthday | undefined
}

/**
 * Looks at a document that is given.
 *
 * @internal
 */
export function checked<D, R>(
  document: string,
  given: D | null | undefined,
  check: (document: D) => R,
): () => R | undefined {
  return within(['documents', document], () =>
    given === null || given === undefined ? undefined : check(given),
  )
}

/**
 * Checks the documents of a case.
 *
 * @throws {InvalidInput} When one is not what it should be; all issues at once, with their places in the
 *   case file.
 * @internal
 */
export function checkDocuments(
  given: CaseDocuments,
  options: CheckOptions,
  noticing?: Noticing,
): DocumentReports {
  const { on } = options
  const [
    plan,
    coordinator,
    sent,
    needs,
    agreement,
    ofPatient,
    unit,
    municipal,
    routines,
    management,
    messages,
  ] = readAll(
    checked('individualPlan', given.individualPlan, (each) => checkPlan(each, options, noticing)),
    checked('coordinatorWork', given.coordinatorWork, (each) =>
      checkCoordinatorWork(each, { on }, noticing),
    ),
    checked('referral', given.referral, (each) => checkReferral(each, { on }, noticing)),
    checked('needsAssessment', given.needsAssessment, (each) =>
      checkNeedsAssessment(each, { on }, noticing),
    ),
    checked('cooperationAgreement', given.cooperationAgreement, (each) =>
      checkCooperationAgreement(each, { on }, noticing),
    ),
    checked('patientAgreement', given.patientAgreement, (each) =>
      checkPatientAgreement(each, { on }, noticing),
    ),
    checked('coordinatingUnit', given.coordinatingUnit, (each) =>
      checkCoordinatingUnit(each, { on }, noticing),
    ),
    checked('municipalPlan', given.municipalPlan, (each) =>
      checkMunicipalPlan(each, { on }, noticing),
    ),
    checked('serviceRoutines', given.serviceRoutines, (each) =>
      checkServiceRoutines(each, { on }, noticing),
    ),
    checked('managementSystem', given.managementSystem, (each) =>
      checkManagementSystem(each, { on }, noticing),
    ),
    checked('admissionAndDischarge', given.admissionAndDischarge, (each) =>
      checkAdmissionAndDischarge(each, { on }, noticing),
    ),
  )
  return {
    ...(plan && { individualPlan: plan }),
    ...(coordinator && { coordinatorWork: coordinator }),
    ...(sent && { referral: sent }),
    ...(needs && { needsAssessment: needs }),
    ...(agreement && { cooperationAgreement: agreement }),
    ...(ofPatient && { patientAgreement: ofPatient }),
    ...(unit && { coordinatingUnit: unit }),
    ...(municipal && { municipalPlan: municipal }),
    ...(routines && { serviceRoutines: routines }),
    ...(management && { managementSystem: management }),
    ...(messages && { admissionAndDischarge: messages }),
  }
}

const ofCooperation = [
  'patientAgreement',
  'coordinatingUnit',
  'municipalPlan',
  'serviceRoutines',
  'managementSystem',
  'admissionAndDischarge',
] as const

/**
 * Lists the reports of the documents that were given, each document's in the order of its checklists.
 *
 * @internal
 */
export function reportsIn(documents: DocumentReports): readonly ReportsOfDocument[] {
  const {
    individualPlan: plan,
    coordinatorWork: coordinator,
    referral: sent,
    needsAssessment: needs,
    cooperationAgreement: agreement,
  } = documents
  const several: readonly (ReportsOfDocument | undefined)[] = [
    plan && {
      document: 'individualPlan',
      domain: 'individualPlan',
      reports: [plan.content, plan.soundness, plan.transitions, plan.quality],
    },
    coordinator && {
      document: 'coordinatorWork',
      domain: 'individualPlan',
      reports: [coordinator],
    },
    sent && { document: 'referral', domain: 'priority', reports: [sent.content] },
    needs && { document: 'needsAssessment', domain: 'responsibility', reports: [needs] },
    agreement && {
      document: 'cooperationAgreement',
      domain: 'cooperation',
      reports: [agreement.statutory, agreement.recommended],
    },
    ...ofCooperation.map((document): ReportsOfDocument | undefined => {
      const report = documents[document]
      return report && { document, domain: 'cooperation', reports: [report] }
    }),
  ]
  return several.filter((each) => each !== undefined)
}
