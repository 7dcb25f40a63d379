import { changedCases, type ChangedCases } from './changed-cases.ts'
import { comparisonsOf } from './comparisons.ts'
import type { LegalDecision } from './decisions.ts'
import type { Locale } from './locales.ts'
import { words } from './words.ts'

/** What changed in the rules of a decision on one day. */
export interface RuleChange {
  readonly day: string
  /** The changes of law of which a row begins or ends that day, with what each of them changed. */
  readonly amendments: readonly { readonly id: string; readonly text: string }[]
  /** Whether it is the first day of the rules: then nothing is compared. */
  readonly first: boolean
  /** The cases that have another outcome than the day before. */
  readonly cases: readonly ChangedCases[]
}

/**
 * Lists the days on which the rules of a decision changed, with what changed in outcome.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @returns The changes, the newest first.
 */
export function changesOf(locale: Locale, decision: LegalDecision): readonly RuleChange[] {
  const ends = decision.rows.flatMap(({ from, until }) => (until ? [from, until] : [from]))
  const texts: Readonly<Record<string, string>> = words[locale].amendments
  return [...comparisonsOf(decision)]
    .map(([day, { first, changes }]) => {
      const ids = [...new Set(ends.flatMap((each) => (each.day === day ? [each.id] : [])))]
      return {
        day,
        amendments: ids.map((id) => ({ id, text: texts[id] ?? id })),
        first,
        cases: changedCases(locale, decision, changes, day),
      }
    })
    .reverse()
}
