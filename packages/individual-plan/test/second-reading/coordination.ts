import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform } from './shared.ts'

interface Given {
  readonly coordinated: boolean
  readonly municipalCare: boolean
  readonly nav: 'none' | 'services' | 'qualification-programme'
  readonly childWelfare: 'none' | 'measures' | 'plan-necessary'
  readonly otherMunicipalService: 'none' | 'crisis-centre' | 'introduction-programme'
  readonly childCoordinatorAppointed: boolean
}
type Outcome = 'child-coordinator' | 'municipality' | 'no-duty' | 'not-regulated'

/** hol § 3-4 (2), sotjl § 13 (3), bvl § 15-8 (2), krisesenterlova § 4, integreringsloven § 50 (2). */
export function coordination(given: Given, on: string): Found<Outcome> {
  if (on < act2012) return open('rules before 2012 not read')
  if (on >= reform && given.childCoordinatorAppointed)
    return says('child-coordinator', 'hol §§ 3-4 (2) and 7-2 a (2) a')
  if (!given.coordinated) return says('no-duty', 'hol § 3-4')

  if (on >= reform) {
    if (given.municipalCare) return says('municipality', 'hol § 3-4 (2)')
    if (given.nav !== 'none') return says('municipality', 'sotjl § 13 (3)')
    if (given.childWelfare !== 'none')
      return says('municipality', on >= '2023-01-01' ? 'bvl § 15-8 (2)' : 'bvl1992 § 3-2 (2)')
    if (given.otherMunicipalService === 'crisis-centre')
      return says('municipality', 'krisesenterlova § 4 (2)')
    if (given.otherMunicipalService === 'introduction-programme')
      return says('municipality', 'integreringsloven § 50 (2)')
    return says('no-duty', 'hol § 3-4 (2)')
  }
  if (!given.municipalCare && given.nav === 'none' && given.childWelfare === 'none') {
    if (given.otherMunicipalService === 'crisis-centre')
      return says('municipality', 'krisesenterlova § 4 (1)')
    if (given.otherMunicipalService === 'none') return says('no-duty', 'hol § 3-4')
  }
  return says('not-regulated', 'hol § 3-4')
}
