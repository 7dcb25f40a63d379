import { oneLanguageOf } from '@vilkar/core/explain'
import * as acts from '../../acts/gists.js'
import * as changes from '../../changes/in-words.js'
import type { AmendmentTexts, Gists, PendingActTexts } from '../types.js'

/*
 * What stands side by side in all languages, in this one. The build writes this module out as what it
 * exports, so that nobody's bundle holds the other languages.
 */

/** What each wording of each provision says, in our own words, in bokmål. */
export const gists: Gists = /* @__PURE__ */ oneLanguageOf<Gists>(acts.gists, 'nb')

/** What each change of law changed, in bokmål. */
export const amendmentTexts: AmendmentTexts = /* @__PURE__ */ oneLanguageOf<AmendmentTexts>(
  changes.amendmentTexts,
  'nb',
)

/** What each act that is adopted and not in force will change, in bokmål. */
export const pendingActTexts: PendingActTexts = /* @__PURE__ */ oneLanguageOf<PendingActTexts>(
  changes.pendingActTexts,
  'nb',
)
