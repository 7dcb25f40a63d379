import { en as common } from '@vilkar/core/texts/en'
import { citing } from '@vilkar/law'
import { en as law } from '@vilkar/law/texts/en'
import { cooperationChecklistTexts } from './checklists/en.js'
import { days, decisions, inputs } from './en/picked.js'
import type { CooperationTexts } from './types.js'

/** The texts of the domain in English. */
export const en: CooperationTexts = {
  language: 'en',
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
