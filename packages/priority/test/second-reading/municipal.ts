import { says, type Found } from '../../../law/test/helpers/second-reading.ts'
import { ACT_2012 } from './shared.ts'

interface Given {
  readonly urgentNeed: boolean
}
type Outcome = 'help-at-once' | 'criteria-advised' | 'not-regulated'

/** Helsedirektoratet: Prioriteringer i kommunale helse- og omsorgstjenester, first published. */
const GUIDE_2025 = '2025-04-10'

const atOnce2001 = says('help-at-once', 'hpl § 7 (1), pbrl § 2-1 (1)')
const atOnce2012 = says('help-at-once', 'hol § 3-5 (1)')
const nothing = says('not-regulated', 'hol has no criteria')
const advised = says('criteria-advised', 'Helsedirektoratet, national guide of 2025')

/** hol § 3-5 (1); the guide of 2025. */
export function municipal(given: Given, on: string): Found<Outcome> {
  if (given.urgentNeed) {
    return on < ACT_2012 ? atOnce2001 : atOnce2012
  }
  return on < GUIDE_2025 ? nothing : advised
}
