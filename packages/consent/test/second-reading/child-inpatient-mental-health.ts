import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly age: number
  readonly inpatient: boolean
  readonly agreesToStay: boolean
}
type Outcome = 'control-commission' | 'not-required'

const COMMISSION = says('control-commission', 'phvl § 2-1 (2)')
const NOT = says('not-required', 'phvl § 2-1 (2)')

/** phvl § 2-1 (2): children of 12 to 15, for whom others consent also against their will. */
export function childInpatientMentalHealth(given: Given): Found<Outcome> {
  return given.inpatient && !given.agreesToStay && given.age >= 12 && given.age < 16
    ? COMMISSION
    : NOT
}
