/* The birthdays that points of a checklist name, and those at which the decision that owns them turns. */
import { possibleOutcomes, type CalendarDay, type Decision, type Row } from '@vilkar/core'
import { ask } from '@vilkar/law'

/** A point, as far as its days go. */
type DatedPoint = Pick<Row, 'id' | 'from' | 'until'>

/** The ages under 19 at which what a decision can answer changes, on a day. */
export function agesOf(decision: object, given: object, on: CalendarDay): readonly number[] {
  const answers = (age: number): string =>
    possibleOutcomes(
      ask(decision as Decision & Parameters<typeof ask>[0], { ...given, age }, { on }),
    ).join()
  return Array.from({ length: 18 }, (_, at) => at + 1).filter(
    (age) => answers(age) !== answers(age - 1),
  )
}

/** The birthdays that the points in force on a day are of. */
export function agesNamed(points: readonly DatedPoint[], on: string): readonly number[] {
  const inForce = points.filter(
    ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
  )
  const named = inForce.map(({ id }) => /^turns-(\d+)$/.exec(id)?.[1])
  return [...new Set(named.filter((age) => age !== undefined).map(Number))].sort((a, b) => a - b)
}

/**
 * Finds the days on which points are of other birthdays than those at which something turns, then or after a later
 * change: a plan looks ahead, and the law of a birthday decides what it is asked about it.
 */
export function birthdaysAmiss(
  points: readonly DatedPoint[],
  days: readonly CalendarDay[],
  turnsOn: (day: CalendarDay) => readonly number[],
): readonly string[] {
  return days.filter((on) => {
    const ahead = new Set(days.filter((day) => day >= on).flatMap(turnsOn))
    return agesNamed(points, on).join() !== [...ahead].sort((a, b) => a - b).join()
  })
}
