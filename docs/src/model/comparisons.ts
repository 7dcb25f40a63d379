import { compare, type Change } from '@vilkar/core/analysis'
import { decisions, type LegalDecision } from './decisions.ts'
import { dayBefore } from './periods.ts'

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

/** The days on which some row of a decision begins or ends, the first of them first. */
function daysOf({ rows }: LegalDecision): readonly string[] {
  const ends = rows.flatMap(({ from, until }) => (until ? [from.day, until.day] : [from.day]))
  return [...new Set(ends)].sort()
}

// Large tables take a while to compare, and three languages ask for the same.
const made = new Map<string, readonly Comparison[]>()

/**
 * Compares the rules of a day with those of the day before.
 *
 * @param day - The day.
 * @returns A comparison for each decision of which a row begins or ends that day, in the order of the
 *   catalogue.
 */
export function comparisonsOn(day: string): readonly Comparison[] {
  const known = made.get(day)
  if (known !== undefined) return known
  const fresh = decisions.flatMap((decision) => {
    const days = daysOf(decision)
    if (!days.includes(day)) return []
    const first = days[0] === day
    const begun = decision.rows.filter(({ from }) => from.day === day).length
    const changes = first ? [] : compare(decision, dayBefore(day), day)
    return [{ decision, first, begun, changes }]
  })
  made.set(day, fresh)
  return fresh
}
