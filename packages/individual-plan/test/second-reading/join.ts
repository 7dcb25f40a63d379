import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform, springOf2020 } from './shared.ts'

interface Given {
  readonly planRight: 'right' | 'duty-without-right' | 'not-wanted' | 'no-right' | 'suspended'
  readonly municipalCare: boolean
  readonly mentalCare: boolean
  readonly planParty:
    | 'health-personnel'
    | 'general-practitioner'
    | 'contract-physiotherapist'
    | 'specialist-care'
    | 'municipal-care'
    | 'nav'
    | 'child-welfare'
    | 'school'
    | 'private-school'
    | 'kindergarten'
    | 'crisis-centre'
    | 'introduction-programme'
  readonly necessaryForPupil: boolean
}
type Outcome =
  | 'must-take-part'
  | 'must-take-part-in-health-plan'
  | 'must-take-part-where-needed'
  | 'must-notify-and-take-part'
  | 'must-be-contacted-and-take-part'
  | 'must-cooperate'
  | 'no-own-duty'
  | 'no-duty'

/** hpl § 4 (2), fastlf § 19 (now § 26), fysf § 12 (3), sphl § 2-5, phvl § 4-1, the acts on schools and others, ipf § 7 (2). */
export function join(given: Given, on: string): Found<Outcome> {
  if (given.planRight === 'not-wanted')
    return says('no-duty', on >= reform ? 'ipf § 5' : 'hrf § 17 (1)')
  if (given.planRight === 'no-right') return says('no-duty', 'pbrl § 2-5')
  if (given.planRight === 'suspended') return says('no-duty', 'FOR-2020-03-27-462 §§ 6 to 8')
  if (on < act2012) return open('FOR-2001-06-08-676 and FOR-2004-12-23-1837 not read')

  switch (given.planParty) {
    case 'health-personnel':
      return personnel(given, on)
    case 'general-practitioner':
      if (on >= '2026-01-01') return says('must-take-part', 'fastlf 2025 § 26 (2)')
      if (on >= '2013-01-01') return says('must-take-part', 'fastlf § 19 (2)')
      return personnel(given, on)
    case 'contract-physiotherapist':
      if (on >= '2018-01-01')
        return says('must-take-part-where-needed', 'fysf § 12 (3), hpl § 4 (2)')
      return personnel(given, on)
    case 'specialist-care':
      return specialist(given, on)
    case 'municipal-care':
      if (!springOf2020(on)) return says('must-cooperate', 'hol § 7-1 (1)')
      if (given.mentalCare && given.municipalCare) return says('must-cooperate', 'phvl § 4-1 (2)')
      return says('no-own-duty', 'FOR-2020-03-27-462 § 8')
    case 'nav':
      return says('must-cooperate', 'navl § 15 (3), sotjl § 28 (2)')
    case 'child-welfare':
      return says('must-cooperate', on >= '2023-01-01' ? 'bvl § 15-9 (1)' : 'bvl1992 § 3-2 a (1)')
    case 'school':
      if (on >= '2024-08-01')
        return says('must-be-contacted-and-take-part', 'oppl § 24-1 (1), ipf § 7 (2)')
      return pupil(given, on, 'oppl 1998 § 15-8 (1), ipf § 7 (2)', 'oppl 1998 § 15-5')
    case 'private-school':
      return pupil(given, on, 'friskolelova § 3-6a (1), ipf § 7 (2)', 'friskolelova § 3-6a')
    case 'kindergarten':
      return other(on, 'barnehageloven § 2 b (1), ipf § 7 (2)', 'barnehageloven')
    case 'crisis-centre':
      return other(on, 'krisesenterlova § 4 (1), ipf § 7 (2)', 'krisesenterlova § 4 (2)')
    case 'introduction-programme':
      return other(on, 'integreringsloven § 50 (1), ipf § 7 (2)', 'introduksjonsloven')
  }
}

function personnel(given: Given, on: string): Found<Outcome> {
  // hpl § 4 (2) hangs on pbrl § 2-5, which was set aside in the spring of 2020.
  if (given.planRight === 'right' && !springOf2020(on))
    return says('must-take-part-in-health-plan', 'hpl § 4 (2)')
  return says('no-own-duty', 'hpl § 4 (2)')
}

function specialist(given: Given, on: string): Found<Outcome> {
  if (springOf2020(on)) {
    if (!given.mentalCare) return says('no-own-duty', 'FOR-2020-03-27-462 § 7')
    if (given.municipalCare) return says('must-notify-and-take-part', 'phvl § 4-1 (2)')
    return says('must-cooperate', 'phvl § 4-1 (1)')
  }
  if (given.municipalCare)
    return says(
      'must-notify-and-take-part',
      on >= reform ? 'sphl § 2-5 (2), ipf § 8 (2)' : 'sphl § 2-5 (2), hrf § 18 (3)',
    )
  return says('must-cooperate', 'sphl § 2-5 (1)')
}

function pupil(given: Given, on: string, now: string, before: string): Found<Outcome> {
  if (on >= reform) return says('must-be-contacted-and-take-part', now)
  if (on >= '2013-08-01' && given.necessaryForPupil) return says('must-take-part', before)
  return says('no-own-duty', before)
}

function other(on: string, now: string, before: string): Found<Outcome> {
  return on >= reform ? says('must-be-contacted-and-take-part', now) : says('no-own-duty', before)
}
