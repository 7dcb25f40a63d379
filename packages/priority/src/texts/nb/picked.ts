import { oneLanguageOf } from '@vilkar/core/explain'
import { decisions as eachQuestion } from '../decisions/index.js'
import { inputs as eachInput } from '../inputs.js'
import type { PriorityTexts } from '../types.js'

/*
 * What stands side by side in all languages, in this one. The build writes this module out as what it
 * exports, so that nobody's bundle holds the other languages.
 */

/** What the inputs and their values are called, in bokmål. */
export const inputs: PriorityTexts['inputs'] = /* @__PURE__ */ oneLanguageOf<
  PriorityTexts['inputs']
>(eachInput, 'nb')

/** What the questions and their outcomes are called, in bokmål. */
export const decisions: PriorityTexts['decisions'] = /* @__PURE__ */ oneLanguageOf<
  PriorityTexts['decisions']
>(eachQuestion, 'nb')
