import { declaration } from './nb/declaration.js'
import { incompetenceFinding } from './nb/incompetence-finding.js'
import { informationGiven } from './nb/information-given.js'
import { seriousIntervention } from './nb/serious-intervention.js'
import { somaticCoercion } from './nb/somatic-coercion.js'
import type { ConsentChecklistTexts } from './types.js'

/** The checklists of the domain in bokmål. */
export const consentChecklistTexts: ConsentChecklistTexts = {
  'consent.declaration': declaration,
  'consent.incompetence-finding': incompetenceFinding,
  'consent.information-given': informationGiven,
  'consent.serious-intervention': seriousIntervention,
  'consent.coercion-somatic': somaticCoercion,
}
