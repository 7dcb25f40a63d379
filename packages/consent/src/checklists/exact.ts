import { consentDeclaration } from './declaration.js'
import { incompetenceFinding } from './incompetence-finding.js'
import { informationGiven } from './information-given.js'
import { seriousIntervention } from './serious-intervention.js'
import { somaticCoercion } from './somatic-coercion.js'

/**
 * The checklists with every id and message in their types, by which the texts are held to them. What is
 * public is typed more plainly.
 */
export const exactChecklists = {
  'consent.declaration': consentDeclaration,
  'consent.incompetence-finding': incompetenceFinding,
  'consent.information-given': informationGiven,
  'consent.serious-intervention': seriousIntervention,
  'consent.coercion-somatic': somaticCoercion,
} as const
