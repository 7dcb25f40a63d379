import type { Commencement } from '@vilkar/core'
import type { ProvisionCitation } from './citation.js'
import { historyOf } from './lookup.js'

/**
 * Tells whether a provision was law without a break, and as the same rule, from one change of law to
 * another.
 *
 * A row that cites a provision for longer than this is wrong: the provision was not yet law, no longer
 * law, or its number had been given to another rule.
 *
 * @param citation - A registered provision.
 * @param from - The first day.
 * @param until - The first day after; absent: for ever.
 * @returns `true` when one of its wordings was law on each day, and none of them is another rule.
 * @example
 * ```ts
 * import { inForceThroughout, since } from '@vilkar/law'
 * inForceThroughout('hrf § 17', since.coverage, since.planAndCoordinator2022) // => true
 * inForceThroughout('hrf § 17', since.coverage) // => false
 * ```
 */
export function inForceThroughout(
  citation: ProvisionCitation,
  from: Commencement,
  until?: Commencement,
): boolean {
  let reached = false
  let end: Commencement | undefined
  for (const version of historyOf(citation) ?? []) {
    if (version.until !== undefined && version.until.day <= from.day) continue
    if (until !== undefined && version.from.day >= until.day) break
    if (!reached && version.from.day > from.day) return false
    if (reached && (version.anotherRule === true || version.from.day !== end?.day)) return false
    reached = true
    end = version.until
  }
  return reached && (end === undefined || (until !== undefined && until.day <= end.day))
}
