import { says, type Found } from '@vilkar/testing/second-reading'
import { act2012 } from './shared.ts'

interface Given {
  readonly lasting: boolean
  readonly coordinated: boolean
  readonly complex: boolean
  readonly specialistCare: boolean
  readonly coordinatorDeclined: boolean
}
type Outcome =
  | 'must-appoint-health-professional'
  | 'must-appoint-preferably-doctor'
  | 'declined'
  | 'requires-judgement'
  | 'no-duty'

/** sphl § 2-5 a; hrf § 22, now § 17. FOR-2020-03-27-462 did not touch it. */
export function coordinatorSpecialist(given: Given, on: string): Found<Outcome> {
  if (on < act2012 || !given.specialistCare) return says('no-duty', 'sphl § 2-5 a (1)')
  const certain = given.coordinated && (given.lasting || given.complex)
  const doubtful = given.complex && !given.coordinated
  if (!certain && !doubtful) return says('no-duty', 'sphl § 2-5 a (1)')
  if (given.coordinatorDeclined) return says('declined', 'sphl § 2-5 a (1)')
  if (doubtful) return says('requires-judgement', 'sphl § 2-5 a (1)')
  if (on >= '2022-08-01')
    return says('must-appoint-health-professional', 'sphl § 2-5 a (1) and (3)')
  if (on >= '2016-09-15')
    return says('must-appoint-health-professional', 'sphl § 2-5 a (1) and (2)')
  return says('must-appoint-preferably-doctor', 'sphl § 2-5 a (1) and (2)')
}
