import type { Decision } from '@vilkar/core'
import { daysOf } from '../tables/oracle.ts'

/**
 * Lists the days on which the tables of a domain are looked at: the day before each change of any of them, the
 * day and the day after, and some more. A new change of law is among them by itself.
 *
 * @param decisionsById - All decisions of the domain, by id.
 * @param more - Further days, such as those on which a provision changed without a change of outcome.
 */
export function sampleDays(
  decisionsById: Readonly<Record<string, object>>,
  more: readonly string[],
): readonly string[] {
  const decisions = Object.values(decisionsById) as readonly Decision[]
  const first = decisions.flatMap(({ rows }) => rows.map(({ from }) => from.day)).sort()[0] ?? ''
  return [...new Set([...decisions.flatMap(daysOf), ...more])].filter((day) => day >= first).sort()
}
