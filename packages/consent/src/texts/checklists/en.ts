import { declaration } from './en/declaration.js'
import { incompetenceFinding } from './en/incompetence-finding.js'
import { informationGiven } from './en/information-given.js'
import { seriousIntervention } from './en/serious-intervention.js'
import { somaticCoercion } from './en/somatic-coercion.js'
import type { ConsentChecklistTexts } from './types.js'

/** The checklists of the domain in English. */
export const consentChecklistTexts: ConsentChecklistTexts = {
  'consent.declaration': declaration,
  'consent.incompetence-finding': incompetenceFinding,
  'consent.information-given': informationGiven,
  'consent.serious-intervention': seriousIntervention,
  'consent.coercion-somatic': somaticCoercion,
}
