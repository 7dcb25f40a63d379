import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly reporter: 'municipal-personnel' | 'specialist-personnel' | 'others'
  readonly elsewhereDecided: boolean
}
type Outcome =
  | 'municipal-unit'
  | 'as-the-municipality-decided'
  | 'trust-unit'
  | 'as-the-regional-authority-decided'
  | 'advised-municipal-unit'

const MUNICIPAL_UNIT = says('municipal-unit', 'hrf § 7, jf. hol § 7-3')
const MUNICIPALITY_DECIDED = says('as-the-municipality-decided', 'hrf § 7')
const TRUST_UNIT = says('trust-unit', 'hrf § 12, jf. sphl § 2-5 b')
const REGIONAL_DECIDED = says('as-the-regional-authority-decided', 'hrf § 12')
const ADVISED = says('advised-municipal-unit', 'guide IS-2651 2.5.3.1')

/** hrf §§ 7 and 12: where a possible need is reported. The wording has stood unchanged since 2012-01-01. */
export function contactPoint(given: Given): Found<Outcome> {
  if (given.reporter === 'municipal-personnel')
    return given.elsewhereDecided ? MUNICIPALITY_DECIDED : MUNICIPAL_UNIT
  if (given.reporter === 'specialist-personnel')
    return given.elsewhereDecided ? REGIONAL_DECIDED : TRUST_UNIT
  // §§ 7 and 12 name personnel alone; the guide lets others report to the unit and knows no other place.
  return ADVISED
}
