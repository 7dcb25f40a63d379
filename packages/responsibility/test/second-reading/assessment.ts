import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly needAssessed: boolean
  readonly needMadeKnown: 'recorded' | 'oral-not-recorded' | 'by-others' | 'none'
  readonly personWantsAssessment: boolean
  readonly competenceSuffices: boolean
}
type Outcome =
  | 'may-start'
  | 'must-refer-before-start'
  | 'must-assess-before-start'
  | 'must-assess-and-refer-before-start'
  | 'must-offer-assessment'
  | 'record-request-first'
  | 'not-wanted'

const START = says('may-start', 'hrf § 8')
const REFER = says('must-refer-before-start', 'hrf § 8; guide IS-2651 2.2.4.4')
const NOT_WANTED = says('not-wanted', 'guide IS-2651 2.2.2.4')
const RECORD = says('record-request-first', 'guide IS-2651 2.2.2.4')
const OFFER = says('must-offer-assessment', 'hrf § 5 (2)')
const ASSESS = says('must-assess-before-start', 'hrf § 8')
const ASSESS_AND_REFER = says(
  'must-assess-and-refer-before-start',
  'hrf § 8; guide IS-2651 2.2.4.4',
)

/** hrf §§ 5 (2) and 8 with the guide 2.2.2.4 and 2.2.4.4. Unchanged since 2012-01-01. */
export function assessment(given: Given): Found<Outcome> {
  if (given.needAssessed) return given.competenceSuffices ? START : REFER
  switch (given.needMadeKnown) {
    case 'none':
      return OFFER
    case 'oral-not-recorded':
      return RECORD
    case 'by-others':
      if (!given.personWantsAssessment) return NOT_WANTED
      return given.competenceSuffices ? ASSESS : ASSESS_AND_REFER
    case 'recorded':
      return given.competenceSuffices ? ASSESS : ASSESS_AND_REFER
  }
}
