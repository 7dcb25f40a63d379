import { nn as common } from '@vilkar/core/texts/nn'
import { citing } from '@vilkar/law'
import { nn as law } from '@vilkar/law/texts/nn'
import { responsibilityChecklistTexts } from './checklists/nn.js'
import { decisions, inputs } from './nn/picked.js'
import { features, judges, terms } from './nn/terms.js'
import type { ResponsibilityTexts } from './types.js'

/** The texts of the domain in nynorsk. */
export const nn: ResponsibilityTexts = {
  language: 'nn',
  common,
  terms,
  judges,
  substances: law.substances,
  inputs,
  decisions,
  checklists: responsibilityChecklistTexts,
  features,
  cite: citing(law),
}
