import type { CalendarDay, Commencement } from '@vilkar/core'

/** What is law from a day, and perhaps until another: a row, or a point of a checklist. */
interface Dated {
  readonly from: Commencement
  readonly until?: Commencement
}

/**
 * Lists the days on which rows or points begin or end, each once.
 *
 * @internal
 */
export function turningDaysOf(dated: readonly Dated[]): readonly CalendarDay[] {
  const days = dated.flatMap(({ from, until }) => (until ? [from.day, until.day] : [from.day]))
  return [...new Set(days)].sort()
}
