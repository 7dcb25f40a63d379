import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004, RIGHTS_2015, RIGHTS_2024, pandemic } from './shared.ts'

interface Given {
  readonly rightToSpecialistCare: boolean
  readonly deadlineStatus: 'in-time' | 'expected-to-be-missed' | 'missed'
}
type Outcome =
  | 'patient-may-ask-private-or-abroad'
  | 'service-contacts-helfo-private-or-abroad'
  | 'both-contact-helfo-private-or-abroad'
  | 'service-contacts-helfo-private'
  | 'both-contact-helfo-private'
  | 'nothing-yet'
  | 'no-deadline'
  | 'remedies-suspended'
  | 'not-regulated'

/** LOV-2019-12-20-104 and FOR-2020-02-04-119. */
const NOT_ABROAD = '2020-03-01'

/**
 * Corrected: helseberedskapsloven § 6-2 (3) (LOV-2020-05-26-45, repealed 2021-01-01) let the King depart from pbrl
 * chapter 2, save the right itself. That he did so as to missed deadlines, to 2020-09-30, Helfo and Helsenorge told;
 * the regulations are not had. Two sides: `interpretation: missed-deadline-suspension-2020`.
 */
const REMEDIES_AGAIN = '2020-10-01'

const stillSuspended = says(
  'remedies-suspended',
  'regulations by helseberedskapsloven § 6-2 (3), as Helfo told',
)
const notRead = says('not-regulated', 'before 2004-09-01')
const noDeadline = says(
  'no-deadline',
  'pbrl § 2-1 (2) and (4), from 2012 § 2-1b, from 2024-06-01 § 2-2b',
)
const nothing = says('nothing-yet', 'priof § 6')
const ask = says(
  'patient-may-ask-private-or-abroad',
  'pbrl § 2-1 (4) (from 2012 § 2-1b (4)), priof § 6',
)
const suspended = says('remedies-suspended', 'FOR-2020-03-27-462 §§ 2, 4 (5) and 9 nr. 3')
const serviceAbroad = says(
  'service-contacts-helfo-private-or-abroad',
  'pbrl §§ 2-1b (4) and 2-2 (2), priof § 6',
)
const bothAbroad = says('both-contact-helfo-private-or-abroad', 'pbrl § 2-1b (4), priof § 6')
const service = says('service-contacts-helfo-private', 'pbrl §§ 2-1b (4) and 2-2 (2), priof § 6')
const both = says('both-contact-helfo-private', 'pbrl § 2-1b (4), priof § 6')
const service2024 = says('service-contacts-helfo-private', 'pbrl § 2-2b (1), priof § 6')
const both2024 = says('both-contact-helfo-private', 'pbrl § 2-2b (1), priof § 6')

/** pbrl § 2-1 (4), § 2-1b (4) and § 2-2 (2), § 2-2b; priof § 6. */
export function missedDeadline(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (!given.rightToSpecialistCare) {
    return noDeadline
  }
  if (given.deadlineStatus === 'in-time') {
    return nothing
  }
  if (on < RIGHTS_2015) {
    return given.deadlineStatus === 'missed' ? ask : nothing
  }
  if (pandemic(on)) {
    // pbrl § 2-1b (4) is replaced and priof § 6 does not apply; nothing is put in their place.
    return suspended
  }
  if (on >= '2020-05-27' && on < REMEDIES_AGAIN) {
    return stillSuspended
  }
  if (on < NOT_ABROAD) {
    return given.deadlineStatus === 'missed' ? bothAbroad : serviceAbroad
  }
  if (on < RIGHTS_2024) {
    return given.deadlineStatus === 'missed' ? both : service
  }
  return given.deadlineStatus === 'missed' ? both2024 : service2024
}
