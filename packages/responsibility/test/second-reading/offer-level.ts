import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly needExtent: 'small' | 'medium' | 'extensive'
}
type Outcome = 'short-and-targeted' | 'several-services-at-home' | 'complex-and-intensive'

const SMALL = says('short-and-targeted', 'guide IS-2651 2.3.2.4')
const MEDIUM = says('several-services-at-home', 'guide IS-2651 2.3.2.5')
const EXTENSIVE = says('complex-and-intensive', 'guide IS-2651 2.3.2.6')

/** Guide 2.3.2.4 to 2.3.2.6: what marks an offer. */
export function offerLevel(given: Given): Found<Outcome> {
  switch (given.needExtent) {
    case 'small':
      return SMALL
    case 'medium':
      return MEDIUM
    case 'extensive':
      return EXTENSIVE
  }
}
