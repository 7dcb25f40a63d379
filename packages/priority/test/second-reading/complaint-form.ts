import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004 } from './shared.ts'

interface Given {
  readonly priorityComplaintAbout: 'right-or-deadline' | 'care-abroad'
  readonly complaintDefective: boolean
  readonly complainant: 'patient' | 'decides-for-patient' | 'lawyer' | 'other-authorised'
}
type Outcome =
  | 'written-and-signed'
  | 'written-signed-and-authorised'
  | 'to-decider-and-signed'
  | 'to-decider-signed-and-authorised'
  | 'short-time-to-mend'
  | 'not-regulated'

const notRead = says('not-regulated', 'before 2004-09-01')
const mend = says('short-time-to-mend', 'pbrl § 7-3')
const mendAbroad = says('short-time-to-mend', 'fvl § 32 (3)')
const signed = says('written-and-signed', 'pbrl § 7-3')
// To 2011-12-31 pbrl § 7-2 said nothing of it, but fvl § 12 (4) held for Helsetilsynet i fylket as for any authority.
const authorised = says(
  'written-signed-and-authorised',
  'pbrl § 7-3, fvl § 12 (4), from 2012 pbrl § 7-2',
)
const signedAbroad = says('to-decider-and-signed', 'fvl § 32 (1) a to d')
const authorisedAbroad = says('to-decider-signed-and-authorised', 'fvl § 32 (1) and § 12 (4)')

/**
 * pbrl § 7-3 (complaints to Helsetilsynet i fylket, Fylkesmannen, Statsforvalteren); fvl § 32 for the appeals board
 * and Helseklage, whom § 7-3 does not name (pbrl § 7-6 (2), from 2012 (1), from 2019-07-01 § 7-7).
 */
export function complaintForm(given: Given, on: string): Found<Outcome> {
  // Corrected: §§ 7-2, 7-3 and 7-6 are had from 2003-09-01, but neither § 7-1 nor the right that one would complain of;
  // care abroad was a matter of ftrl § 5-22.
  if (on < RIGHTS_2004) {
    return notRead
  }
  const abroad = given.priorityComplaintAbout === 'care-abroad'
  if (given.complaintDefective) {
    return abroad ? mendAbroad : mend
  }
  // Who decides for the patient needs no authority, nor a lawyer unless the authority has a reason to ask for it.
  if (given.complainant === 'other-authorised') {
    return abroad ? authorisedAbroad : authorised
  }
  return abroad ? signedAbroad : signed
}
