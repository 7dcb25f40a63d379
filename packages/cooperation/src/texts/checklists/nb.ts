import { recommended, statutory } from './nb/agreement.js'
import { admissionAndDischarge } from './nb/admission-discharge.js'
import { healthTrustUnit, municipalUnit, regionalUnit } from './nb/coordinating-unit.js'
import { internalControl } from './nb/internal-control.js'
import { municipalPlan } from './nb/municipal-plan.js'
import { patientAgreement } from './nb/patient-agreement.js'
import { routines } from './nb/routines.js'
import type { CooperationChecklistTexts } from './types.js'

/** The checklists of the domain in bokmål. */
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
