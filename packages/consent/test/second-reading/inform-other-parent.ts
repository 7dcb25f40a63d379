import { says, type Found } from '@vilkar/testing/second-reading'
import { parentsBarred, type ParentsInformed } from './shared-informing.ts'

interface Given {
  readonly age: number
  readonly parentsInformed: ParentsInformed
  readonly otherParentAsks: boolean
  readonly informationRightLost: boolean
  readonly harmfulToChild: boolean
}
type Outcome =
  | 'inform-on-request'
  | 'may-be-refused'
  | 'do-not-inform'
  | 'right-lost'
  | 'not-asked'
  | 'not-applicable'

const ADULT = says('not-applicable', 'bl § 47, parental responsibility ends at 18')
const LOST = says('right-lost', 'bl § 47 (3)')
const NOT_ASKED = says('not-asked', 'bl § 47 (1) third sentence')
const SILENCE = says(
  'do-not-inform',
  'bl § 47 (1) third sentence, pbrl § 3-4 (2) and (3), hpl § 21',
)
const SILENCE_16 = says('do-not-inform', 'bl § 47 (1) third sentence, pbrl § 3-4 (1), hpl § 21')
const HARM = says('may-be-refused', 'bl § 47 (1) fourth sentence, (2)')
const INFORM = says('inform-on-request', 'bl § 47 (1) third sentence')

/** bl § 47 (since 2004-04-01; before § 50, same rule): a parent without parental responsibility. */
export function informOtherParent(given: Given, on: string): Found<Outcome> {
  if (given.age >= 18) return ADULT
  // Only who claims the right can be told that it is lost
  if (!given.otherParentAsks) return NOT_ASKED
  if (given.informationRightLost) return LOST
  if (given.age >= 16) return SILENCE_16
  if (parentsBarred(given.age, given.parentsInformed, on)) return SILENCE
  if (given.harmfulToChild) return HARM
  return INFORM
}
