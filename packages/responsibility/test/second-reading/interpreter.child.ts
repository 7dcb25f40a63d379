import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly bodyUsingInterpreter:
    | 'public-body'
    | 'general-practitioner'
    | 'contract-physiotherapist'
    | 'other-private'
  readonly interpreterAge: number
  readonly interpreterEmergency: boolean
  readonly childInterpreterJustifiable: boolean
}
type Outcome =
  | 'forbidden'
  | 'may-exceptionally'
  | 'advised-against'
  | 'not-a-child'
  | 'act-does-not-apply'

const NOT_CHILD = says('not-a-child', 'tolkl § 4; vgml § 8')
const ADVISED = says('advised-against', 'guide IS-2651 2.6.5')
const FVL_FORBIDDEN = says('forbidden', 'fvl § 11 e first sentence (2016-07-01 to 2021-12-31)')
const FVL_EXCEPTION = says(
  'may-exceptionally',
  'fvl § 11 e second and third sentence (2016-07-01 to 2021-12-31)',
)
const NOT_APPLY = says('act-does-not-apply', 'tolkl § 2 (2) and (3)')
const FORBIDDEN = says('forbidden', 'tolkl § 4 (1)')
const EXCEPTION = says('may-exceptionally', 'tolkl § 4 (2)')

/** fvl § 11 e (lov 2016-06-10-23, in force 2016-07-01), then tolkl § 4 (2022-01-01); the guide where neither binds. */
export function interpreterChild(given: Given, on: string): Found<Outcome> {
  if (given.interpreterAge >= 18) return NOT_CHILD
  const exception = given.interpreterEmergency || given.childInterpreterJustifiable
  if (on < '2022-01-01') {
    // fvl § 1: a private body is an administrative organ in its individual decisions and regulations alone.
    if (on >= '2016-07-01' && given.bodyUsingInterpreter === 'public-body')
      return exception ? FVL_EXCEPTION : FVL_FORBIDDEN
    return ADVISED
  }
  if (given.bodyUsingInterpreter === 'other-private') return NOT_APPLY
  return exception ? EXCEPTION : FORBIDDEN
}
