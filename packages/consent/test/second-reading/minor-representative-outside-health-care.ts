import type { Found } from '@vilkar/testing/second-reading'
import {
  outsideRepresentativeRead,
  type Care,
  type Representative,
  type Responsibility,
} from './shared-deciding.ts'

interface Given {
  readonly careTakenOver: Care
  readonly parentalResponsibility: Responsibility
}
type Outcome = Representative

/** bl § 30; bvl § 5-4 (bvl1992 § 4-18); vgml § 17 (2). */
export function minorRepresentativeOutsideHealthCare(given: Given, on: string): Found<Outcome> {
  return outsideRepresentativeRead(given.careTakenOver, given.parentalResponsibility, on)
}
