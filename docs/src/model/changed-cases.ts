import type { Change } from '@vilkar/core/analysis'
import { sayConditions, type SaidCondition } from './answers/conditions.ts'
import type { LegalDecision } from './decisions.ts'
import type { Locale } from './locales.ts'
import { dayBefore } from './periods.ts'
import { sayOutcome } from './say.ts'

/** Cases that a change of law answered anew, all of them in the same way. */
export interface ChangedCases {
  readonly before: string
  readonly after: string
  /** What the cases have in common, set by set; nothing where all cases are meant. */
  readonly sets: readonly (readonly SaidCondition[])[]
  /** How many sets there are, of which the first are told. */
  readonly count: number
}

/** How many sets of cases are told of one change from an answer to another. */
const mostSets = 2

/**
 * Says what a day changed in the answers of a decision: for whom, what before, what after.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param changes - The sets of cases with another outcome than the day before.
 * @param day - The day.
 * @returns A change for each pair of answers, that of the most sets first.
 */
export function changedCases(
  locale: Locale,
  decision: LegalDecision,
  changes: readonly Change[],
  day: string,
): readonly ChangedCases[] {
  const pairs = Map.groupBy(changes, ({ before, after }) => `${before} ${after}`)
  return [...pairs.values()]
    .sort((one, other) => other.length - one.length)
    .flatMap((members) => {
      const [first] = members
      if (first === undefined) return []
      // The sets that are told in the fewest words say the most.
      const told = members
        .map(({ where }) => where)
        .sort((one, other) => Object.keys(one).length - Object.keys(other).length)
        .slice(0, mostSets)
      return [
        {
          before: sayOutcome(locale, decision, first.before, dayBefore(day)),
          after: sayOutcome(locale, decision, first.after, day),
          sets: told.map((where) => sayConditions(locale, decision, where, day)),
          count: members.length,
        },
      ]
    })
}
