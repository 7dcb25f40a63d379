import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { responsibilityChecklistTexts } from './checklists/nb.js'
import { decisions, inputs } from './nb/picked.js'
import { features, judges, terms } from './nb/terms.js'
import type { ResponsibilityTexts } from './types.js'

/** The texts of the domain in bokmål. */
export const nb: ResponsibilityTexts = {
  language: 'nb',
  common,
  terms,
  judges,
  substances: law.substances,
  inputs,
  decisions,
  checklists: responsibilityChecklistTexts,
  features,
  cite: citing(law),
}
