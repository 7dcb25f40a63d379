import { says, type Found } from '@vilkar/testing/second-reading'
import { reform } from './shared.ts'

interface Given {
  readonly childExpected: boolean
  readonly age: number
  readonly seriousCondition: boolean
  readonly lasting: boolean
  readonly coordinated: boolean
  readonly complex: boolean
  readonly healthCare: boolean
  readonly otherWelfareServices: boolean
  readonly childCoordinatorWanted: boolean
}
type Outcome = 'must-appoint' | 'not-wanted' | 'no-duty' | 'ended'

/** hol § 7-2 a. */
export function coordinatorChild(given: Given, on: string): Found<Outcome> {
  if (on < reform) return says('no-duty', 'hol § 7-2 a')
  if (!given.childExpected && given.age >= 18) return says('ended', 'hol § 7-2 a (3)')
  if (!given.seriousCondition || !given.lasting) return says('no-duty', 'hol § 7-2 a (1)')
  if (!given.complex && !given.coordinated) return says('no-duty', 'hol § 7-2 a (1)')
  if (!given.healthCare || !given.otherWelfareServices) return says('no-duty', 'hol § 7-2 a (1)')
  return given.childCoordinatorWanted
    ? says('must-appoint', 'hol § 7-2 a (1)')
    : says('not-wanted', 'hol § 7-2 a (1)')
}
