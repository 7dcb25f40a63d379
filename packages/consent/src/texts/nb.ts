import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { consentChecklistTexts } from './checklists/nb.js'
import { days, decisions, inputs } from './nb/picked.js'
import { facts, judges, terms } from './nb/terms.js'
import type { ConsentTexts } from './types.js'

/** The texts of the domain in bokmål. */
export const nb: ConsentTexts = {
  language: 'nb',
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
