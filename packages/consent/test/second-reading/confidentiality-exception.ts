import { says, type Found } from '@vilkar/testing/second-reading'
import { CHILDREN_2018, CONFIDENTIALITY_2026 } from './shared-informing.ts'

interface Given {
  readonly exceptionGround:
    | 'consent'
    | 'already-known'
    | 'no-legitimate-interest'
    | 'not-identifiable'
    | 'weighty-interests'
    | 'other-statute'
    | 'avert-crime'
    | 'animals-at-risk'
    | 'cooperating-personnel'
    | 'needs-of-patients-children'
    | 'needs-of-patients-siblings'
    | 'management'
    | 'patient-administration'
    | 'expert-assignment'
    | 'record-to-treating-personnel'
    | 'discharge-summary'
    | 'after-death'
    | 'record-after-death'
    | 'supervision-on-request'
    | 'supervision-own-initiative'
    | 'avert-serious-harm'
    | 'municipal-health-service'
    | 'child-welfare'
    | 'driving-licence'
    | 'rail-and-sea'
    | 'birth'
    | 'death'
    | 'serious-injury'
  readonly exceptionConditionsMet: boolean
}
type Outcome = 'may-share' | 'must-share' | 'may-not-share'

const NOT_MET = says('may-not-share', 'hpl § 21')
const NOT_YET = says('may-not-share', 'hpl § 21, no such exception on that day')
const CONSENT = says('may-share', 'hpl § 22 (1)')
const KNOWN = says('may-share', 'hpl § 23 no. 1')
const NO_INTEREST = says('may-share', 'hpl § 23 no. 2')
const NOT_IDENTIFIABLE = says('may-share', 'hpl § 23 no. 3')
const WEIGHTY = says('may-share', 'hpl § 23 no. 4')
const OTHER_STATUTE = says('may-share', 'hpl § 23, last number')
const CRIME = says('must-share', 'strl § 196; before 2015-10-01 strl 1902 § 139')
const ANIMALS = says('may-share', 'hpl § 23 no. 5; since 2026-07-01 § 34 b')
const COOPERATING = says('may-share', 'hpl § 25 (1)')
const CHILDREN = says('may-share', 'hpl § 25 (3); since 2026-07-01 § 28 (1) f')
const MANAGEMENT = says('may-share', 'hpl § 26 (1); since 2026-07-01 § 29 a')
const ADMINISTRATION_MUST = says('must-share', 'hpl § 26 on the patient administration')
const ADMINISTRATION_MAY = says('may-share', 'hpl § 28 (1) e')
const EXPERT = says('may-share', 'hpl § 27; since 2026-07-01 § 29 b')
const RECORD_MUST = says('must-share', 'hpl § 45 (1)')
const RECORD_MAY = says('may-share', 'hpl § 25')
const SUMMARY = says('must-share', 'hpl § 45 a; since 2026-07-01 § 26')
const SUMMARY_OLD = says('must-share', 'hpl § 45, pasientjournalforskriften § 9')
const BIRTH = says('must-share', 'hpl § 35 (1)')
const DEATH_CERTIFICATE = says('must-share', 'hpl § 36 (1)')
// Its wording was not read, only that LOV-2017-06-16-53 repealed it
const INJURY = says('must-share', 'hpl § 38')
const DEATH = says('may-share', 'hpl § 24 (1)')
const DEATH_RECORD = says('must-share', 'hpl § 24 (2), pbrl § 5-1 (5)')
const SUPERVISION = says('must-share', 'hpl § 30')
const OWN_INITIATIVE = says('may-share', 'hpl § 30, helsetilsynsloven § 7 (2)')
const HARM = says('must-share', 'hpl § 31')
const MUNICIPAL = says('must-share', 'hpl § 32')
const CHILD_WELFARE = says('must-share', 'hpl § 33')
const DRIVING = says('must-share', 'hpl § 34 (1)')
const RAIL = says('may-share', 'hpl § 34 a (1)')

/** hpl chapters 5 and 6 and § 45, § 45 a: exceptions from confidentiality, rights and duties. */
export function confidentialityException(given: Given, on: string): Found<Outcome> {
  if (!given.exceptionConditionsMet) return NOT_MET
  switch (given.exceptionGround) {
    case 'consent':
      return CONSENT
    case 'already-known':
      return KNOWN
    case 'no-legitimate-interest':
      return NO_INTEREST
    case 'not-identifiable':
      return NOT_IDENTIFIABLE
    case 'weighty-interests':
      return WEIGHTY
    case 'other-statute':
      return OTHER_STATUTE
    case 'avert-crime':
      return CRIME
    case 'animals-at-risk':
      return on >= '2010-01-01' ? ANIMALS : NOT_YET
    case 'cooperating-personnel':
      return COOPERATING
    case 'needs-of-patients-children':
      return on >= '2010-01-01' ? CHILDREN : NOT_YET
    case 'needs-of-patients-siblings':
      return on >= CHILDREN_2018 ? CHILDREN : NOT_YET
    case 'management':
      return MANAGEMENT
    case 'patient-administration':
      return on >= CONFIDENTIALITY_2026 ? ADMINISTRATION_MAY : ADMINISTRATION_MUST
    case 'expert-assignment':
      return EXPERT
    case 'record-to-treating-personnel':
      return on >= CONFIDENTIALITY_2026 ? RECORD_MAY : RECORD_MUST
    case 'discharge-summary':
      return on >= '2013-07-01' ? SUMMARY : SUMMARY_OLD
    case 'after-death':
      return DEATH
    case 'record-after-death':
      return DEATH_RECORD
    case 'supervision-on-request':
      return SUPERVISION
    case 'supervision-own-initiative':
      return on >= '2019-07-01' ? OWN_INITIATIVE : NOT_YET
    case 'avert-serious-harm':
      return HARM
    case 'municipal-health-service':
      return MUNICIPAL
    case 'child-welfare':
      return CHILD_WELFARE
    case 'driving-licence':
      return DRIVING
    case 'rail-and-sea':
      return on >= '2022-04-01' ? RAIL : NOT_YET
    case 'birth':
      return BIRTH
    case 'death':
      return DEATH_CERTIFICATE
    case 'serious-injury':
      return on < '2017-07-01' ? INJURY : NOT_YET
  }
}
