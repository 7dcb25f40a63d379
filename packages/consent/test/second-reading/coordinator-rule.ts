import type { Found } from '@vilkar/testing/second-reading'
import { coordinatorRuleRead, type CoordinatorRule } from './shared-deciding.ts'

type Outcome = CoordinatorRule

/** hrf § 17 (1) to 2022-07-31; nothing since. */
export function coordinatorRule(_given: object, on: string): Found<Outcome> {
  return coordinatorRuleRead(on)
}
