import { nn as common } from '@vilkar/core/texts/nn'
import { citing } from '@vilkar/law'
import { nn as law } from '@vilkar/law/texts/nn'
import { priorityChecklistTexts } from './checklists/nn.js'
import { calendar } from './nn/calendar.js'
import { deadlines } from './nn/deadlines.js'
import { decisions, inputs } from './nn/picked.js'
import { facts, judges, terms } from './nn/terms.js'
import type { PriorityTexts } from './types.js'

export { calendar } from './nn/calendar.js'
export { guide } from './nn/guide.js'

/** The texts of the domain in nynorsk. */
export const nn: PriorityTexts = {
  language: 'nn',
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
