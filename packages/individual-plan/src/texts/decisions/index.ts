import type { InEachLanguage } from '@vilkar/core/explain'
import type { PlanTexts } from '../types.js'
import { coordinating } from './coordinating.js'
import { deciding } from './deciding.js'
import { telling } from './telling.js'

/** What the questions and their outcomes are called, in each language. */
export const decisions: InEachLanguage<PlanTexts['decisions']> = {
  ...deciding,
  ...coordinating,
  ...telling,
}
