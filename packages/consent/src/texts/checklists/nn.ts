import { declaration } from './nn/declaration.js'
import { incompetenceFinding } from './nn/incompetence-finding.js'
import { informationGiven } from './nn/information-given.js'
import { seriousIntervention } from './nn/serious-intervention.js'
import { somaticCoercion } from './nn/somatic-coercion.js'
import type { ConsentChecklistTexts } from './types.js'

/** The checklists of the domain in nynorsk. */
export const consentChecklistTexts: ConsentChecklistTexts = {
  'consent.declaration': declaration,
  'consent.incompetence-finding': incompetenceFinding,
  'consent.information-given': informationGiven,
  'consent.serious-intervention': seriousIntervention,
  'consent.coercion-somatic': somaticCoercion,
}
