import type { ChecklistTextsOf } from '@vilkar/core/explain'
import type { exactChecklists } from '../../checklists/exact.js'

/**
 * The texts of the checklists in one language. A checklist, a point or a message that is missing, or
 * that nothing uses, does not compile.
 */
export type PriorityChecklistTexts = ChecklistTextsOf<typeof exactChecklists>
