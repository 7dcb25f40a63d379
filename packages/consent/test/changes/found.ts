/* The changes of outcome that tables hold, whether a reform lists them or not. */
import type { Decision } from '@vilkar/core'
import { compare } from '@vilkar/core/analysis'
import { later } from '../helpers/days.ts'

/** The regions of a table whose outcome changed on a day. */
export function changesOf(decision: Decision, day: string): ReturnType<typeof compare> {
  return compare(decision, later(day, -1), day)
}

/** The days on which some table changes and no reform is listed, each after its table. */
export function unlistedChanges(
  decisions: readonly Decision[],
  listed: ReadonlySet<string>,
): readonly string[] {
  return decisions.flatMap((decision) =>
    decision.table.segments
      .filter(({ from }) => !listed.has(from) && changesOf(decision, from).length > 0)
      .map(({ from }) => `${decision.id} ${from}`),
  )
}
