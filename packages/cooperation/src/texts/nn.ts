import { nn as common } from '@vilkar/core/texts/nn'
import { citing } from '@vilkar/law'
import { nn as law } from '@vilkar/law/texts/nn'
import { cooperationChecklistTexts } from './checklists/nn.js'
import { days, decisions, inputs } from './nn/picked.js'
import type { CooperationTexts } from './types.js'

/** The texts of the domain in nynorsk. */
export const nn: CooperationTexts = {
  language: 'nn',
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
