import type { Found } from '@vilkar/testing/second-reading'
import {
  onBehalfRead,
  type Care,
  type Informed,
  type Intrusiveness,
  type OnBehalf,
  type Responsibility,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly parentsInformed: Informed
  readonly strictlyNecessary: boolean
  readonly intrusiveness: Intrusiveness
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
  readonly objectsToHealthCare: boolean
  readonly personalCapacityDeprived: boolean
}
type Outcome = OnBehalf

/** pbrl §§ 4-3 (6), 4-4 to 4-7; vgml § 17 (2). */
export function onBehalf(given: Given, on: string): Found<Outcome> {
  return onBehalfRead(
    given.age,
    given.parentsInformed,
    given.strictlyNecessary,
    given.intrusiveness,
    given.careTakenOver,
    given.parentalResponsibility,
    given.objectsToHealthCare,
    given.personalCapacityDeprived,
    on,
  )
}
