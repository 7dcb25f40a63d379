import type { Found } from '@vilkar/testing/second-reading'
import { childCoordinatorRuleRead, type ChildCoordinatorRule } from './shared-deciding.ts'

interface Given {
  readonly childExpected: boolean
  readonly age: number
}
type Outcome = ChildCoordinatorRule

/** hol § 7-2 a. */
export function childCoordinatorRule(given: Given, on: string): Found<Outcome> {
  return childCoordinatorRuleRead(given.childExpected, given.age, on)
}
