import { says, type Found } from '../../../law/test/helpers/second-reading.ts'
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
  if (!given.municipalCare && !given.specialistCare && planElsewhere(given, both, on)) {
    return says('not-regulated', on >= reform ? 'ipf § 9 (3) c' : 'ipf2010 § 7 c')
  }
  return says('no-duty', 'hol § 7-2 (1)')
}

function planElsewhere(given: Given, both: boolean, on: string): boolean {
  if (given.nav === 'qualification-programme') return true
  if (!both) return false
  if (given.nav === 'services') return true
  return on >= reform ? given.childWelfare !== 'none' : given.childWelfare === 'plan-necessary'
}
