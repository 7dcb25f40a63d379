import { open, says, type Found } from '@vilkar/testing/second-reading'
import { COMPETENCE_2026 } from './shared-informing.ts'

interface Given {
  readonly consentComplaintAbout:
    | 'information-participation-or-consent'
    | 'confidentiality'
    | 'one-parents-consent'
    | 'somatic-coercion'
    | 'electroconvulsive'
    | 'refusal-to-parent'
    | 'duties-of-personnel'
  readonly complaintTiming: 'in-time' | 'late' | 'over-a-year'
}
type Outcome =
  | 'county-governor-four-weeks'
  | 'county-governor-three-weeks'
  | 'county-governor-by-administration-act'
  | 'control-commission'
  | 'supervision-request'
  | 'late-may-be-heard'
  | 'too-late'

const SUPERVISION = says('supervision-request', 'pbrl § 7-4, § 7-4 a; hpl § 55 before 2014')
const OVER_A_YEAR = says('too-late', 'fvl § 31 (3)')
const LATE = says('late-may-be-heard', 'fvl § 31 (1)')
const REFUSAL = says('county-governor-by-administration-act', 'bl § 47 (2), fvl chapter VI')
const COERCION = says('county-governor-three-weeks', 'pbrl § 4A-7')
const ECT = says('control-commission', 'phvl § 4-4 b (4), fvl § 29')
const ECT_BEFORE = says(
  'county-governor-four-weeks',
  'pbrl § 7-2, § 7-5, chapter 4; no such decision before LOV-2025-06-20-67',
)
const ONE_PARENT = says('county-governor-four-weeks', 'pbrl § 4-4 (3), § 7-5')
const CHAPTERS_3_AND_4 = says('county-governor-four-weeks', 'pbrl § 7-2, § 7-5')
const BEFORE_2012 = open(
  'before 2012 to Helsetilsynet i fylket by pbrl §§ 7-1 to 7-5; no outcome says so',
)

/** pbrl chapter 7, § 4-4 (3), § 4A-7, phvl § 4-4 b, bl § 47, with fvl chapter VI. */
export function complaint(given: Given, on: string): Found<Outcome> {
  const about = given.consentComplaintAbout
  if (about === 'duties-of-personnel') return SUPERVISION
  if (on < '2012-01-01' && about !== 'refusal-to-parent') return BEFORE_2012
  if (given.complaintTiming === 'over-a-year') return OVER_A_YEAR
  if (given.complaintTiming === 'late') return LATE
  switch (about) {
    case 'refusal-to-parent':
      return REFUSAL
    case 'somatic-coercion':
      return COERCION
    case 'electroconvulsive':
      return on >= COMPETENCE_2026 ? ECT : ECT_BEFORE
    case 'one-parents-consent':
      return ONE_PARENT
    case 'information-participation-or-consent':
      return CHAPTERS_3_AND_4
    case 'confidentiality':
      return CHAPTERS_3_AND_4
  }
}
