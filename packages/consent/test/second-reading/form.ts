import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly expressed: 'written' | 'spoken' | 'tacit' | 'none'
  readonly writingRequired: boolean
  readonly acceptanceLikely: boolean
  readonly couldTakePart: boolean
  readonly intrusiveness: 'none' | 'minor' | 'more-than-minor' | 'serious'
}
type Outcome = 'sufficient' | 'requires-judgement' | 'insufficient'

const NONE = says('insufficient', 'pbrl § 4-2 (1)')
const WRITING = says('insufficient', 'pbrl § 4-2 (2)')
const EXPRESS = says('sufficient', 'pbrl § 4-2 (1)')
const UNLIKELY = says('insufficient', 'pbrl § 4-2 (1) second sentence')
const JUDGE = says('requires-judgement', 'IS-2651 1.4.5')
const TACIT = says('sufficient', 'pbrl § 4-2 (1) second sentence')

/** pbrl § 4-2; IS-2651 1.4.5. */
export function form(given: Given): Found<Outcome> {
  if (given.expressed === 'none') return NONE
  if (given.expressed === 'written') return EXPRESS
  if (given.writingRequired) return WRITING
  if (given.expressed === 'spoken') return EXPRESS
  if (!given.acceptanceLikely) return UNLIKELY
  if (!given.couldTakePart) return JUDGE
  return given.intrusiveness === 'none' || given.intrusiveness === 'minor' ? TACIT : JUDGE
}
