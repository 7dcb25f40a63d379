import { nn as common } from '@vilkar/core/texts/nn'
import { citing } from '@vilkar/law'
import { nn as law } from '@vilkar/law/texts/nn'
import { planChecklistTexts } from './checklists/nn.js'
import { days, decisions, inputs } from './nn/picked.js'
import { judges, terms } from './nn/terms.js'
import type { PlanTexts } from './types.js'

/** The texts of the domain in nynorsk. */
export const nn: PlanTexts = {
  language: 'nn',
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
