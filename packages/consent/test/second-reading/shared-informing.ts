export type Competence = 'has' | 'lacks'
export type Matter =
  | 'ordinary'
  | 'minors-own-sphere'
  | 'reserved-for-adults'
  | 'cosmetic-without-medical-indication'
  | 'special-statute'
  | 'no-health-care'
export type ParentsInformed =
  | 'informed'
  | 'withheld-at-childs-wish'
  | 'withheld-for-weighty-reasons'

/** LOV-2017-06-16-53: children’s right to decide from 12 (pbrl § 4-3 (1) c), § 3-4 rewritten, users beside patients. */
export const CHILDREN_2018 = '2018-01-01'
/** LOV-2025-06-20-67: beslutningskompetanse; next of kin’s rights beside a competent patient. */
export const COMPETENCE_2026 = '2026-06-01'
/** LOV-2026-01-23-1: hpl chapter 5 rewritten, pbrl § 5-3. */
export const CONFIDENTIALITY_2026 = '2026-07-01'
/** LOV-2021-06-18-97: pbrl §§ 3-4 (6) and 4-4 (4) name bvl §§ 4-2 and 5-1, and no removal prohibition (§ 4-3). */
export const CHILD_WELFARE_2023 = '2023-01-01'
/** LOV-2025-06-20-39: removal prohibition again; foster parents and institution beside the child welfare service. */
export const CARER_2026 = '2026-01-01'

/** pbrl § 3-4 (2) and (since 2018) (3): whether the rule itself bars the parents. */
export function parentsBarred(age: number, parentsInformed: ParentsInformed, on: string): boolean {
  if (age >= 18) return false
  if (parentsInformed === 'withheld-at-childs-wish') return age >= 12 && age < 16
  if (parentsInformed === 'withheld-for-weighty-reasons') return on >= CHILDREN_2018
  return false
}

/** pbrl § 4-3 (with § 4-4 (1) and § 4-5 a): whether the patient has the competence for this help. */
export function decidesAlone(
  age: number,
  competence: Competence,
  matter: Matter,
  parentsInformed: ParentsInformed,
  on: string,
): 'yes' | 'no' | 'unclear' {
  if (competence === 'lacks') return 'no' // § 4-3 (2)
  if (age >= 18) return 'yes' // § 4-3 (1) a
  if (age < 12) return 'no'
  // § 4-5 a says that nobody consents to a cosmetic measure for a minor, not that the minor lacks competence
  const open = matter === 'cosmetic-without-medical-indication' || matter === 'reserved-for-adults'
  if (age >= 16) {
    // § 4-3 (1) b: unless a special statute or the nature of the measure says otherwise
    // What is no health care is neither, and § 3-3 (3) counts with competence of users too
    return open || matter === 'special-statute' ? 'unclear' : 'yes'
  }
  // 12 to 16 years. Before 2018 § 4-3 named nobody under 16; § 3-4 (2) took information from the parents
  // and gave the child no competence
  if (on < CHILDREN_2018) return 'no'
  // § 4-3 (1) c, which unlike letters a and b makes no reservation for special statutes
  const barred = parentsBarred(age, parentsInformed, on)
  // letter c is on health care; hpl § 22 (2) and pbrl § 3-3 (3) carry it over to what is none, and say not how far
  if (open || matter === 'no-health-care') return barred ? 'unclear' : 'no'
  if (matter === 'minors-own-sphere') return 'yes'
  return barred ? 'yes' : 'no'
}
