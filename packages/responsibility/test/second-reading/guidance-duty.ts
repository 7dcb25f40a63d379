import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly adviser:
    | 'specialist-health-personnel'
    | 'health-personnel-with-regional-grant'
    | 'other-specialist-employee'
    | 'municipal-personnel'
  readonly guidanceSubject: 'health' | 'organisation'
  readonly guidanceRequired: boolean
  readonly workloadClaimed: boolean
}
type Outcome = 'must-guide' | 'no-duty' | 'other-rules'

const OTHER = says(
  'other-rules',
  'sphl § 6-3 (health personnel alone); fvl § 11; guide IS-2651 3.5.2',
)
const BEFORE = says('no-duty', 'hol § 5-11 not in force before 2018-01-01')
const MUST_M = says('must-guide', 'hol § 5-11')
const NO_M = says('no-duty', 'hol § 5-11')
const MUST_S = says('must-guide', 'sphl § 6-3; guide IS-2651 3.5.2 on workload')
const NO_S = says('no-duty', 'sphl § 6-3')

/** sphl § 6-3, hol § 5-11 (from 2018-01-01): guidance to the other level. Workload is no exception in either. */
export function guidanceDuty(given: Given, on: string): Found<Outcome> {
  if (given.adviser === 'other-specialist-employee') return OTHER
  const covered = given.guidanceSubject === 'health' && given.guidanceRequired
  if (given.adviser === 'municipal-personnel') {
    if (on < '2018-01-01') return BEFORE
    return covered ? MUST_M : NO_M
  }
  return covered ? MUST_S : NO_S
}
