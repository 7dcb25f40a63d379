import type { Found } from '@vilkar/testing/second-reading'
import { objectionByAgeRead, type Condition, type ObjectionByAge } from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly treatedCondition: Condition
}
type Outcome = ObjectionByAge

/** pbrl §§ 4-3 (5), 4-4, 4-5 (3), 4-6 (3), 4A-2; phvl § 2-1 (2). */
export function objectionByAge(given: Given, on: string): Found<Outcome> {
  return objectionByAgeRead(given.age, given.treatedCondition, on)
}
