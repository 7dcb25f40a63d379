import { compare, type Change } from '@vilkar/core/analysis'
import { decisions, type LegalDecision } from './decisions.ts'
import { dayBefore, turningDaysOf } from './periods.ts'

/** What a day did to the answers of one decision. */
export interface Comparison {
  readonly decision: LegalDecision
  /** Whether the decision has no rules before that day: then nothing is compared. */
  readonly first: boolean
  /** How many rows begin that day. */
  readonly begun: number
  /** The sets of cases that are answered otherwise than the day before. */
  readonly changes: readonly Change[]
}

// Large tables take a while to compare, and three languages ask for the same, rule by rule and day by day.
const made = new WeakMap<LegalDecision, ReadonlyMap<string, Comparison>>()

/**
 * Compares the rules of a decision on each day on which a row begins or ends with those of the day before.
 *
 * @param decision - The decision.
 * @returns The comparisons by day, the first day first.
 */
export function comparisonsOf(decision: LegalDecision): ReadonlyMap<string, Comparison> {
  const known = made.get(decision)
  if (known !== undefined) return known
  const fresh = new Map(
    turningDaysOf(decision.rows).map((day, at) => [
      day,
      {
        decision,
        first: at === 0,
        begun: decision.rows.filter(({ from }) => from.day === day).length,
        changes: at === 0 ? [] : compare(decision, dayBefore(day), day),
      },
    ]),
  )
  made.set(decision, fresh)
  return fresh
}

/**
 * Compares the rules of a day with those of the day before.
 *
 * @param day - The day.
 * @returns A comparison for each decision of which a row begins or ends that day, in the order of the
 *   catalogue.
 */
export function comparisonsOn(day: string): readonly Comparison[] {
  return decisions.flatMap((decision) => comparisonsOf(decision).get(day) ?? [])
}
