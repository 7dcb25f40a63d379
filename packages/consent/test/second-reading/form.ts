import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly expressed: 'written' | 'spoken' | 'tacit' | 'none'
  readonly writingRequired: boolean
  readonly acceptanceLikely: boolean
  readonly couldTakePart: boolean
  readonly intrusiveness: 'none' | 'minor' | 'more-than-minor' | 'serious'
  readonly matter:
    | 'ordinary'
    | 'minors-own-sphere'
    | 'reserved-for-adults'
    | 'cosmetic-without-medical-indication'
    | 'special-statute'
    | 'no-health-care'
}
type Outcome = 'sufficient' | 'requires-judgement' | 'insufficient' | 'no-health-care'

const NO_HEALTH_CARE = says('no-health-care', 'pbrl §§ 1-3 c, 4-1 (1), 4-2 (1)')
const NONE = says('insufficient', 'pbrl § 4-2 (1)')
const WRITING = says('insufficient', 'pbrl § 4-2 (2)')
const EXPRESS = says('sufficient', 'pbrl § 4-2 (1)')
const UNLIKELY = says('insufficient', 'pbrl § 4-2 (1) second sentence')
const JUDGE = says('requires-judgement', 'IS-2651 1.4.5')
const TACIT = says('sufficient', 'pbrl § 4-2 (1) second sentence')

/**
 * pbrl § 4-2; IS-2651 1.4.5. The section makes no difference between kinds of health care: where a special statute
 * asks for writing, that is the fact that writing is required.
 */
export function form(given: Given): Found<Outcome> {
  if (given.matter === 'no-health-care') return NO_HEALTH_CARE
  if (given.expressed === 'none') return NONE
  if (given.expressed === 'written') return EXPRESS
  if (given.writingRequired) return WRITING
  if (given.expressed === 'spoken') return EXPRESS
  if (!given.acceptanceLikely) return UNLIKELY
  if (!given.couldTakePart) return JUDGE
  return given.intrusiveness === 'none' || given.intrusiveness === 'minor' ? TACIT : JUDGE
}
