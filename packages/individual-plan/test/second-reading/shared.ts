/** First day of FOR-2020-03-27-462 as law (§ 11: the day after the Storting was told, 27 March 2020). */
const springFirst = '2020-03-28'
/** The day the enabling act was repealed (koronaloven § 7); the regulation fell with it (§ 10). */
const springOver = '2020-05-27'

/** pbrl §§ 2-5 and 2-5 a, sphl §§ 2-5 and 2-5 c and hol § 7-1 are set aside; phvl § 4-1 is not. */
export function springOf2020(on: string): boolean {
  return on >= springFirst && on < springOver
}

/** LOV-2021-06-11-78 and FOR-2022-06-22-1110. */
export const reform = '2022-08-01'
/** hol, pbrl as amended, hrf, utskf. */
export const act2012 = '2012-01-01'
