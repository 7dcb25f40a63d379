import { en as common } from '@vilkar/core/texts/en'
import { citing } from '@vilkar/law'
import { en as law } from '@vilkar/law/texts/en'
import { planChecklistTexts } from './checklists/en.js'
import { days, decisions, inputs } from './en/picked.js'
import { judges, terms } from './en/terms.js'
import type { PlanTexts } from './types.js'

/** The texts of the domain in English. */
export const en: PlanTexts = {
  language: 'en',
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
