import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform, springOf2020 } from './shared.ts'

interface Given {
  readonly needNotifier:
    | 'specialist-health-personnel'
    | 'general-practitioner'
    | 'contract-physiotherapist'
    | 'other-health-personnel'
    | 'other-municipal-personnel'
    | 'health-trust-or-institution'
  readonly noticeAbout:
    | 'plan-and-coordinator'
    | 'plan-across-levels'
    | 'coordinator-only'
    | 'child-coordinator'
    | 'possible-rehabilitation-need'
    | 'admitted-may-need-municipal-help'
    | 'ready-for-discharge'
  readonly privateRehabilitation: boolean
  readonly careField: 'somatic' | 'mental-health' | 'addiction'
  readonly municipalCare: boolean
  readonly needClear: 'at-admission' | 'assessment-delayed' | 'later-in-stay'
  readonly noticeWanted: boolean
  readonly admittedWithoutConsent: boolean
}
type Outcome =
  | 'trust-unit-without-delay'
  | 'municipal-unit-without-delay'
  | 'municipal-unit-without-delay-and-patient'
  | 'municipality-within-24-hours'
  | 'municipality-within-24-hours-of-need'
  | 'municipality-as-soon-as-possible'
  | 'municipality-at-once'
  | 'municipality-well-before-discharge'
  | 'municipality-well-before-discharge-and-at-once'
  | 'may-tell-unit-or-as-decided'
  | 'advised-to-tell-municipal-unit'
  | 'no-own-duty'
  | 'not-regulated'

/** hpl § 38 a, hrf §§ 7, 12, 18 and 23, ipf § 8, sphl §§ 2-5 and 3-15, phvl § 4-1, utskf §§ 8 and 10, fastlf § 19, fysf § 12. */
export function notify(given: Given, on: string): Found<Outcome> {
  // Nobody appointed a child coordinator before hol § 7-2 a; since then hpl § 38 a does not name one.
  if (given.noticeAbout === 'child-coordinator')
    return on >= reform
      ? says('not-regulated', 'hpl § 38 a')
      : says('no-own-duty', 'hpl § 38 a, hol § 7-2 a')
  if (on < act2012) return open('rules before 2012 not read')
  switch (given.noticeAbout) {
    case 'plan-and-coordinator':
    case 'plan-across-levels':
    case 'coordinator-only':
      return given.needNotifier === 'health-trust-or-institution'
        ? byTrust(given, on)
        : byPersonnel(given, on)
    case 'possible-rehabilitation-need':
      if (given.needNotifier === 'health-trust-or-institution')
        return says('no-own-duty', 'hrf § 12')
      return says(
        'may-tell-unit-or-as-decided',
        given.needNotifier === 'specialist-health-personnel' ? 'hrf § 12' : 'hrf § 7',
      )
    case 'admitted-may-need-municipal-help':
      return admitted(given, on)
    case 'ready-for-discharge':
      return discharge(given, on)
  }
}

function byTrust(given: Given, on: string): Found<Outcome> {
  if (given.noticeAbout === 'coordinator-only')
    return says('advised-to-tell-municipal-unit', 'IS-2651 4.3.1.2')
  // A plan for someone who also needs municipal care is a plan across the levels.
  if (given.noticeAbout === 'plan-and-coordinator' && !given.municipalCare)
    return says('no-own-duty', 'sphl § 2-5 (2)')
  if (springOf2020(on)) {
    if (given.careField === 'mental-health')
      return says('municipal-unit-without-delay', 'phvl § 4-1 (2)')
    return says('no-own-duty', 'FOR-2020-03-27-462 § 7')
  }
  return says('municipal-unit-without-delay', on >= reform ? 'ipf § 8 (2)' : 'hrf § 18 (3)')
}

function byPersonnel(given: Given, on: string): Found<Outcome> {
  if (given.needNotifier === 'specialist-health-personnel')
    return says('trust-unit-without-delay', 'hpl § 38 a')
  if (given.needNotifier === 'other-municipal-personnel') {
    // hol § 2-1 makes hpl apply to whoever gives services under hol; hrf § 23, since gone, only said so too.
    if (on >= reform) return says('municipal-unit-without-delay', 'hol § 2-1, hpl § 38 a')
    return says('municipal-unit-without-delay', 'hrf § 23')
  }
  if (given.noticeAbout !== 'coordinator-only') {
    if (given.needNotifier === 'general-practitioner' && on >= '2013-01-01') {
      return says(
        'municipal-unit-without-delay-and-patient',
        on >= '2026-01-01' ? 'hpl § 38 a, fastlf 2025 § 26 (2)' : 'hpl § 38 a, fastlf § 19 (2)',
      )
    }
    if (given.needNotifier === 'contract-physiotherapist' && on >= '2018-01-01') {
      return says('municipal-unit-without-delay-and-patient', 'hpl § 38 a, fysf § 12 (3)')
    }
  }
  return says('municipal-unit-without-delay', 'hpl § 38 a')
}

/** utskf § 2: hospitals and somatic care only until 2016; never private rehabilitation. */
function dischargeRegulation(given: Given, on: string): boolean {
  if (given.privateRehabilitation) return false
  return given.careField === 'somatic' || on >= '2017-01-01'
}

function admitted(given: Given, on: string): Found<Outcome> {
  if (given.needNotifier !== 'health-trust-or-institution')
    return says('no-own-duty', 'utskf §§ 7 and 8')
  if (!dischargeRegulation(given, on)) return says('no-own-duty', 'utskf § 2')
  if (given.needClear === 'at-admission')
    return says('municipality-within-24-hours', 'utskf § 8 (1)')
  if (given.needClear === 'later-in-stay')
    return says('municipality-within-24-hours-of-need', 'utskf § 8 (1)')
  return says('municipality-as-soon-as-possible', 'utskf § 8 (3)')
}

function discharge(given: Given, on: string): Found<Outcome> {
  if (given.needNotifier !== 'health-trust-or-institution') return says('no-own-duty', 'utskf § 10')
  const atOnce = given.municipalCare && dischargeRegulation(given, on)
  const before =
    given.careField === 'addiction' &&
    ((given.municipalCare && given.noticeWanted) || given.admittedWithoutConsent)
  if (before && atOnce)
    return says('municipality-well-before-discharge-and-at-once', 'sphl § 3-15, utskf § 10')
  if (before) return says('municipality-well-before-discharge', 'sphl § 3-15')
  if (atOnce) return says('municipality-at-once', 'utskf § 10')
  return says('no-own-duty', 'utskf §§ 2 and 10')
}
