/** Days on which the rules of priority changed. Each is the first day of the new wording. */

/** LOV-2003-12-12-110 and FOR-2004-07-07-1121. */
export const RIGHTS_2004 = '2004-09-01'
/** LOV-2007-12-21-123: institutions for addiction come into pbrl §§ 2-2 and 2-4. */
export const ADDICTION_2008 = '2008-01-01'
/** FOR-2008-07-25-833: priof § 4a. */
export const YOUNG_2008 = '2008-09-01'
/** LOV-2011-06-24-30. */
export const ACT_2012 = '2012-01-01'
/** LOV-2013-06-21-79 and FOR-2015-04-10-339 (by FOR-2015-10-29-1229). */
export const RIGHTS_2015 = '2015-11-01'
/** LOV-2023-04-28-9 and FOR-2024-05-23-813. */
export const RIGHTS_2024 = '2024-06-01'

/**
 * FOR-2020-03-27-462: made 27 March 2020 and told to the Storting that day, in force one day after (§ 11; Prop. 76 L
 * (2019–2020) 3.1.1); in force as long as koronaloven (§ 10), which was repealed on 27 May 2020 (LOV-2020-04-24-34).
 */
export function pandemic(on: string): boolean {
  return on >= '2020-03-28' && on < '2020-05-27'
}

export type ReferredTo = 'hospital-or-clinic' | 'addiction-institution' | 'other-institution'

/** Whether pbrl § 2-2 gave a right to be assessed by such an institution (from 2004-09-01). */
export function rightToAssessment(referredTo: ReferredTo, on: string): boolean {
  if (on >= RIGHTS_2015) {
    return true
  }
  if (referredTo === 'hospital-or-clinic') {
    return true
  }
  if (referredTo === 'addiction-institution') {
    return on >= ADDICTION_2008
  }
  return false
}
