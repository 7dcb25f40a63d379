import { calendarDay, type CalendarDay, type Commencement } from '@vilkar/core'
import { provisions, type ProvisionCitation } from '../acts/provisions.js'
import type { Citation } from '../citation/citation.js'
import type { ProvisionHistory, ProvisionVersion } from './provision.js'

/*
 * The register as it is looked up: by any citation, with `undefined` for what is no provision. Its names
 * are so chosen that none is a property of every object.
 */
const histories: Readonly<Partial<Record<Citation, ProvisionHistory>>> = provisions

/**
 * Finds the wordings of a provision, the oldest first.
 */
function historyOf(citation: Citation): ProvisionHistory | undefined {
  // A caller without types may ask for anything: a list would be joined, and `constructor` found.
  if (typeof citation !== 'string' || !Object.hasOwn(histories, citation)) return undefined
  return histories[citation]
}

/**
 * Finds the wording in force on a day that is known to be one.
 */
function versionIn(history: ProvisionHistory, on: CalendarDay): ProvisionVersion | undefined {
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
