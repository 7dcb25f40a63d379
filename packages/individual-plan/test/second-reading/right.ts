import { open, says, type Found } from '@vilkar/testing/second-reading'
import { reform, springOf2020 } from './shared.ts'

interface Given {
  readonly lasting: boolean
  readonly coordinated: boolean
  readonly healthCare: boolean
  readonly mentalCare: boolean
  readonly nav: 'none' | 'services' | 'qualification-programme'
  readonly childWelfare: 'none' | 'measures' | 'plan-necessary'
  readonly planConsent: 'given' | 'not-asked' | 'refused' | 'withdrawn'
}
type Outcome = 'right' | 'duty-without-right' | 'not-wanted' | 'no-right' | 'suspended'

/** The right by pbrl § 2-5, navl § 15, sotjl §§ 28 and 33, bvl § 15-9; the duty by bvl1992 § 3-2 a (old) and phvl § 4-1. */
export function right(given: Given, on: string): Found<Outcome> {
  const both = given.lasting && given.coordinated
  const spring = springOf2020(on)
  // Mental health care is health care: a case with the one and not the other contradicts itself, and
  // `healthCare` decides.
  const health = both && given.healthCare && on >= '2001-07-01'

  let ground = ''
  if (health && !spring) ground = 'pbrl § 2-5'
  else if (given.nav === 'qualification-programme' && on >= '2010-01-01') ground = 'sotjl § 33'
  else if (given.nav !== 'none' && both && on >= '2006-07-01') ground = 'navl § 15 (3)'
  else if (given.childWelfare !== 'none' && both && on >= reform)
    ground = on >= '2023-01-01' ? 'bvl § 15-9 (1)' : 'bvl1992 § 3-2 a (1)'
  else if (given.nav === 'qualification-programme' && on >= '2007-11-01' && on < '2010-01-01')
    return open('sosialtjenesteloven 1991 kap. 5A not read')
  if (ground !== '')
    return unwanted(given) ? says('not-wanted', consentRule(on)) : says('right', ground)

  let duty = ''
  if (spring && health && given.mentalCare) duty = 'phvl § 4-1 (1)'
  else if (both && given.childWelfare === 'plan-necessary' && on >= '2010-02-01' && on < reform)
    duty = 'bvl1992 § 3-2 a (1)'
  if (duty !== '')
    return unwanted(given) ? says('not-wanted', consentRule(on)) : says('duty-without-right', duty)

  if (health && spring) return says('suspended', 'FOR-2020-03-27-462 §§ 6, 7 and 8')
  return says('no-right', 'pbrl § 2-5')
}

function unwanted(given: Given): boolean {
  return given.planConsent === 'refused' || given.planConsent === 'withdrawn'
}

function consentRule(on: string): string {
  if (on >= reform) return 'ipf § 5'
  return on >= '2012-01-01' ? 'hrf § 17 (1)' : 'FOR-2004-12-23-1837'
}
