import { recommended, statutory } from './en/agreement.js'
import { admissionAndDischarge } from './en/admission-discharge.js'
import { healthTrustUnit, municipalUnit, regionalUnit } from './en/coordinating-unit.js'
import { internalControl } from './en/internal-control.js'
import { municipalPlan } from './en/municipal-plan.js'
import { patientAgreement } from './en/patient-agreement.js'
import { routines } from './en/routines.js'
import type { CooperationChecklistTexts } from './types.js'

/** The checklists of the domain in English. */
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
