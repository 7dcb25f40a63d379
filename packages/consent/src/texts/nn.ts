import { nn as common } from '@vilkar/core/texts/nn'
import { citing } from '@vilkar/law'
import { nn as law } from '@vilkar/law/texts/nn'
import { consentChecklistTexts } from './checklists/nn.js'
import { days, decisions, inputs } from './nn/picked.js'
import { facts, judges, terms } from './nn/terms.js'
import type { ConsentTexts } from './types.js'

/** The texts of the domain in nynorsk. */
export const nn: ConsentTexts = {
  language: 'nn',
  common,
  terms,
  judges,
  facts,
  days,
  substances: law.substances,
  inputs,
  decisions,
  checklists: consentChecklistTexts,
  cite: citing(law),
}
