import { anchorOf, pastAddress, ruleAddress } from './addresses.ts'
import { decisionOf, referenceDay } from './decisions.ts'
import type { Locale } from './locales.ts'
import { isLaw } from './periods.ts'
import { stretchOn } from './answers/stretches.ts'

/**
 * Writes the address of a decision's row: what is law stands on the page of the answer, what was on that of earlier
 * law.
 *
 * @param locale - The language.
 * @param decision - The decision's id.
 * @param row - The row's id; nothing for the decision itself.
 * @returns The address.
 */
export function rowAddress(locale: Locale, decision: string, row?: string): string {
  if (row === undefined) return ruleAddress(locale, decision)
  const { rows, id } = decisionOf(decision)
  const shown = stretchOn(decisionOf(decision), referenceDay)
  const isShown = rows.some((each) => each.id === row && isLaw(each, shown.from))
  return `${isShown ? ruleAddress(locale, id) : pastAddress(locale, id)}#${anchorOf(row)}`
}
