import { nn as common } from '@vilkar/core/texts/nn'
import { citing } from '@vilkar/law'
import { nn as law } from '@vilkar/law/texts/nn'
import { responsibilityChecklistTexts } from './checklists/nn.js'
import { complaints } from './nn/complaints.js'
import { devices } from './nn/devices.js'
import { handling } from './nn/handling.js'
import { interpreters } from './nn/interpreters.js'
import { levels } from './nn/levels.js'
import { inputs } from './nn/picked.js'
import { services } from './nn/services.js'
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
  decisions: {
    ...levels,
    ...handling,
    ...services,
    ...devices,
    ...interpreters,
    ...complaints,
  },
  checklists: responsibilityChecklistTexts,
  features,
  cite: citing(law),
}
