import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform, springOf2020 } from './shared.ts'

interface Given {
  readonly initiatingService:
    | 'municipal-care'
    | 'specialist-care'
    | 'nav-municipal'
    | 'nav-state'
    | 'child-welfare'
    | 'other'
  readonly municipalCare: boolean
  readonly mentalCare: boolean
}
type Outcome =
  | 'own-duty'
  | 'own-duty-if-necessary'
  | 'must-notify-municipality'
  | 'no-own-duty'
  | 'suspended'

/** ipf § 6 from 2022; before it hrf § 18, ipf2010 § 6, bvl1992 § 3-2 a. */
export function initiate(given: Given, on: string): Found<Outcome> {
  if (given.initiatingService === 'other')
    return says('no-own-duty', on >= reform ? 'ipf § 6' : 'hrf § 18 (1)')
  if (on < act2012) return open('FOR-2001-06-08-676 and FOR-2004-12-23-1837 not read')
  const spring = springOf2020(on)

  if (given.initiatingService === 'municipal-care') {
    if (spring) {
      if (given.mentalCare && given.municipalCare) return says('own-duty', 'phvl § 4-1 (2)')
      return says('suspended', 'FOR-2020-03-27-462 § 8')
    }
    return says('own-duty', on >= reform ? 'ipf § 6' : 'hol § 7-1 (1), hrf § 18 (1)')
  }
  if (given.initiatingService === 'specialist-care') {
    if (spring) {
      if (!given.mentalCare) return says('suspended', 'FOR-2020-03-27-462 § 7')
      if (given.municipalCare) return says('must-notify-municipality', 'phvl § 4-1 (2)')
      return says('own-duty', 'phvl § 4-1 (1)')
    }
    if (given.municipalCare)
      return says(
        'must-notify-municipality',
        on >= reform ? 'sphl § 2-5 (2), ipf § 8 (2)' : 'sphl § 2-5 (2), hrf § 18 (3)',
      )
    return says('own-duty', on >= reform ? 'ipf § 6' : 'sphl § 2-5 (1), hrf § 18 (1)')
  }
  if (given.initiatingService === 'nav-municipal')
    return says('own-duty', on >= reform ? 'ipf § 6' : 'ipf2010 § 6 (1)')
  if (given.initiatingService === 'nav-state') {
    if (on >= '2024-10-11') return says('own-duty', 'ipf § 6')
    return says('no-own-duty', on >= reform ? 'ipf § 6' : 'ipf2010 § 6 (1)')
  }
  return on >= reform
    ? says('own-duty', 'ipf § 6')
    : says('own-duty-if-necessary', 'bvl1992 § 3-2 a (1)')
}
