import type { DocumentChecklist } from './check-document.js'
import type { ConsentDeclarationDocument } from './declaration-document.js'
import { exactChecklists } from './exact.js'
import type { IncompetenceFindingDocument } from './incompetence-finding-document.js'
import type { InformationGivenDocument } from './information-given-document.js'
import type { SeriousInterventionDocument } from './serious-intervention-document.js'
import type { SomaticCoercionDocument } from './somatic-coercion-document.js'

export type { CheckDocumentOptions, DocumentChecklist, DocumentReport } from './check-document.js'
export {
  consentDeclarationDocument,
  type ConsentDeclarationDocument,
} from './declaration-document.js'
export { checkConsentDeclaration } from './declaration.js'
export {
  incompetenceFindingDocument,
  type IncompetenceFindingDocument,
} from './incompetence-finding-document.js'
export { checkIncompetenceFinding } from './incompetence-finding.js'
export {
  informationGivenDocument,
  type InformationGivenDocument,
} from './information-given-document.js'
export { checkInformationGiven } from './information-given.js'
export {
  seriousInterventionDocument,
  type SeriousInterventionDocument,
} from './serious-intervention-document.js'
export { checkSeriousIntervention } from './serious-intervention.js'
export {
  somaticCoercionDocument,
  type SomaticCoercionDocument,
} from './somatic-coercion-document.js'
export { checkSomaticCoercion } from './somatic-coercion.js'

/** The checklists of consent, by id. */
export const consentChecklists: {
  readonly 'consent.declaration': DocumentChecklist<ConsentDeclarationDocument>
  readonly 'consent.incompetence-finding': DocumentChecklist<IncompetenceFindingDocument>
  readonly 'consent.information-given': DocumentChecklist<InformationGivenDocument>
  readonly 'consent.serious-intervention': DocumentChecklist<SeriousInterventionDocument>
  readonly 'consent.coercion-somatic': DocumentChecklist<SomaticCoercionDocument>
} = exactChecklists
