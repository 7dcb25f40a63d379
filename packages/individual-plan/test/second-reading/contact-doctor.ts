import { says, type Found } from '@vilkar/testing/second-reading'
import { springOf2020 } from './shared.ts'

interface Given {
  readonly specialistCare: boolean
  readonly seriousCondition: boolean
  readonly followUpOfSomeDuration: boolean
  readonly careField: 'somatic' | 'mental-health' | 'addiction'
}
type Outcome =
  | 'must-appoint-doctor'
  | 'must-appoint-doctor-or-psychologist'
  | 'suspended'
  | 'no-duty'

/** sphl § 2-5 c, pbrl § 2-5 a. */
export function contactDoctor(given: Given, on: string): Found<Outcome> {
  if (on < '2016-09-15') return says('no-duty', 'sphl § 2-5 c')
  if (!given.specialistCare || !given.seriousCondition || !given.followUpOfSomeDuration)
    return says('no-duty', 'sphl § 2-5 c (1)')
  if (springOf2020(on)) return says('suspended', 'FOR-2020-03-27-462 § 7 (1) 2')
  if (given.careField === 'somatic') return says('must-appoint-doctor', 'sphl § 2-5 c (1) and (2)')
  return says('must-appoint-doctor-or-psychologist', 'sphl § 2-5 c (4)')
}
