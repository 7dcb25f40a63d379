import type { ChecklistTextsOf } from '@vilkar/core/explain'
import type { exactChecklists } from '../../checklists/exact.js'

/**
 * The texts of the checklists in one language. A checklist, a point or a message that is missing, or
 * that nothing uses, does not compile. A point that stands before and after a change of law has one text.
 */
export type CooperationChecklistTexts = ChecklistTextsOf<typeof exactChecklists>
