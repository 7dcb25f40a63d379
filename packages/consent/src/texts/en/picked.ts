import { oneLanguageOf } from '@vilkar/core/explain'
import { decisions as eachQuestion } from '../decisions/index.js'
import { days as eachDay } from '../days.js'
import { inputs as eachInput } from '../inputs.js'
import type { ConsentTexts } from '../types.js'

/*
 * What stands side by side in all languages, in this one. The build writes this module out as what it
 * exports, so that nobody's bundle holds the other languages.
 */

/** What the inputs and their values are called, in English. */
export const inputs: ConsentTexts['inputs'] = /* @__PURE__ */ oneLanguageOf<ConsentTexts['inputs']>(
  eachInput,
  'en',
)

/** What the questions and their outcomes are called, in English. */
export const decisions: ConsentTexts['decisions'] = /* @__PURE__ */ oneLanguageOf<
  ConsentTexts['decisions']
>(eachQuestion, 'en')

/** What the days are called that documents state, in English. */
export const days: ConsentTexts['days'] = /* @__PURE__ */ oneLanguageOf<ConsentTexts['days']>(
  eachDay,
  'en',
)
