import { recommended, statutory } from './nn/agreement.js'
import { admissionAndDischarge } from './nn/admission-discharge.js'
import { healthTrustUnit, municipalUnit, regionalUnit } from './nn/coordinating-unit.js'
import { internalControl } from './nn/internal-control.js'
import { municipalPlan } from './nn/municipal-plan.js'
import { patientAgreement } from './nn/patient-agreement.js'
import { routines } from './nn/routines.js'
import type { CooperationChecklistTexts } from './types.js'

/** The checklists of the domain in nynorsk. */
export const cooperationChecklistTexts: CooperationChecklistTexts = {
  'cooperation.statutory-agreement': statutory,
  'cooperation.recommended-content': recommended,
  'cooperation.patient-agreement': patientAgreement,
  'cooperation.coordinating-unit.municipality': municipalUnit,
  'cooperation.coordinating-unit.health-trust': healthTrustUnit,
  'cooperation.coordinating-unit.region': regionalUnit,
  'cooperation.municipal-plan': municipalPlan,
  'cooperation.routines': routines,
  'cooperation.internal-control': internalControl,
  'cooperation.admission-discharge': admissionAndDischarge,
}
