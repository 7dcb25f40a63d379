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
}
type Outcome = 'right' | 'no-right' | 'ended'

/** pbrl § 2-5 c, in accordance with hol § 7-2 a. */
export function coordinatorChildRight(given: Given, on: string): Found<Outcome> {
  if (on < reform) return says('no-right', 'pbrl § 2-5 c')
  if (!given.childExpected && given.age >= 18) return says('ended', 'hol § 7-2 a (3)')
  if (!given.seriousCondition || !given.lasting) return says('no-right', 'pbrl § 2-5 c')
  if (!given.complex && !given.coordinated) return says('no-right', 'pbrl § 2-5 c')
  if (!given.healthCare || !given.otherWelfareServices) return says('no-right', 'pbrl § 2-5 c')
  return says('right', 'pbrl § 2-5 c')
}
