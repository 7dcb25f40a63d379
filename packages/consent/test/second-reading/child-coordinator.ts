import { type Found } from '../../../law/test/helpers/second-reading.ts'
import {
  childCoordinatorRuleRead,
  minorRepresentativeRead,
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

/** hol § 7-2 a (1), (3); who consents for the child: pbrl §§ 4-4, 4-5; vgml § 17 (2). */
export function childCoordinator(given: Given, on: string): Found<Outcome> {
  const rule = childCoordinatorRuleRead(given.childExpected, given.age, on)
  if (rule.kind === 'open') return rule
  if (rule.outcome !== 'minor-representative') return rule as Found<Outcome>
  return minorRepresentativeRead(given.age, given.careTakenOver, given.parentalResponsibility, on)
}
