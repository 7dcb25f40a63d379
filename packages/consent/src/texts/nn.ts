import { nn as common } from '@vilkar/core/texts/nn'
import { citing } from '@vilkar/law'
import { nn as law } from '@vilkar/law/texts/nn'
import { consentChecklistTexts } from './checklists/nn.js'
import { consenting } from './nn/consenting.js'
import { deciding } from './nn/deciding.js'
import { informing } from './nn/informing.js'
import { inputs } from './nn/picked.js'
import { planning } from './nn/planning.js'
import { refusing } from './nn/refusing.js'
import { sharing } from './nn/sharing.js'
import { facts, judges, terms } from './nn/terms.js'
import type { ConsentTexts } from './types.js'

/** The texts of the domain in nynorsk. */
export const nn: ConsentTexts = {
  language: 'nn',
  common,
  terms,
  judges,
  facts,
  substances: law.substances,
  inputs,
  decisions: { ...deciding, ...refusing, ...consenting, ...informing, ...planning, ...sharing },
  checklists: consentChecklistTexts,
  cite: citing(law),
}
