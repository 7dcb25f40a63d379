import type { Given, Inputs } from '@vilkar/core'
import type { ExplainedCondition } from '@vilkar/core/explain'
import { comparisonsOf } from './comparisons.ts'
import type { LegalDecision } from './decisions.ts'
import type { Locale } from './locales.ts'
import { dayBefore } from './periods.ts'
import { sayCases, sayOutcome } from './say.ts'
import { words } from './words.ts'

/** A set of cases that a change of law answered anew. */
interface ChangedCases {
  /** What the cases have in common; nothing where all cases are meant. */
  readonly where: readonly ExplainedCondition[]
  readonly before: string
  readonly after: string
}

/** What changed in the rules of a decision on one day. */
export interface RuleChange {
  readonly day: string
  /** The changes of law of which a row begins or ends that day, with what each of them changed. */
  readonly amendments: readonly { readonly id: string; readonly text: string }[]
  /** Whether it is the first day of the rules: then nothing is compared. */
  readonly first: boolean
  /** How many sets of cases have another outcome than the day before. */
  readonly count: number
  /** The first of them. */
  readonly cases: readonly ChangedCases[]
}

/** Leaves out the ends of a range at which the input ends too: «23 or more» says more than «23–130». */
function withOpenEnds(decision: LegalDecision, where: Given<Inputs>): Given<Inputs> {
  const entries = Object.entries(where).map(([name, set]) => {
    const input = decision.inputs[name]
    if (input?.kind !== 'integer' || typeof set !== 'object' || 'length' in set) return [name, set]
    const { min, max } = set
    const open = {
      ...(min !== input.min && min !== undefined && { min }),
      ...(max !== input.max && max !== undefined && { max }),
    }
    return [name, open]
  })

  return Object.fromEntries(entries) as Given<Inputs>
}

/** How many sets of cases are told of one change. */
const told = 6

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
        count: changes.length,
        cases: changes.slice(0, told).map(({ where, before, after }) => ({
          where: sayCases(locale, decision, withOpenEnds(decision, where), day),
          before: sayOutcome(locale, decision, before, dayBefore(day)),
          after: sayOutcome(locale, decision, after, day),
        })),
      }
    })
    .reverse()
}
