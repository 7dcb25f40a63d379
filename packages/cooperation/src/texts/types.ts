import type { TextsOf } from '@vilkar/core/explain'
import type { cooperationDecisions } from '../decisions/index.js'
import type { CooperationChecklistTexts } from './checklists/types.js'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile.
 */
export interface CooperationTexts extends TextsOf<typeof cooperationDecisions> {
  readonly checklists: CooperationChecklistTexts
}
