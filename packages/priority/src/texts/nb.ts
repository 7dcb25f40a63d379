import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { priorityChecklistTexts } from './checklists/nb.js'
import { calendar } from './nb/calendar.js'
import { deadlines } from './nb/deadlines.js'
import { decisions, inputs } from './nb/picked.js'
import { facts, judges, terms } from './nb/terms.js'
import type { PriorityTexts } from './types.js'

export { calendar } from './nb/calendar.js'
export { guide } from './nb/guide.js'

/** The texts of the domain in bokmål. */
export const nb: PriorityTexts = {
  language: 'nb',
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
