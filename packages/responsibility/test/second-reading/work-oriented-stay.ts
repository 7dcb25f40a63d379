import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly suitableDayOffer: boolean
  readonly changeOfSurroundings: boolean
  readonly heavierHealthProblems: boolean
}
type Outcome = 'may-be-right' | 'not-named'

const RIGHT = says('may-be-right', 'guide IS-2651 1.1.5.1')
const NOT_NAMED = says('not-named', 'guide IS-2651 1.1.5.1')

/** Guide 1.1.5.1, work-oriented rehabilitation: each of three circumstances may speak for a stay. */
export function workOrientedStay(given: Given): Found<Outcome> {
  return !given.suitableDayOffer || given.changeOfSurroundings || given.heavierHealthProblems
    ? RIGHT
    : NOT_NAMED
}
