import type { TextsOf } from '@vilkar/core/explain'
import type { consentDecisions } from '../decisions/index.js'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile.
 */
export type ConsentTexts = TextsOf<typeof consentDecisions>
