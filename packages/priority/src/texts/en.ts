import { en as common } from '@vilkar/core/texts/en'
import { citing } from '@vilkar/law'
import { en as law } from '@vilkar/law/texts/en'
import { priorityChecklistTexts } from './checklists/en.js'
import { calendar } from './en/calendar.js'
import { deadlines } from './en/deadlines.js'
import { decisions, inputs } from './en/picked.js'
import { facts, judges, terms } from './en/terms.js'
import type { PriorityTexts } from './types.js'

export { calendar } from './en/calendar.js'
export { guide } from './en/guide.js'

/** The texts of the domain in English. */
export const en: PriorityTexts = {
  language: 'en',
  common,
  terms,
  judges,
  facts,
  substances: law.substances,
  inputs,
  decisions,
  checklists: priorityChecklistTexts,
  calendar,
  deadlines,
  cite: citing(law),
}
