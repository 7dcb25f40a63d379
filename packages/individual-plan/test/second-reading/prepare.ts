import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform, springOf2020 } from './shared.ts'

interface Given {
  readonly lasting: boolean
  readonly coordinated: boolean
  readonly municipalCare: boolean
  readonly somaticCare: boolean
  readonly mentalCare: boolean
  readonly nav: 'none' | 'services' | 'qualification-programme'
  readonly childWelfare: 'none' | 'measures' | 'plan-necessary'
  readonly larStarted: boolean
  readonly mainResponsibility: 'agreed' | 'unclear-or-disputed'
  readonly planConsent: 'given' | 'not-asked' | 'refused' | 'withdrawn'
}
type Outcome =
  | 'municipality'
  | 'health-trust'
  | 'mental-health-institution'
  | 'specialist-service'
  | 'nav'
  | 'municipality-in-nav'
  | 'child-welfare'
  | 'agreed-service'
  | 'municipality-with-agreed-service'
  | 'municipality-decides-which'
  | 'not-regulated'
  | 'no-duty'
  | 'suspended'
  | 'may-not-prepare'

/** Who prepares: hol § 7-1, sphl § 2-5, phvl § 4-1, larf § 6, ipf2010 § 6, bvl1992 § 3-2 a, ipf §§ 6 to 8. */
export function prepare(given: Given, on: string): Found<Outcome> {
  if (on < act2012) return open('FOR-2001-06-08-676 and FOR-2004-12-23-1837 not read')
  const both = given.lasting && given.coordinated
  const health =
    both && (given.municipalCare || given.somaticCare || given.mentalCare || given.larStarted)
  const nav = given.nav === 'qualification-programme' || (given.nav === 'services' && both)
  const child =
    both && (on >= reform ? given.childWelfare !== 'none' : given.childWelfare === 'plan-necessary')

  // "Skal ikke utarbeides uten samtykke" stands alone: it does not ask whether a plan is owed.
  if (given.planConsent !== 'given')
    return says('may-not-prepare', on >= reform ? 'ipf § 5' : 'hrf § 17 (1)')
  if (!health && !nav && !child)
    return says('no-duty', 'hol § 7-1 (1), sphl § 2-5 (1), phvl § 4-1 (1)')
  if (on >= reform) return afterReform(given, on, both)
  if (springOf2020(on)) return inSpring(given, both, nav, child)
  return beforeReform(given, health, nav, child)
}

function beforeReform(given: Given, health: boolean, nav: boolean, child: boolean): Found<Outcome> {
  if (health) {
    if (given.larStarted) return says('specialist-service', 'larf § 6')
    if (given.municipalCare && (given.somaticCare || given.mentalCare))
      return says('municipality', 'hol § 7-1 (2)')
    if (nav || child) return says('not-regulated', 'hrf § 18 (4) and (5)')
    if (given.municipalCare) return says('municipality', 'hol § 7-1 (1)')
    return specialist(given)
  }
  return navOrChild(nav, child)
}

function inSpring(given: Given, both: boolean, nav: boolean, child: boolean): Found<Outcome> {
  if (both && given.mentalCare) {
    if (given.municipalCare) return says('municipality', 'phvl § 4-1 (2)')
    if (nav || child) return says('not-regulated', 'phvl § 4-1 (1), ipf2010 § 6 (2)')
    return says('mental-health-institution', 'phvl § 4-1 (1)')
  }
  if (nav || child) return navOrChild(nav, child)
  return says('suspended', 'FOR-2020-03-27-462 §§ 7 and 8')
}

function specialist(given: Given): Found<Outcome> {
  // Each act gives the duty to its own side, and neither says that it gives way to the other.
  if (given.somaticCare && given.mentalCare) return open('health trust or institution under phvl')
  if (given.somaticCare) return says('health-trust', 'sphl § 2-5 (1)')
  return says('mental-health-institution', 'phvl § 4-1 (1)')
}

function navOrChild(nav: boolean, child: boolean): Found<Outcome> {
  if (nav && child) return says('not-regulated', 'ipf2010 § 6 (2), bvl1992 § 3-2 a (1)')
  if (nav) return says('municipality-in-nav', 'ipf2010 § 6 (1)')
  return says('child-welfare', 'bvl1992 § 3-2 a (1)')
}

function afterReform(given: Given, on: string, both: boolean): Found<Outcome> {
  if (both && given.larStarted) return says('specialist-service', 'larf § 6')
  // Only the qualification programme gives a plan where nothing has to be coordinated.
  if (!given.coordinated) return says('municipality-in-nav', 'sotjl §§ 3 and 33')

  const specialistCare = given.somaticCare || given.mentalCare
  const nav = given.nav !== 'none'
  const child = given.childWelfare !== 'none'
  if (given.municipalCare && specialistCare) {
    if (!nav && !child) return says('municipality', 'hol § 7-1 (2), ipf § 8 (1)')
    if (given.mainResponsibility === 'agreed')
      return says('municipality-with-agreed-service', 'ipf §§ 7 (1) and 8 (1)')
    return says('municipality-decides-which', 'ipf § 7 (1)')
  }
  const several = (given.municipalCare && (nav || child)) || (nav && child)
  // ipf § 7 (1) names three services with "eller" between them and not the health trust; § 8 (3) only tells the
  // trust to work together with the others. Whether they are to agree, the words do not decide.
  if (both && specialistCare && !given.municipalCare && (nav || child))
    return open('whether ipf § 7 (1) covers a specialist service and one other')
  if (several)
    return given.mainResponsibility === 'agreed'
      ? says('agreed-service', 'ipf § 7 (1)')
      : says('municipality-decides-which', 'ipf § 7 (1)')
  if (given.municipalCare) return says('municipality', 'hol § 7-1 (1)')
  // The health trust owes no plan where the needs are not lasting, and sotjl § 33 is the municipality's task (§ 3).
  if (given.nav === 'qualification-programme')
    return says('municipality-in-nav', 'sotjl §§ 3 and 33')
  if (nav) return navAlone(on)
  if (child)
    return says(
      'child-welfare',
      on >= '2023-01-01' ? 'bvl § 15-9, ipf § 6' : 'bvl1992 § 3-2 a, ipf § 6',
    )
  return specialist(given)
}

function navAlone(on: string): Found<Outcome> {
  return on >= '2024-10-11' ? says('nav', 'ipf § 6') : says('municipality-in-nav', 'ipf § 6')
}
