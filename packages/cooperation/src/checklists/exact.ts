import { admissionDischargeChecklist } from './admission-discharge/checklist.js'
import { recommendedContent } from './agreement/recommended.js'
import { statutoryAgreement } from './agreement/statutory.js'
import { healthTrustUnit } from './coordinating-unit/health-trust.js'
import { municipalUnit } from './coordinating-unit/municipality.js'
import { regionalUnit } from './coordinating-unit/region.js'
import { internalControlChecklist } from './internal-control/checklist.js'
import { municipalPlanChecklist } from './municipal-plan/checklist.js'
import { patientAgreementChecklist } from './patient-agreement/checklist.js'
import { routinesChecklist } from './routines/checklist.js'

/**
 * The checklists with every id and message in their types, by which the texts are held to them. What is
 * public is typed more plainly. Each is named by its own type: written out, they are too long to declare.
 */
export const exactChecklists: {
  readonly 'cooperation.statutory-agreement': typeof statutoryAgreement
  readonly 'cooperation.recommended-content': typeof recommendedContent
  readonly 'cooperation.patient-agreement': typeof patientAgreementChecklist
  readonly 'cooperation.coordinating-unit.municipality': typeof municipalUnit
  readonly 'cooperation.coordinating-unit.health-trust': typeof healthTrustUnit
  readonly 'cooperation.coordinating-unit.region': typeof regionalUnit
  readonly 'cooperation.municipal-plan': typeof municipalPlanChecklist
  readonly 'cooperation.routines': typeof routinesChecklist
  readonly 'cooperation.internal-control': typeof internalControlChecklist
  readonly 'cooperation.admission-discharge': typeof admissionDischargeChecklist
} = {
  'cooperation.statutory-agreement': statutoryAgreement,
  'cooperation.recommended-content': recommendedContent,
  'cooperation.patient-agreement': patientAgreementChecklist,
  'cooperation.coordinating-unit.municipality': municipalUnit,
  'cooperation.coordinating-unit.health-trust': healthTrustUnit,
  'cooperation.coordinating-unit.region': regionalUnit,
  'cooperation.municipal-plan': municipalPlanChecklist,
  'cooperation.routines': routinesChecklist,
  'cooperation.internal-control': internalControlChecklist,
  'cooperation.admission-discharge': admissionDischargeChecklist,
}
