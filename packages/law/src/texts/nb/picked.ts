import { gistsIn } from '../../acts/gists.js'
import { amendmentTextsIn, pendingActTextsIn } from '../../changes/in-words.js'
import type { AmendmentTexts, Gists, PendingActTexts } from '../types.js'

/*
 * What stands side by side in all languages, in this one. The build writes this module out as what it
 * exports, so that nobody's bundle holds the other languages.
 */

/** What each wording of each provision says, in our own words, in bokmål. */
export const gists: Gists = /* @__PURE__ */ gistsIn('nb')

/** What each change of law changed, in bokmål. */
export const amendmentTexts: AmendmentTexts = /* @__PURE__ */ amendmentTextsIn('nb')

/** What each act that is adopted and not in force will change, in bokmål. */
export const pendingActTexts: PendingActTexts = /* @__PURE__ */ pendingActTextsIn('nb')
