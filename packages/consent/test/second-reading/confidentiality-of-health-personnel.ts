import { says, type Found } from '@vilkar/testing/second-reading'
import { CONFIDENTIALITY_2026 } from './shared-informing.ts'

interface Given {
  readonly informationAbout: 'health' | 'other-personal-matters' | 'no-person'
  readonly learned:
    | 'at-work'
    | 'handling-health-data'
    | 'as-cooperating-personnel'
    | 'access-to-record'
    | 'as-health-personnel-outside-work'
    | 'privately'
  readonly position:
    | 'health-personnel'
    | 'other-municipal-care'
    | 'patient-administration'
    | 'technical-staff'
    | 'management'
    | 'ethics-committee'
    | 'by-dispensation'
    | 'other'
}
type Outcome = 'confidential' | 'may-not-read-or-use' | 'no-duty-here'

const NO_PERSON = says('no-duty-here', 'hpl § 21')
const PRIVATE = says('no-duty-here', 'hpl § 21, learned as health personnel')
const CAPACITY = says('confidential', 'hpl § 21')
const DATA = says(
  'confidential',
  'pjl § 15 first sentence; before 2015 helseregisterloven 2001 § 15',
)
const RECORD = says('confidential', 'pjl § 15 second sentence')
const COOPERATING = says('confidential', 'hpl § 25, last subsection; since 2026-07-01 § 21 (4)')
const PERSONNEL = says('confidential', 'hpl § 21')
const MUNICIPAL = says('confidential', 'hpl § 21, hol § 2-1')
const ADMINISTRATION = says(
  'confidential',
  'hpl § 26, last subsection; since 2026-07-01 §§ 21 (4), 28 (1) e',
)
const TECHNICAL = says(
  'confidential',
  'hpl § 25, last subsection; since 2026-07-01 §§ 21 (4), 28 (1) d',
)
const MANAGEMENT = says('confidential', 'hpl §§ 21 (4), 29 a')
const ETHICS = says('confidential', 'hpl § 29 d (2); since 2026-07-01 §§ 21 (4), 28 (1) h')
const DISPENSATION = says('confidential', 'hpl § 29; since 2026-07-01 §§ 21 (4), 29 e, 29 f')
const SNOOPING = says('may-not-read-or-use', 'hpl § 21 a')
const NONE = says('no-duty-here', 'hpl § 21, not named')

/** hpl §§ 21, 21 a, 25 to 29 f, hol § 2-1, pjl § 15: the duty that follows health personnel. */
export function confidentialityOfHealthPersonnel(given: Given, on: string): Found<Outcome> {
  if (given.informationAbout === 'no-person') return NO_PERSON
  const { learned } = given
  if (learned === 'privately') return PRIVATE
  // whoever learns it as health personnel is health personnel for that knowledge
  if (learned === 'as-health-personnel-outside-work') return CAPACITY
  if (learned === 'as-cooperating-personnel') return COOPERATING
  if (learned === 'handling-health-data' && on >= '2002-01-01') return DATA
  if (learned === 'access-to-record' && on >= '2015-01-01') return RECORD
  switch (given.position) {
    case 'health-personnel':
      return PERSONNEL
    case 'patient-administration':
      return ADMINISTRATION
    case 'technical-staff':
      return TECHNICAL
    case 'by-dispensation':
      return DISPENSATION
    case 'other-municipal-care':
      if (on >= '2012-01-01') return MUNICIPAL
      break
    case 'management':
      if (on >= CONFIDENTIALITY_2026) return MANAGEMENT
      break
    case 'ethics-committee':
      if (on >= '2021-07-01') return ETHICS
      break
    case 'other':
      break
  }
  // hpl § 21 a names nobody, but the act is about health personnel (hpl § 2 (1)) and adds no silence about what
  // others learn at work; whoever goes into a record is bound by it and by helseregisterloven 2001 § 13 a
  if (learned === 'access-to-record') return SNOOPING
  return NONE
}
