import type { InEachLanguage } from '@vilkar/core/explain'
import type { PriorityTexts } from '../types.js'
import { counting } from './counting.js'
import { deciding } from './deciding.js'
import { following } from './following.js'
import { targetGroup } from './target-group.js'

/** What the questions and their outcomes are called, in each language. */
export const decisions: InEachLanguage<PriorityTexts['decisions']> = {
  ...deciding,
  ...counting,
  ...following,
  ...targetGroup,
}
