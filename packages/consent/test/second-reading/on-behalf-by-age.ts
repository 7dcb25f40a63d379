import type { Found } from '@vilkar/testing/second-reading'
import { onBehalfByAgeRead, type Intrusiveness, type OnBehalfByAge } from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly objectsToHealthCare: boolean
  readonly intrusiveness: Intrusiveness
  readonly personalCapacityDeprived: boolean
}
type Outcome = OnBehalfByAge

/** pbrl §§ 4-4 to 4-7, 4A-2. */
export function onBehalfByAge(given: Given, on: string): Found<Outcome> {
  return onBehalfByAgeRead(
    given.age,
    given.objectsToHealthCare,
    given.intrusiveness,
    given.personalCapacityDeprived,
    on,
  )
}
