import {
  amendmentsOn,
  decisionChangesOn,
  lawDays,
  olderProvisionsOn,
  pointChangesOn,
  provisionChangesOn,
  type AmendmentInWords,
  type DecisionChange,
  type PointChange,
  type ProvisionChange,
} from './law-changes.ts'
import type { Locale } from './locales.ts'

/** Everything that changed on a day. */
export interface DayPage {
  readonly amendments: readonly AmendmentInWords[]
  /** The decisions that got other answers. */
  readonly answered: readonly DecisionChange[]
  /** Those of which rows changed, but no answer. */
  readonly same: readonly DecisionChange[]
  /** Those that have no rules before that day. */
  readonly begun: readonly DecisionChange[]
  readonly points: readonly PointChange[]
  readonly provisions: readonly ProvisionChange[]
  /** How many provisions are older than the period covered, where it begins that day. */
  readonly olderProvisions: number
  /** The next day on which the law changes; absent for the last. */
  readonly next?: string
  /** The day of change before; absent for the first. */
  readonly previous?: string
}

/**
 * Makes the page of a day on which the law changed.
 *
 * @param locale - The language.
 * @param day - The day.
 * @returns The page's content.
 */
export function dayPage(locale: Locale, day: string): DayPage {
  const changes = decisionChangesOn(locale, day)
  const at = lawDays.indexOf(day)
  const next = lawDays[at - 1]
  const previous = lawDays[at + 1]
  return {
    amendments: amendmentsOn(locale, day),
    answered: changes.filter(({ cases }) => cases.length > 0),
    same: changes.filter(({ cases, first }) => cases.length === 0 && !first),
    begun: changes.filter(({ first }) => first),
    points: pointChangesOn(locale, day),
    provisions: provisionChangesOn(locale, day),
    olderProvisions: olderProvisionsOn(day),
    ...(next !== undefined && { next }),
    ...(previous !== undefined && { previous }),
  }
}
