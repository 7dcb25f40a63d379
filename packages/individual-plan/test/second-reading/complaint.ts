import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012, reform } from './shared.ts'

interface Given {
  readonly planComplaintAbout:
    | 'plan-health-care'
    | 'plan-nav'
    | 'plan-social-services'
    | 'plan-child-welfare'
    | 'coordinator'
    | 'child-coordinator'
    | 'contact-doctor'
}
type Outcome =
  | 'county-governor'
  | 'public-administration-act'
  | 'public-administration-and-social-services-acts'
  | 'child-welfare-act-1992'
  | 'no-such-right'
  | 'not-regulated'

/** pbrl § 7-2, ipf2010 § 10, ipf § 11, bvl1992 § 6-5, bvl § 12-9. */
export function complaint(given: Given, on: string): Found<Outcome> {
  switch (given.planComplaintAbout) {
    case 'coordinator':
      return on >= reform
        ? says('county-governor', 'pbrl §§ 2-5 b and 7-2 (1)')
        : says('no-such-right', 'pbrl § 2-5 b')
    case 'child-coordinator':
      return on >= reform
        ? says('county-governor', 'pbrl §§ 2-5 c and 7-2 (1)')
        : says('no-such-right', 'pbrl § 2-5 c')
    case 'contact-doctor':
      return on >= '2016-09-15'
        ? says('county-governor', 'pbrl §§ 2-5 a and 7-2 (1)')
        : says('no-such-right', 'pbrl § 2-5 a')
    case 'plan-health-care':
      return on >= act2012
        ? says('county-governor', 'pbrl § 7-2 (1)')
        : open('Helsetilsynet i fylket before 2012')
    case 'plan-nav':
      if (on < '2010-11-19') return open('rules before ipf2010 not read')
      return says(
        'public-administration-act',
        on >= reform ? 'ipf § 11 (1), fvl § 28' : 'ipf2010 § 10, fvl § 28',
      )
    case 'plan-social-services':
      if (on < '2010-11-19') return open('rules before ipf2010 not read')
      return says(
        'public-administration-and-social-services-acts',
        on >= reform ? 'ipf § 11 (1), sotjl §§ 47 and 48' : 'ipf2010 § 10, sotjl §§ 47 and 48',
      )
    case 'plan-child-welfare':
      if (on >= '2023-01-01') return says('county-governor', 'bvl § 12-9 (1), ipf § 11 (3)')
      if (on >= reform) return says('child-welfare-act-1992', 'bvl1992 § 6-5 (1), ipf § 11 (3)')
      return says('not-regulated', 'bvl1992 §§ 3-2 a and 6-5')
  }
}
