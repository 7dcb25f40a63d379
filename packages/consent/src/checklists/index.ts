import { consentDeclaration } from './declaration.js'
import { incompetenceFinding } from './incompetence-finding.js'
import { informationGiven } from './information-given.js'
import { seriousIntervention } from './serious-intervention.js'
import { somaticCoercion } from './somatic-coercion.js'

export type { CheckDocumentOptions, DocumentChecklist, DocumentReport } from './check-document.js'
export {
  consentDeclarationDocument,
  type ConsentDeclarationDocument,
} from './declaration-document.js'
export { checkConsentDeclaration, consentDeclaration } from './declaration.js'
export {
  incompetenceFindingDocument,
  type IncompetenceFindingDocument,
} from './incompetence-finding-document.js'
export { checkIncompetenceFinding, incompetenceFinding } from './incompetence-finding.js'
export {
  informationGivenDocument,
  type InformationGivenDocument,
} from './information-given-document.js'
export { checkInformationGiven, informationGiven } from './information-given.js'
export {
  seriousInterventionDocument,
  type SeriousInterventionDocument,
} from './serious-intervention-document.js'
export { checkSeriousIntervention, seriousIntervention } from './serious-intervention.js'
export {
  somaticCoercionDocument,
  type SomaticCoercionDocument,
} from './somatic-coercion-document.js'
export { checkSomaticCoercion, somaticCoercion } from './somatic-coercion.js'

/** The checklists of consent, by id. */
export const consentChecklists = {
  'consent.declaration': consentDeclaration,
  'consent.incompetence-finding': incompetenceFinding,
  'consent.information-given': informationGiven,
  'consent.serious-intervention': seriousIntervention,
  'consent.coercion-somatic': somaticCoercion,
} as const
