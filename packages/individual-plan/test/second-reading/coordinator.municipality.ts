import { says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform } from './shared.ts'

interface Given {
  readonly lasting: boolean
  readonly coordinated: boolean
  readonly complex: boolean
  readonly municipalCare: boolean
  readonly specialistCare: boolean
  readonly nav: 'none' | 'services' | 'qualification-programme'
  readonly childWelfare: 'none' | 'measures' | 'plan-necessary'
  readonly coordinatorDeclined: boolean
}
type Outcome = 'must-offer' | 'declined' | 'no-duty' | 'not-regulated'

/** hol § 7-2; hrf § 21, now § 16. FOR-2020-03-27-462 did not touch it. */
export function coordinatorMunicipality(given: Given, on: string): Found<Outcome> {
  if (on < act2012) return says('no-duty', 'hol § 13-1')
  const both = given.lasting && given.coordinated
  if (both && given.municipalCare) {
    const by = on >= reform ? 'hol § 7-2 (1), hrf § 16 (1)' : 'hol § 7-2 (1), hrf § 21 (1)'
    return given.coordinatorDeclined ? says('declined', by) : says('must-offer', by)
  }
  // hol § 7-2 is about services under hol ("etter loven her"), and no act says anything of a coordinator for NAV or
  // child welfare, whether a plan is owed or not.
  if (
    !given.municipalCare &&
    !given.specialistCare &&
    (given.nav !== 'none' || given.childWelfare !== 'none')
  ) {
    return says('not-regulated', on >= reform ? 'ipf § 9 (3) c' : 'ipf2010 § 7 c')
  }
  return says('no-duty', 'hol § 7-2 (1)')
}
