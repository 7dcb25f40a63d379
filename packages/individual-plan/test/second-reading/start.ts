import { says, type Found } from '@vilkar/testing/second-reading'
import { reform } from './shared.ts'

interface Given {
  readonly planConsent: 'given' | 'not-asked' | 'refused' | 'withdrawn'
  readonly mustConsent:
    | 'recipient'
    | 'guardian'
    | 'not-regulated'
    | 'parental-responsibility'
    | 'child-welfare'
    | 'child-welfare-or-carer'
    | 'attorney'
    | 'provider'
    | 'nobody'
    | 'requires-judgement'
  readonly planConsentGivenBy:
    | 'recipient'
    | 'guardian'
    | 'parental-responsibility'
    | 'child-welfare'
    | 'carer'
    | 'someone-else'
    | 'attorney'
    | 'provider'
  readonly planConsentInformed: boolean
  readonly age: number
  readonly onlyChildWelfare: boolean
}
type Outcome =
  | 'may-start'
  | 'not-given'
  | 'withdrawn'
  | 'given-by-someone-else'
  | 'not-informed'
  | 'requires-judgement'
  | 'not-regulated'
  | 'nobody-can-consent'

/** Those who consent for a child. */
const forChild: ReadonlySet<string> = new Set([
  'parental-responsibility',
  'child-welfare',
  'child-welfare-or-carer',
])

/** hrf § 17, ipf2010 § 5, bvl1992 § 3-2 a; ipf § 5. Party in child welfare: bvl1992 § 6-3, bvl § 12-3. IS-2651 4.2. */
export function start(given: Given, on: string): Found<Outcome> {
  const rule = on >= reform ? 'ipf § 5' : 'hrf § 17 (1)'
  if (given.planConsent === 'withdrawn') return says('withdrawn', rule)
  if (given.planConsent !== 'given') return says('not-given', rule)
  if (given.mustConsent === 'not-regulated') return says('not-regulated', rule)
  // Values of the question that came after the reading: who consents is itself nobody, or to be judged.
  if (given.mustConsent === 'nobody') return says('nobody-can-consent', rule)
  if (given.mustConsent === 'requires-judgement') return says('requires-judgement', rule)
  if (!fits(given)) {
    // Those who consent for an adult have no part in this: bvl is about children.
    if (
      given.planConsentGivenBy === 'recipient' &&
      given.onlyChildWelfare &&
      given.age >= 15 &&
      forChild.has(given.mustConsent)
    ) {
      return says('requires-judgement', on >= '2023-01-01' ? 'bvl § 12-3 (1)' : 'bvl1992 § 6-3 (2)')
    }
    return says('given-by-someone-else', rule)
  }
  return given.planConsentInformed ? says('may-start', rule) : says('not-informed', 'IS-2651 4.2')
}

function fits(given: Given): boolean {
  if (given.mustConsent === 'child-welfare-or-carer')
    return given.planConsentGivenBy === 'child-welfare' || given.planConsentGivenBy === 'carer'
  return given.planConsentGivenBy === given.mustConsent
}
