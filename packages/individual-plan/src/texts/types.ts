import type { TextsOf } from '@vilkar/core/explain'
import type { planDecisions } from '../decisions/index.js'
import type { days } from './days.js'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile; those of the checklists are held to them where they are written.
 */
export interface PlanTexts extends TextsOf<typeof planDecisions> {
  readonly days: Readonly<Record<keyof typeof days, string>>
}
