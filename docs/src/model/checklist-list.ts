import { consentChecklists } from '@vilkar/consent/checklists'
import { cooperationChecklists } from '@vilkar/cooperation/checklists'
import type { Commencement, Force, Weight } from '@vilkar/core'
import { planChecklists } from '@vilkar/individual-plan/checklists'
import type { Citation } from '@vilkar/law'
import { priorityChecklists } from '@vilkar/priority/checklists'
import { responsibilityChecklists } from '@vilkar/responsibility/checklists'

/** A point of a checklist, without the test that looks at a document. */
export interface LegalPoint {
  readonly id: string
  readonly basis: readonly Citation[]
  readonly force: Force
  readonly weight: Weight
  readonly from: Commencement
  readonly until?: Commencement
}

/** A checklist whose points cite registered provisions. */
export interface LegalChecklist {
  readonly id: string
  readonly requirements: readonly LegalPoint[]
}

/** Every checklist, in the order of the catalogue. */
export const checklists: readonly LegalChecklist[] = [
  ...Object.values<LegalChecklist>(consentChecklists),
  ...Object.values<LegalChecklist>(planChecklists),
  ...Object.values<LegalChecklist>(priorityChecklists),
  ...Object.values<LegalChecklist>(responsibilityChecklists),
  ...Object.values<LegalChecklist>(cooperationChecklists),
]

/**
 * Finds a checklist.
 *
 * @param id - Its id.
 * @returns The checklist.
 * @throws {Error} When there is none of that id.
 */
export function checklistOf(id: string): LegalChecklist {
  const found = checklists.find((each) => each.id === id)
  if (found === undefined) throw new Error(`there is no checklist ${id}`)
  return found
}
