import type { Found } from '@vilkar/testing/second-reading'
import {
  minorRepresentativeRead,
  type Care,
  type Representative,
  type Responsibility,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
}
type Outcome = Representative

/** pbrl §§ 4-4, 4-5; vgml § 17 (2). */
export function minorRepresentative(given: Given, on: string): Found<Outcome> {
  return minorRepresentativeRead(given.age, given.careTakenOver, given.parentalResponsibility, on)
}
