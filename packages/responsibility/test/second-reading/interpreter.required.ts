import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly bodyUsingInterpreter:
    | 'public-body'
    | 'general-practitioner'
    | 'contract-physiotherapist'
    | 'other-private'
  readonly otherActRequires: boolean
  readonly interpreterNecessary: boolean
  readonly speaksNorwegian: boolean
}
type Outcome =
  | 'must-use'
  | 'should-consider'
  | 'advised'
  | 'as-other-act-says'
  | 'no-requirement'
  | 'act-does-not-apply'

const OTHER_ACT = says(
  'as-other-act-says',
  'tolkl § 6 (1) first sentence; before 2022 the other act itself',
)
const MUST_BY_OTHER_ACT = says('must-use', 'tolkl § 6 (1) first sentence')
const GP_2012 = says('must-use', 'fastlf 2012 § 28')
const GP = says('must-use', 'fastlf (FOR-2025-12-02-2405) § 37')
const PHYSIO = says('must-use', 'fysf § 20 (1)')
const NOT_APPLY = says('act-does-not-apply', 'tolkl § 2 (2) and (3)')
const MUST = says('must-use', 'tolkl § 6 (1) second sentence')
const CONSIDER = says('should-consider', 'tolkl § 6 (2)')
const ADVISED = says('advised', 'guide IS-2651 2.6.5; hpl § 4, pbrl § 3-5')
const NONE = says('no-requirement', 'tolkl § 6')
const NONE_BEFORE = says('no-requirement', 'guide IS-2651 2.6.5 (no need)')

/** tolkl §§ 2 and 6 (from 2022-01-01), fastlf (interpreter from 2013-01-01), fysf § 20 (from 2018-01-01), the guide before. */
export function interpreterRequired(given: Given, on: string): Found<Outcome> {
  if (given.otherActRequires) {
    // § 6 (1) makes what another act requires a duty of its own, for those that tolkl covers.
    return on < '2022-01-01' || given.bodyUsingInterpreter === 'other-private'
      ? OTHER_ACT
      : MUST_BY_OTHER_ACT
  }
  if (given.interpreterNecessary) {
    if (given.bodyUsingInterpreter === 'general-practitioner' && on >= '2013-01-01')
      return on < '2026-01-01' ? GP_2012 : GP
    if (given.bodyUsingInterpreter === 'contract-physiotherapist' && on >= '2018-01-01')
      return PHYSIO
  }
  if (on < '2022-01-01') return given.interpreterNecessary ? ADVISED : NONE_BEFORE
  if (given.bodyUsingInterpreter === 'other-private') return NOT_APPLY
  if (given.interpreterNecessary) return MUST
  return given.speaksNorwegian ? NONE : CONSIDER
}
