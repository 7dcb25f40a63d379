import type { InputTexts, TextsOf } from '@vilkar/core/explain'
import type { consentDecisions } from '../decisions/index.js'
import type { days } from './days.js'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile.
 */
export interface ConsentTexts extends TextsOf<typeof consentDecisions> {
  /** What facts are called that no table looks at as they are. */
  readonly facts: Readonly<Record<'parents', InputTexts>>
  /** What days are called that documents state. */
  readonly days: Readonly<Record<keyof typeof days, string>>
}
