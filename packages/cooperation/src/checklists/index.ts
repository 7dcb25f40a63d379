import type { AdmissionAndDischarge } from './admission-discharge/document.js'
import type { CooperationAgreement } from './agreement/document.js'
import type { DocumentChecklist } from './check-document.js'
import type { CoordinatingUnit } from './coordinating-unit/document.js'
import { exactChecklists } from './exact.js'
import type { ManagementSystem } from './internal-control/document.js'
import type { MunicipalPlan } from './municipal-plan/document.js'
import type { PatientAgreement } from './patient-agreement/document.js'
import type { ServiceRoutines } from './routines/document.js'

export { checkAdmissionAndDischarge } from './admission-discharge/check.js'
export {
  admissionAndDischarge,
  type AdmissionAndDischarge,
} from './admission-discharge/document.js'
export { checkCooperationAgreement, type CooperationAgreementReport } from './agreement/check.js'
export { cooperationAgreement, type CooperationAgreement } from './agreement/document.js'
export {
  checkDocumentOptions,
  type CheckDocumentOptions,
  type DocumentChecklist,
  type DocumentReport,
} from './check-document.js'
export { checkCoordinatingUnit } from './coordinating-unit/check.js'
export { coordinatingUnit, type CoordinatingUnit } from './coordinating-unit/document.js'
export { checkManagementSystem } from './internal-control/check.js'
export { managementSystem, type ManagementSystem } from './internal-control/document.js'
export type { DocumentContext } from './observe.js'
export { checkMunicipalPlan } from './municipal-plan/check.js'
export { municipalPlan, type MunicipalPlan } from './municipal-plan/document.js'
export { checkPatientAgreement } from './patient-agreement/check.js'
export { patientAgreement, type PatientAgreement } from './patient-agreement/document.js'
export { checkServiceRoutines } from './routines/check.js'
export { serviceRoutines, type ServiceRoutines } from './routines/document.js'

/** The checklists of cooperation, by id. */
export const cooperationChecklists: {
  readonly 'cooperation.statutory-agreement': DocumentChecklist<CooperationAgreement>
  readonly 'cooperation.recommended-content': DocumentChecklist<CooperationAgreement>
  readonly 'cooperation.patient-agreement': DocumentChecklist<PatientAgreement>
  readonly 'cooperation.coordinating-unit.municipality': DocumentChecklist<CoordinatingUnit>
  readonly 'cooperation.coordinating-unit.health-trust': DocumentChecklist<CoordinatingUnit>
  readonly 'cooperation.coordinating-unit.region': DocumentChecklist<CoordinatingUnit>
  readonly 'cooperation.municipal-plan': DocumentChecklist<MunicipalPlan>
  readonly 'cooperation.routines': DocumentChecklist<ServiceRoutines>
  readonly 'cooperation.internal-control': DocumentChecklist<ManagementSystem>
  readonly 'cooperation.admission-discharge': DocumentChecklist<AdmissionAndDischarge>
} = exactChecklists
