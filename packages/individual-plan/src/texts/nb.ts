import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { planChecklistTexts } from './checklists/nb.js'
import { days, decisions, inputs } from './nb/picked.js'
import { judges, terms } from './nb/terms.js'
import type { PlanTexts } from './types.js'

/** The texts of the domain in bokmål. */
export const nb: PlanTexts = {
  language: 'nb',
  common,
  terms,
  judges,
  substances: law.substances,
  inputs,
  decisions,
  days,
  checklists: planChecklistTexts,
  cite: citing(law),
}
