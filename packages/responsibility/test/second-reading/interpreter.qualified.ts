import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly bodyUsingInterpreter:
    | 'public-body'
    | 'general-practitioner'
    | 'contract-physiotherapist'
    | 'other-private'
  readonly interpreterNecessary: boolean
  readonly relativeInterprets: boolean
  readonly interpreterEmergency: boolean
  readonly reasonsForUnqualified: boolean
}
type Outcome =
  | 'must-be-qualified'
  | 'may-deviate'
  | 'dispensation'
  | 'qualified-advised'
  | 'relative-advised-against'
  | 'no-requirement'
  | 'act-does-not-apply'

const NOT_APPLY = says('act-does-not-apply', 'tolkl § 2 (2) and (3)')
const NONE = says('no-requirement', 'tolkl § 7 (1), jf. § 6')
const NONE_BEFORE = says('no-requirement', 'guide IS-2651 2.6.5 (no need)')
const ADVISED = says('qualified-advised', 'guide IS-2651 2.6.5')
const RELATIVE = says('relative-advised-against', 'guide IS-2651 2.6.5')
const DISPENSATION = says('dispensation', 'tolkl § 7 (5)')
const DEVIATE = says('may-deviate', 'tolkl § 7 (2)')
const MUST = says('must-be-qualified', 'tolkl § 7 (1)')

/** tolkl § 7 (from 2022-01-01, with dispensation to 2026-12-31), the guide 2.6.5. */
export function interpreterQualified(given: Given, on: string): Found<Outcome> {
  if (on < '2022-01-01') {
    if (!given.interpreterNecessary) return NONE_BEFORE
    return given.relativeInterprets ? RELATIVE : ADVISED
  }
  if (given.bodyUsingInterpreter === 'other-private') return NOT_APPLY
  if (!given.interpreterNecessary) return NONE
  if (on < '2027-01-01') {
    // No requirement binds yet; the guide wants no relatives, and makes no exception for an emergency.
    return given.relativeInterprets ? RELATIVE : DISPENSATION
  }
  return given.interpreterEmergency || given.reasonsForUnqualified ? DEVIATE : MUST
}
