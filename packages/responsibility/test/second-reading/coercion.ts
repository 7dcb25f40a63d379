import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly coercionFor: 'emergency' | 'repeated-emergencies' | 'basic-needs' | 'other'
  readonly intellectualDisability: boolean
  readonly coercionServiceCovered: boolean
  readonly coercionMeasure:
    | 'ordinary-prompting'
    | 'intrusive-warning-system'
    | 'other-warning-or-tracking'
    | 'other'
  readonly objectsToMeasure: boolean
  readonly intrusiveRegardless: boolean
}
type Outcome =
  | 'outside-chapter-9'
  | 'not-coercion'
  | 'other-rules'
  | 'decided-in-the-emergency'
  | 'specialist-must-help'
  | 'no-ground'

const OUTSIDE = says('outside-chapter-9', 'hol § 9-2 (1)')
const PROMPTING = says('not-coercion', 'hol § 9-2 (2) last sentence')
const NOT_COERCION = says('not-coercion', 'hol § 9-2 (2) first sentence')
const TECHNOLOGY = says('other-rules', 'hol § 9-2 (2) second sentence (2025-09-01), pbrl § 4-6 a')
const TECHNOLOGY_2013 = says('other-rules', 'pbrl § 4-6 a (2013-09-01)')
const EMERGENCY = says('decided-in-the-emergency', 'hol § 9-5 (3) a and § 9-7 (1)')
const REPEATED = says('specialist-must-help', 'hol § 9-5 (3) b, § 9-7 (2) and (4), § 9-9 (1)')
const NEEDS = says('specialist-must-help', 'hol § 9-5 (3) c, § 9-7 (2) and (4), § 9-9 (1)')
const NO_GROUND = says('no-ground', 'hol § 9-5 (3)')

/** The grounds of hol § 9-5 (3), once the measure is coercion. */
function ground(given: Given): Found<Outcome> {
  switch (given.coercionFor) {
    case 'emergency':
      return EMERGENCY
    case 'repeated-emergencies':
      return REPEATED
    case 'basic-needs':
      return NEEDS
    case 'other':
      return NO_GROUND
  }
}

/** hol §§ 9-2, 9-5, 9-7, 9-9; pbrl § 4-6 a on warning and tracking. */
export function coercion(given: Given, on: string): Found<Outcome> {
  if (!given.intellectualDisability || !given.coercionServiceCovered) return OUTSIDE
  switch (given.coercionMeasure) {
    case 'ordinary-prompting':
      return PROMPTING
    case 'intrusive-warning-system':
      if (on < '2025-09-01') return ground(given)
      // pbrl § 4-6 a (3) takes itself out where the person objects: then hol § 9-2 (2) first sentence.
      return given.objectsToMeasure ? ground(given) : TECHNOLOGY
    case 'other-warning-or-tracking':
      if (given.objectsToMeasure) return ground(given)
      if (on >= '2025-09-01') return TECHNOLOGY
      if (given.intrusiveRegardless) return ground(given)
      return on < '2013-09-01' ? NOT_COERCION : TECHNOLOGY_2013
    case 'other':
      return given.objectsToMeasure || given.intrusiveRegardless ? ground(given) : NOT_COERCION
  }
}
