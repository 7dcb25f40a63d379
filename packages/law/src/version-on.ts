import { calendarDay, type CalendarDay } from '@vilkar/core'
import type { ProvisionCitation } from './citation.js'
import { historyOf } from './lookup.js'
import type { ProvisionHistory, ProvisionVersion } from './provision.js'

/**
 * Finds the wording in force on a day that is known to be one.
 *
 * @param history - The wordings, the oldest first.
 * @param on - The day.
 * @returns The wording; `undefined` where none was law.
 * @internal
 */
export function versionIn(
  history: ProvisionHistory,
  on: CalendarDay,
): ProvisionVersion | undefined {
  // From the end: most questions are about the law of today.
  for (let at = history.length - 1; at >= 0; at--) {
    const version = history[at]
    if (version === undefined || version.from.day > on) continue
    return version.until === undefined || on < version.until.day ? version : undefined
  }
  return undefined
}

/**
 * Finds the wording of a provision that was law on a day.
 *
 * Norwegian: *versjon*, *ordlyd*.
 *
 * @param citation - A registered provision.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns The wording's days and how surely it is known; `undefined` where the provision was not law
 *   that day, or the day is before the period covered.
 * @throws {InvalidInput} When the day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { versionOn } from '@vilkar/law'
 * versionOn('pbrl § 4-3 (1) c', '2017-12-31') // => undefined
 * versionOn('pbrl § 4-3 (1) c', '2018-01-01')?.confidence // => 'read'
 * ```
 */
export function versionOn(citation: ProvisionCitation, on: string): ProvisionVersion | undefined {
  const day = calendarDay(on)
  const history = historyOf(citation)
  return history === undefined ? undefined : versionIn(history, day)
}
