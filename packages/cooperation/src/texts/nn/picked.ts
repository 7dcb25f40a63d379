import { oneLanguageOf } from '@vilkar/core/explain'
import { decisions as eachQuestion } from '../decisions/contact-point.js'
import { days as eachDay } from '../days.js'
import { inputs as eachInput } from '../inputs.js'
import type { CooperationTexts } from '../types.js'

/*
 * What stands side by side in all languages, in this one. The build writes this module out as what it
 * exports, so that nobody's bundle holds the other languages.
 */

/** What the inputs and their values are called, in nynorsk. */
export const inputs: CooperationTexts['inputs'] = /* @__PURE__ */ oneLanguageOf<
  CooperationTexts['inputs']
>(eachInput, 'nn')

/** What the questions and their outcomes are called, in nynorsk. */
export const decisions: CooperationTexts['decisions'] = /* @__PURE__ */ oneLanguageOf<
  CooperationTexts['decisions']
>(eachQuestion, 'nn')

/** What the days are called that documents state, in nynorsk. */
export const days: CooperationTexts['days'] = /* @__PURE__ */ oneLanguageOf<
  CooperationTexts['days']
>(eachDay, 'nn')
