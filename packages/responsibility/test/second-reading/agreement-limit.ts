import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly clause:
    | 'performance-for-the-other'
    | 'responsibility-moved'
    | 'joint-measure'
    | 'less-than-the-law-gives-patients'
    | 'more-than-the-minimum'
}
type Outcome = 'may-agree' | 'may-agree-and-must-clarify' | 'may-not-agree'

const FOR_THE_OTHER = says(
  'may-agree-and-must-clarify',
  'hol § 3-1 (5), sphl § 2-1 a (agreements), hol § 6-2 (2); guide 2017 ch. 11 counts it as a cooperative measure',
)
const MOVED = says('may-not-agree', 'hol § 3-1 (1), sphl § 2-1 a (1); guide IS-2651 1.6.2')
const JOINT = says('may-agree-and-must-clarify', 'hol § 6-2 (2)')
const LESS = says('may-not-agree', 'pbrl §§ 2-1 a and 2-1 b/2-2, hol § 3-1; guide IS-2651 1.6.2')
const MORE = says('may-agree', 'hol § 6-2 (1) (minimum)')

/** hol § 6-2 and what the acts impose: what the parties may agree. The second ledd has stood unchanged since 2012. */
export function agreementLimit(given: Given): Found<Outcome> {
  switch (given.clause) {
    case 'performance-for-the-other':
      return FOR_THE_OTHER
    case 'responsibility-moved':
      return MOVED
    case 'joint-measure':
      return JOINT
    case 'less-than-the-law-gives-patients':
      return LESS
    case 'more-than-the-minimum':
      return MORE
  }
}
