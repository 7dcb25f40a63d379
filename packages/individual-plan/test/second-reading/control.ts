import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly compulsoryCare: boolean
  readonly complainedOfCompulsoryCare: boolean
  readonly threeMonthsPassed: boolean
}
type Outcome = 'commission-checks' | 'not-yet' | 'no-duty'

/** phvl § 3-8 (2). */
export function control(given: Given, on: string): Found<Outcome> {
  if (!given.compulsoryCare) return says('no-duty', 'phvl § 3-8 (2)')
  if (on < '2007-01-01') return open('phvl before LOV-2006-06-30-45 not read')
  if (given.complainedOfCompulsoryCare) return says('no-duty', 'phvl § 3-8 (2)')
  return given.threeMonthsPassed
    ? says('commission-checks', 'phvl § 3-8 (2)')
    : says('not-yet', 'phvl § 3-8 (2)')
}
