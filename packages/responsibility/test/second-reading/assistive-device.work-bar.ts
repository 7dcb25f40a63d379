import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly benefitReceived:
    | 'none'
    | 'disability-below-100'
    | 'disability-100'
    | 'contractual-pension'
  readonly benefitWouldShrink: boolean
  readonly incomeAboveLimit: boolean
}
type Outcome = 'no-bar' | 'bar'

const NONE = says('no-bar', 'ftrl § 10-5 (4)')
const PENSION = says('bar', 'ftrl § 10-5 (4) first sentence')
const OLD_BAR = says('bar', 'ftrl § 10-5 (4) first sentence (to 2026-09-30)')
const OLD_EXCEPTION = says('no-bar', 'ftrl § 10-5 (4) second sentence (to 2026-09-30)')
const PARTIAL = says('no-bar', 'ftrl § 10-5 (4) second sentence (lov 2026-06-12-24)')
const FULL_EXCEPTION = says('no-bar', 'ftrl § 10-5 (4) second sentence (lov 2026-06-12-24)')
const FULL_BAR = says('bar', 'ftrl § 10-5 (4) second sentence (lov 2026-06-12-24)')

/** ftrl § 10-5 (4). Lov 2026-06-12-24 is in force from 2026-10-01 (with effect from 2026-01-01; the day in force is used). */
export function assistiveDeviceWorkBar(given: Given, on: string): Found<Outcome> {
  if (given.benefitReceived === 'none') return NONE
  if (given.benefitReceived === 'contractual-pension') return PENSION
  if (on < '2026-10-01') return given.benefitWouldShrink ? OLD_EXCEPTION : OLD_BAR
  if (given.benefitReceived === 'disability-below-100') return PARTIAL
  return given.incomeAboveLimit ? FULL_EXCEPTION : FULL_BAR
}
