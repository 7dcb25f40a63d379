import { en as common } from '@vilkar/core/texts/en'
import { citing } from '@vilkar/law'
import { en as law } from '@vilkar/law/texts/en'
import { consentChecklistTexts } from './checklists/en.js'
import { days, decisions, inputs } from './en/picked.js'
import { facts, judges, terms } from './en/terms.js'
import type { ConsentTexts } from './types.js'

/** The texts of the domain in English. */
export const en: ConsentTexts = {
  language: 'en',
  common,
  terms,
  judges,
  facts,
  days,
  substances: law.substances,
  inputs,
  decisions,
  checklists: consentChecklistTexts,
  cite: citing(law),
}
