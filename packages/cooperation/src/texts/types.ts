import type { TextsOf } from '@vilkar/core/explain'
import type { cooperationDecisions } from '../decisions/index.js'

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile; those of the checklists are held to them where they are written.
 */
export type CooperationTexts = TextsOf<typeof cooperationDecisions>
