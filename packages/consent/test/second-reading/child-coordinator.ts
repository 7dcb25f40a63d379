import { type Found } from '@vilkar/testing/second-reading'
import {
  childCoordinatorRuleRead,
  outsideRepresentativeRead,
  type Care,
  type Representative,
  type Responsibility,
} from './shared-deciding.ts'

interface Given {
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
  readonly childExpected: boolean
  readonly age: number
}
type Outcome = 'expectant-parents' | 'ended' | Representative

/**
 * hol § 7-2 a (1), (3).
 *
 * Corrected: pbrl §§ 4-4 and 4-5 give a right to consent to health care, which a coordinator is not; who
 * consents for the child is therefore read from bl § 30, bvl § 5-4 and vgml § 17 (2).
 */
export function childCoordinator(given: Given, on: string): Found<Outcome> {
  const rule = childCoordinatorRuleRead(given.childExpected, given.age, on)
  if (rule.kind === 'open') return rule
  if (rule.outcome !== 'minor-representative') return rule as Found<Outcome>
  return outsideRepresentativeRead(given.careTakenOver, given.parentalResponsibility, on)
}
