import type { Found } from '@vilkar/testing/second-reading'
import {
  parentsNotToldRead,
  type Informed,
  type Intrusiveness,
  type ParentsNotTold,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly parentsInformed: Informed
  readonly strictlyNecessary: boolean
  readonly intrusiveness: Intrusiveness
}
type Outcome = ParentsNotTold

/** pbrl §§ 3-4 (2), (3), 4-3 (6). */
export function parentsNotTold(given: Given, on: string): Found<Outcome> {
  return parentsNotToldRead(
    given.age,
    given.parentsInformed,
    given.strictlyNecessary,
    given.intrusiveness,
    on,
  )
}
