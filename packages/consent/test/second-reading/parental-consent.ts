import type { Found } from '@vilkar/testing/second-reading'
import { byPurposeRead, type ByPurpose, type ConsentFrom, type Purpose } from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly consentFrom: ConsentFrom
  readonly healthCarePurpose: Purpose
}
type Outcome = ByPurpose

/** pbrl §§ 4-4 (2), (3), 4-5 (1); bl §§ 30, 37, 42. */
export function parentalConsentByPurpose(given: Given, on: string): Found<Outcome> {
  return byPurposeRead(given.age, given.consentFrom, given.healthCarePurpose, on)
}
