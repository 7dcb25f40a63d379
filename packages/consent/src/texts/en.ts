import { en as common } from '@vilkar/core/texts/en'
import { citing } from '@vilkar/law'
import { en as law } from '@vilkar/law/texts/en'
import { consentChecklistTexts } from './checklists/en.js'
import { consenting } from './en/consenting.js'
import { deciding } from './en/deciding.js'
import { informing } from './en/informing.js'
import { inputs } from './en/picked.js'
import { planning } from './en/planning.js'
import { refusing } from './en/refusing.js'
import { sharing } from './en/sharing.js'
import { facts, judges, terms } from './en/terms.js'
import type { ConsentTexts } from './types.js'

/** The texts of the domain in English. */
export const en: ConsentTexts = {
  language: 'en',
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
