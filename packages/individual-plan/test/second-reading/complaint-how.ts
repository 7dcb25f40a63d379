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
type Outcome = 'four-weeks' | 'three-weeks' | 'no-such-right' | 'not-regulated'

/** pbrl §§ 7-2, 7-3 and 7-5; fvl §§ 29 and 32. */
export function complaintHow(given: Given, on: string): Found<Outcome> {
  switch (given.planComplaintAbout) {
    case 'coordinator':
      return on >= reform
        ? says('four-weeks', 'pbrl §§ 7-3 and 7-5')
        : says('no-such-right', 'pbrl § 2-5 b')
    case 'child-coordinator':
      return on >= reform
        ? says('four-weeks', 'pbrl §§ 7-3 and 7-5')
        : says('no-such-right', 'pbrl § 2-5 c')
    case 'contact-doctor':
      return on >= '2016-09-15'
        ? says('four-weeks', 'pbrl §§ 7-3 and 7-5')
        : says('no-such-right', 'pbrl § 2-5 a')
    case 'plan-health-care':
      return on >= act2012
        ? says('four-weeks', 'pbrl §§ 7-3 and 7-5')
        : open('pasientrettighetsloven kap. 7 before 2012 not read')
    case 'plan-nav':
    case 'plan-social-services':
      return on >= '2010-11-19'
        ? says('three-weeks', 'fvl §§ 29 and 32')
        : open('rules before ipf2010 not read')
    case 'plan-child-welfare':
      if (on >= '2023-01-01') return says('three-weeks', 'bvl § 12-1, fvl §§ 29 and 32')
      if (on >= reform) return says('three-weeks', 'bvl1992 § 6-1, fvl §§ 29 and 32')
      return says('not-regulated', 'bvl1992 §§ 3-2 a and 6-5')
  }
}
