import type { ChecklistTextsOf } from '@vilkar/core/explain'
import type { exactChecklists } from '../../checklists/exact.js'

/**
 * The texts of the checklists in one language. A checklist, a point or a message that is missing, or
 * that nothing uses, does not compile. A point that stands under both regulations has one text.
 */
export type PlanChecklistTexts = ChecklistTextsOf<typeof exactChecklists>
