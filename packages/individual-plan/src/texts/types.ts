import type { TextsOf } from '@vilkar/core/explain'
import type { planDecisions } from '../decisions/index.js'
import type { PlanChecklistTexts } from './checklists/types.js'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile.
 */
export interface PlanTexts extends TextsOf<typeof planDecisions> {
  readonly checklists: PlanChecklistTexts
}
