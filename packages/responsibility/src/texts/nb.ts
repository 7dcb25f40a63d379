import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { responsibilityChecklistTexts } from './checklists/nb.js'
import { complaints } from './nb/complaints.js'
import { devices } from './nb/devices.js'
import { handling } from './nb/handling.js'
import { interpreters } from './nb/interpreters.js'
import { levels } from './nb/levels.js'
import { inputs } from './nb/picked.js'
import { services } from './nb/services.js'
import { features, judges, terms } from './nb/terms.js'
import type { ResponsibilityTexts } from './types.js'

/** The texts of the domain in bokmål. */
export const nb: ResponsibilityTexts = {
  language: 'nb',
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
