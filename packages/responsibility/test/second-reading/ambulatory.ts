import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly specialistRehabilitation: boolean
  readonly bestInInstitution: boolean
  readonly ambulatoryScope: 'whole-offer' | 'single-programme'
}
type Outcome = 'must-be-ambulatory' | 'may-be-in-institution' | 'not-covered' | 'requires-judgement'

const NOT_COVERED = says('not-covered', 'hrf § 15')
const SINGLE = says('requires-judgement', 'hrf § 15; guide IS-2651 3.6.2')
const INSTITUTION = says('may-be-in-institution', 'hrf § 15')
const AMBULATORY = says('must-be-ambulatory', 'hrf § 15')

/** hrf § 15, read by the guide 3.6.2. Unchanged since 2012-01-01. */
export function ambulatory(given: Given): Found<Outcome> {
  if (!given.specialistRehabilitation) return NOT_COVERED
  // § 15 makes the exception where the institution is most suitable, whatever is asked about.
  if (given.bestInInstitution) return INSTITUTION
  return given.ambulatoryScope === 'single-programme' ? SINGLE : AMBULATORY
}
