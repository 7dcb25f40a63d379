import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly deviceFor: 'daily-life' | 'work' | 'workplace' | 'school' | 'treatment' | 'activity'
  readonly deviceNecessary: boolean
  readonly needMonths: number
  readonly terminalPhase: boolean
  readonly functionReduced: boolean
  readonly workCapacityReduced: boolean
  readonly age: number
  readonly workBar: 'no-bar' | 'bar'
  readonly employed: boolean
  readonly otherLegislationCovers: boolean
  readonly waitingUrgently: boolean
  readonly teachingMaterial: boolean
}
type Outcome =
  | 'municipality'
  | 'national-insurance'
  | 'short-loan'
  | 'employer'
  | 'employer-by-practice'
  | 'school-owner-first'
  | 'school-owner-for-materials'
  | 'health-trust'
  | 'state-with-own-share'
  | 'other-legislation'
  | 'not-covered'
  | 'requires-judgement'
  | 'not-regulated'

const NOT_NECESSARY = says('not-covered', 'ftrl § 10-5 (3) and § 10-6 (2), hrf § 9')
const TREATMENT = says('health-trust', 'sphl § 2-1 a (1) (part of the treatment)')
const MATERIALS = says(
  'school-owner-for-materials',
  'ftrl § 10-7 (1) a (teaching material excepted)',
)
const SCHOOL = says('school-owner-first', 'oppl 2023 § 11-5 (1), ftrl § 10-8')
const EMPLOYER_WORKPLACE = says('employer', 'aml §§ 4-4 (2) and 4-6 (1)')
const EMPLOYER = says('employer', 'aml §§ 4-4 (2) and 4-6 (1); ftrl § 10-5 not fulfilled')
const EMPLOYER_SHORT = says(
  'employer-by-practice',
  'practice on two years; guide IS-2651 2.6.2, aml § 4-4 (2)',
)
const MUNICIPALITY = says('municipality', 'practice on two years; guide IS-2651 2.6.2, hrf § 9')
const OTHER_LEGISLATION = says('other-legislation', 'ftrl § 10-8')
const SHORT_LOAN = says('short-loan', 'hjmf § 5 (2)')
const WORK = says('national-insurance', 'ftrl §§ 10-5 and 10-7 (1) a or (2)')
const DAILY = says('national-insurance', 'ftrl §§ 10-6 and 10-7 (1) a')
const YOUNG_ACTIVITY = says(
  'national-insurance',
  'ftrl §§ 10-6 and 10-7 (1) a; FOR-1997-04-15-318 § 2 (3)',
)
const ACTIVITY_2014 = says(
  'state-with-own-share',
  'FOR-2014-06-25-865 §§ 3 and 4 (national insurance within a frame to 2023-12-31)',
)
const ACTIVITY = says('state-with-own-share', 'FOR-2014-06-25-865 §§ 3 and 4 (2024)')
const NO_RULE = says('not-regulated', 'ftrl §§ 10-5 and 10-6 not fulfilled')
const NO_EMPLOYER = says(
  'not-regulated',
  'aml names employers; guide IS-2651 2.6.2 leaves work to them',
)
const SCHOOL_OLD = open('whether oppl 1998 § 9a-2 on a fitted workplace covers devices')
const NO_ACTIVITY = open('no text on those over 26 before 2014-07-01 is had')

/** For one person’s work: ftrl § 10-5; where it is not fulfilled the employer, who answers for short needs too. */
function forWork(given: Given): Found<Outcome> {
  if (given.age >= 67 || !given.workCapacityReduced || given.workBar === 'bar') {
    return given.employed ? EMPLOYER : NO_RULE
  }
  // The guide has the municipality pay for short needs at home, in the neighbourhood, at school and in leisure alone.
  if (given.needMonths <= 24) return given.employed ? EMPLOYER_SHORT : NO_EMPLOYER
  if (given.otherLegislationCovers) return OTHER_LEGISLATION
  return given.waitingUrgently ? SHORT_LOAN : WORK
}

/** At school: oppl 2023 § 11-5 gives pupils the devices they need; ftrl excepts teaching material. */
function atSchool(given: Given, on: string): Found<Outcome> {
  if (given.teachingMaterial) return MATERIALS
  if (on < '2024-08-01') return SCHOOL_OLD
  return given.deviceNecessary ? SCHOOL : NOT_NECESSARY
}

/** ftrl ch. 10, FOR-1997-04-15-318 and -323, FOR-2014-06-25-865, aml, oppl: who pays. Lasting = more than two years, by practice. */
export function assistiveDeviceFinances(given: Given, on: string): Found<Outcome> {
  // That the device is necessary is a condition of ftrl and hrf, and none of what follows treatment or aml.
  if (given.deviceFor === 'treatment') return TREATMENT
  if (given.deviceFor === 'workplace') return given.employed ? EMPLOYER_WORKPLACE : NO_EMPLOYER
  if (given.deviceFor === 'school') return atSchool(given, on)
  if (!given.deviceNecessary) return NOT_NECESSARY
  if (given.deviceFor === 'work') return forWork(given)
  if (given.needMonths <= 24 && !given.terminalPhase) return MUNICIPALITY
  // ftrl § 10-8 gives way whether or not its own conditions are met.
  if (given.otherLegislationCovers) return OTHER_LEGISLATION
  // hjmf § 5 (2) asks for a lasting reduction; that it is substantial is what the awaited decision is about.
  if (given.deviceFor === 'daily-life' && given.waitingUrgently) return SHORT_LOAN
  if (!given.functionReduced) return NO_RULE
  if (given.deviceFor === 'daily-life') return DAILY
  if (given.age >= 26) {
    if (on < '2014-07-01') return NO_ACTIVITY
    return on < '2024-01-01' ? ACTIVITY_2014 : ACTIVITY
  }
  return given.waitingUrgently ? SHORT_LOAN : YOUNG_ACTIVITY
}
