import { says, type Found } from '@vilkar/testing/second-reading'
import { ACT_2012 } from './shared.ts'

interface Given {
  readonly urgentNeed: boolean
}
type Outcome = 'help-at-once' | 'criteria-advised' | 'not-regulated'

/**
 * Corrected from 2025-04-10, the day of Helsedirektoratet's guide: the Storting agreed to the three criteria for the whole
 * service, the municipal with it, when it voted on Innst. 221 S (2021–2022) to Meld. St. 38 (2020–2021). Advice all the
 * same: `interpretation: municipal-criteria`.
 */
const CRITERIA_2022 = '2022-04-05'

const atOnce2001 = says('help-at-once', 'hpl § 7 (1), pbrl § 2-1 (1)')
const atOnce2012 = says('help-at-once', 'hol § 3-5 (1)')
const nothing = says('not-regulated', 'hol has no criteria')
const advised = says(
  'criteria-advised',
  'Innst. 221 S (2021–2022); Helsedirektoratet, national guide of 2025',
)

/** hol § 3-5 (1); what the Storting agreed to in 2022. */
export function municipal(given: Given, on: string): Found<Outcome> {
  if (given.urgentNeed) {
    return on < ACT_2012 ? atOnce2001 : atOnce2012
  }
  return on < CRITERIA_2022 ? nothing : advised
}
