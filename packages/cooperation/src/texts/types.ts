import type { TextsOf } from '@vilkar/core/explain'
import type { cooperationDecisions } from '../decisions/index.js'
import type { days } from './days.js'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile; those of the checklists are held to them where they are written.
 */
export interface CooperationTexts extends TextsOf<typeof cooperationDecisions> {
  readonly days: Readonly<Record<keyof typeof days, string>>
}
