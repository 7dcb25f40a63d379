import { oneLanguageOf } from '@vilkar/core/explain'
import { decisions as eachQuestion } from '../decisions/index.js'
import { days as eachDay } from '../days.js'
import { inputs as eachInput } from '../inputs.js'
import type { ConsentTexts } from '../types.js'

/*
 * What stands side by side in all languages, in this one. The build writes this module out as what it
 * exports, so that nobody's bundle holds the other languages.
 */

/** What the inputs and their values are called, in nynorsk. */
export const inputs: ConsentTexts['inputs'] = /* @__PURE__ */ oneLanguageOf<ConsentTexts['inputs']>(
  eachInput,
  'nn',
)

/** What the questions and their outcomes are called, in nynorsk. */
export const decisions: ConsentTexts['decisions'] = /* @__PURE__ */ oneLanguageOf<
  ConsentTexts['decisions']
>(eachQuestion, 'nn')

/** What the days are called that documents state, in nynorsk. */
export const days: ConsentTexts['days'] = /* @__PURE__ */ oneLanguageOf<ConsentTexts['days']>(
  eachDay,
  'nn',
)
