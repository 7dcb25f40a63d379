import { en as common } from '@vilkar/core/texts/en'
import { citing } from '@vilkar/law'
import { en as law } from '@vilkar/law/texts/en'
import { responsibilityChecklistTexts } from './checklists/en.js'
import { complaints } from './en/complaints.js'
import { devices } from './en/devices.js'
import { handling } from './en/handling.js'
import { interpreters } from './en/interpreters.js'
import { levels } from './en/levels.js'
import { inputs } from './en/picked.js'
import { services } from './en/services.js'
import { features, judges, terms } from './en/terms.js'
import type { ResponsibilityTexts } from './types.js'

/** The texts of the domain in English. */
export const en: ResponsibilityTexts = {
  language: 'en',
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
