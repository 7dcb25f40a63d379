import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly understanding: 'able' | 'probably-unable' | 'obviously-unable'
  readonly listedCause: boolean
}
type Outcome = 'may-lapse' | 'stands'

const LAPSE = says('may-lapse', 'pbrl § 4-3 (2)')
const STANDS = says('stands', 'pbrl § 4-3 (2)')

/** pbrl § 4-3 (2): to 2026-05-31 obviously, from a listed cause; since 2026-06-01 more probably than not, whatever the cause. */
export function competenceLapses(given: Given, on: string): Found<Outcome> {
  if (given.understanding === 'able') return STANDS
  if (on >= '2026-06-01') return LAPSE
  return given.understanding === 'obviously-unable' && given.listedCause ? LAPSE : STANDS
}
