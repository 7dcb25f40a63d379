import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { consentChecklistTexts } from './checklists/nb.js'
import { consenting } from './nb/consenting.js'
import { deciding } from './nb/deciding.js'
import { informing } from './nb/informing.js'
import { inputs } from './nb/picked.js'
import { planning } from './nb/planning.js'
import { refusing } from './nb/refusing.js'
import { sharing } from './nb/sharing.js'
import { facts, judges, terms } from './nb/terms.js'
import type { ConsentTexts } from './types.js'

/** The texts of the domain in bokmål. */
export const nb: ConsentTexts = {
  language: 'nb',
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
