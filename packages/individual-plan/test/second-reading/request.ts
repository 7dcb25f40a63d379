import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform } from './shared.ts'

interface Given {
  readonly requestTo:
    | 'municipal-care'
    | 'health-trust'
    | 'private-institution'
    | 'nav'
    | 'social-services'
    | 'child-welfare'
  readonly requestStep: 'request' | 'decision' | 'complaint-guidance' | 'complaint-help'
}
type Outcome =
  | 'oral-or-written'
  | 'no-rules-on-individual-decisions'
  | 'individual-decision'
  | 'must-guide'
  | 'advised-to-guide'
  | 'advised-to-help'
  | 'not-regulated'

/** pbrl § 2-7, fvl §§ 2 and 11, sotjl § 41, bvl § 12-1; IS-2651 4.1.5. */
export function request(given: Given, on: string): Found<Outcome> {
  if (on < act2012) return open('rules before 2012 not read')
  const health =
    given.requestTo === 'municipal-care' ||
    given.requestTo === 'health-trust' ||
    given.requestTo === 'private-institution'
  switch (given.requestStep) {
    case 'request':
      return health ? says('oral-or-written', 'IS-2651 4.1.5') : says('not-regulated', 'ipf')
    case 'decision':
      if (health) return says('no-rules-on-individual-decisions', 'pbrl § 2-7 (1)')
      if (given.requestTo === 'nav')
        return says(
          'individual-decision',
          on >= reform ? 'fvl § 2, ipf § 11 (1)' : 'fvl § 2, ipf2010 § 10',
        )
      if (given.requestTo === 'social-services')
        return says('individual-decision', 'sotjl §§ 41 and 47')
      // ipf § 11 (3) speaks of a "vedtak", bvl § 12-9 (1) of the "avgjørelse" on a plan beside the "vedtak".
      return on >= reform
        ? open('whether the decision on a plan in child welfare is an individual decision')
        : says('not-regulated', 'bvl1992 §§ 3-2 a and 6-5')
    case 'complaint-guidance':
      if (given.requestTo === 'private-institution')
        return says('advised-to-guide', 'IS-2651 4.1.5')
      return says('must-guide', 'fvl § 11 (2)')
    case 'complaint-help':
      return health ? says('advised-to-help', 'IS-2651 4.1.5') : says('not-regulated', 'ipf § 11')
  }
}
