import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from '../types.js'
import { consenting } from './consenting.js'
import { deciding } from './deciding.js'
import { informing } from './informing.js'
import { planning } from './planning.js'
import { refusing } from './refusing.js'
import { sharing } from './sharing.js'

/** What the questions and their outcomes are called, in each language. */
export const decisions: InEachLanguage<ConsentTexts['decisions']> = {
  ...deciding,
  ...refusing,
  ...consenting,
  ...informing,
  ...planning,
  ...sharing,
}
