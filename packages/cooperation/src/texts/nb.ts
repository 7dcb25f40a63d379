import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { cooperationChecklistTexts } from './checklists/nb.js'
import { days, decisions, inputs } from './nb/picked.js'
import type { CooperationTexts } from './types.js'

/** The texts of the domain in bokmål. */
export const nb: CooperationTexts = {
  language: 'nb',
  common,
  terms: {},
  judges: {},
  substances: law.substances,
  inputs,
  decisions,
  days,
  checklists: cooperationChecklistTexts,
  cite: citing(law),
}
