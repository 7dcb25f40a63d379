import { admissionDischargeChecklist } from './admission-discharge/checklist.js'
import { recommendedContent } from './agreement/recommended.js'
import { statutoryAgreement } from './agreement/statutory.js'
import { healthTrustUnit } from './coordinating-unit/health-trust.js'
import { municipalUnit } from './coordinating-unit/municipality.js'
import { internalControlChecklist } from './internal-control/checklist.js'
import { municipalPlanChecklist } from './municipal-plan/checklist.js'
import { patientAgreementChecklist } from './patient-agreement/checklist.js'
import { routinesChecklist } from './routines/checklist.js'

/**
 * The checklists with every id and message in their types, by which the texts are held to them. What is
 * public is typed more plainly.
 */
export const exactChecklists = {
  'cooperation.statutory-agreement': statutoryAgreement,
  'cooperation.recommended-content': recommendedContent,
  'cooperation.patient-agreement': patientAgreementChecklist,
  'cooperation.coordinating-unit.municipality': municipalUnit,
  'cooperation.coordinating-unit.health-trust': healthTrustUnit,
  'cooperation.municipal-plan': municipalPlanChecklist,
  'cooperation.routines': routinesChecklist,
  'cooperation.internal-control': internalControlChecklist,
  'cooperation.admission-discharge': admissionDischargeChecklist,
} as const
