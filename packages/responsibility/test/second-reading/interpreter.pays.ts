import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly interpreting: 'spoken-language' | 'hearing-loss' | 'deafblindness'
  readonly interpreterSetting:
    | 'general-practitioner'
    | 'contract-physiotherapist'
    | 'contract-specialist'
    | 'other-chapter-5-service'
    | 'outpatient-in-health-trust'
    | 'inpatient'
    | 'municipal-care'
    | 'school'
    | 'other-public-body'
}
type Outcome =
  | 'service-itself'
  | 'municipality'
  | 'national-insurance'
  | 'health-trust'
  | 'regional-health-authority'
  | 'school-owner'
  | 'body-by-its-own-rules'

const SERVICE = says('service-itself', 'guide IS-2651 2.6.5')
const GP = says('municipality', 'notes to fastlf 2012 § 28, from 2026 to fastlf § 37')
const PHYSIO = says('municipality', 'fysf § 20 (2)')
const PHYSIO_SECONDARY = says(
  'municipality',
  'fysf § 20 (2); ftrl § 10-8 and FOR-1997-04-15-320 § 5 (ftrl gives way)',
)
const PHYSIO_DEAFBLIND = says(
  'municipality',
  'fysf § 20 (2); ftrl § 10-8, FOR-1997-04-15-321 § 1 (2) (ftrl gives way)',
)
const REGIONAL = says(
  'regional-health-authority',
  'guide of the Directorate on asylum seekers and refugees 2.8',
)
const HEARING = says('national-insurance', 'ftrl § 10-7 (1) f, FOR-1997-04-15-320 § 1 (3) e')
const DEAFBLIND = says('national-insurance', 'ftrl § 10-7 (1) g, FOR-1997-04-15-321 § 1 letter e')
const INPATIENT = says('health-trust', 'guide IS-2651 2.6.5')
const SCHOOL = says(
  'school-owner',
  'guide IS-2651 2.6.5 (the body by its own legislation); page of NAV on payment',
)
const BODY = says('body-by-its-own-rules', 'guide IS-2651 2.6.5')

/** fastlf, fysf § 20, ftrl § 10-7 f and g with regulations (letter e since 2003-12-09), the guide 2.6.5: who pays. */
export function interpreterPays(given: Given, on: string): Found<Outcome> {
  // Of spoken language the guide says one thing: the service concerned. What it says of others is of NAV's interpreters.
  const spoken = given.interpreting === 'spoken-language'
  switch (given.interpreterSetting) {
    case 'inpatient':
      return spoken ? SERVICE : INPATIENT
    case 'municipal-care':
      return SERVICE
    case 'school':
      return spoken ? SERVICE : SCHOOL
    case 'other-public-body':
      return spoken ? SERVICE : BODY
    case 'general-practitioner':
    case 'contract-physiotherapist':
    case 'contract-specialist':
    case 'other-chapter-5-service':
    case 'outpatient-in-health-trust':
      break
  }
  if (given.interpreterSetting === 'contract-physiotherapist' && on >= '2018-01-01') {
    if (given.interpreting === 'hearing-loss') return PHYSIO_SECONDARY
    return given.interpreting === 'deafblindness' ? PHYSIO_DEAFBLIND : PHYSIO
  }
  if (given.interpreting === 'hearing-loss') return HEARING
  if (given.interpreting === 'deafblindness') return DEAFBLIND
  if (given.interpreterSetting === 'general-practitioner') return on < '2013-01-01' ? SERVICE : GP
  if (given.interpreterSetting === 'contract-specialist') return REGIONAL
  return SERVICE
}
