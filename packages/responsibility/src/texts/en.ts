import { en as common } from '@vilkar/core/texts/en'
import { citing } from '@vilkar/law'
import { en as law } from '@vilkar/law/texts/en'
import { responsibilityChecklistTexts } from './checklists/en.js'
import { decisions, inputs } from './en/picked.js'
import { features, judges, terms } from './en/terms.js'
import type { ResponsibilityTexts } from './types.js'

/** The texts of the domain in English. */
export const en: ResponsibilityTexts = {
  language: 'en',
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
