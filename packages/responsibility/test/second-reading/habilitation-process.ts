import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly goalDirectedCooperation: boolean
  readonly plannedAndTimeLimited: boolean
  readonly supportsOwnEffort: boolean
  readonly functionLimitedOrAtRisk: boolean
  readonly coordinatedMeasures: boolean
}
type Outcome = 'within-the-definition' | 'outside-the-definition' | 'requires-judgement'

const WITHIN_2012 = says('within-the-definition', 'hrf § 3 (2012)')
const OUTSIDE_2012 = says('outside-the-definition', 'hrf § 3 (2012)')
const WITHIN = says('within-the-definition', 'hrf § 3 (2) and (3) (2018)')
const OUTSIDE_COOPERATION = says('outside-the-definition', 'hrf § 3 (2) first sentence (2018)')
const OUTSIDE_GROUP = says('outside-the-definition', 'hrf § 3 (3) (2018)')
const JUDGEMENT = says('requires-judgement', 'hrf § 3 (2) second sentence (2018)')

/** hrf § 3: the definition as it was to 2018-04-30, and as it is from 2018-05-01. */
export function habilitationProcess(given: Given, on: string): Found<Outcome> {
  if (on < '2018-05-01') {
    return given.goalDirectedCooperation && given.plannedAndTimeLimited && given.supportsOwnEffort
      ? WITHIN_2012
      : OUTSIDE_2012
  }
  if (!given.goalDirectedCooperation) return OUTSIDE_COOPERATION
  if (!given.functionLimitedOrAtRisk) return OUTSIDE_GROUP
  // What marks the processes is a mark, not put as a condition.
  return given.coordinatedMeasures ? WITHIN : JUDGEMENT
}
