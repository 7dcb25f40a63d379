/*
 * The two tests that look at every case of a table, asked about the few cases that a mutant changed: whether exactly
 * one row answers, and whether it answers as the second reading does.
 */
import type { Decision, Row } from '@vilkar/core'
import { gridOf, holds, rowsInForce, rowsMeeting, type Value } from '@vilkar/testing/tables'
import type { AnyReading } from '../../packages/testing/src/second-reading/second-reading.ts'

/** How many cases are drawn of each row that a mutant changed, on each day. */
const draws = 100

/** The same numbers on every run. */
function numbers(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Draws cases of rows that are not the same in both tables, on the first and the last day of each stretch. */
function* casesApart(
  before: Decision,
  after: Decision,
): Generator<readonly [given: Readonly<Record<string, Value>>, on: string]> {
  const apart = (one: Decision, other: Decision): readonly Row[] =>
    one.rows.filter((row) => !other.rows.includes(row))
  const rows = [...apart(before, after), ...apart(after, before)]
  const days = [
    ...new Set(
      rows.flatMap(({ from, until }) => [
        from.day,
        ...(until ? [dayBefore(until.day), until.day] : []),
      ]),
    ),
  ]
  const next = numbers()
  const grid = [...gridOf(after)]
  for (const row of rows) {
    const axes = grid.map(
      ([name, values]) => [name, values.filter((value) => holds(row.when[name], value))] as const,
    )
    for (const on of days) {
      if (rowsInForce(after, on).length === 0) continue
      for (let at = 0; at < draws; at++) {
        yield [
          Object.fromEntries(
            axes.map(([name, values]) => [name, values[next(values.length)] ?? false]),
          ),
          on,
        ]
      }
    }
  }
}

/**
 * Tells whether one of the two notices a mutant of a table among the cases that it changed.
 *
 * @param before - The table.
 * @param after - The mutant.
 * @param reading - The second reading of the table, where there is one.
 */
export function isNoticedInCases(
  before: Decision,
  after: Decision,
  reading: AnyReading | undefined,
): boolean {
  for (const [given, on] of casesApart(before, after)) {
    const [only, ...others] = rowsMeeting(after, given, on)
    if (only === undefined || others.length > 0) return true
    const said = reading?.(given, on)
    if (said?.kind === 'says' && said.outcome !== only.then) return true
  }
  return false
}
