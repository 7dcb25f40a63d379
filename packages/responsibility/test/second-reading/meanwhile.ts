import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly immediateHelpNeeded: boolean
  readonly levelsAgree: boolean
  readonly levelInContact: 'municipality' | 'specialist-service' | 'both' | 'none'
}
type Outcome =
  | 'immediate-help'
  | 'as-agreed'
  | 'municipality-acts'
  | 'specialist-service-acts'
  | 'both-act'
  | 'municipality-must-assess'

const IMMEDIATE = says('immediate-help', 'hol § 3-5 (1), sphl § 3-1 (1)')
const AGREED = says('as-agreed', 'guide IS-2651 2.1.4')
const MUNICIPALITY = says('municipality-acts', 'guide IS-2651 1.1.1.2 and 2.1.4')
const SPECIALIST = says('specialist-service-acts', 'guide IS-2651 1.1.1.2 and 3.1.5')
const BOTH = says('both-act', 'guide IS-2651 1.1.1.2, 2.1.4 and 3.1.5')
const ASSESS = says('municipality-must-assess', 'hrf § 5 (2), hol § 3-1 (1)')

/** Guide 1.1.1.2, 2.1.4, 3.1.5; hrf § 5 (2): who acts while the levels disagree. */
export function meanwhile(given: Given): Found<Outcome> {
  if (given.immediateHelpNeeded) return IMMEDIATE
  if (given.levelsAgree) return AGREED
  switch (given.levelInContact) {
    case 'municipality':
      return MUNICIPALITY
    case 'specialist-service':
      return SPECIALIST
    case 'both':
      return BOTH
    case 'none':
      return ASSESS
  }
}
