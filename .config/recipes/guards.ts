/*
 * What tells of a step that was forgotten: what the tests of every package hold, asked about invented law. Each says
 * what is wrong, and nothing where nothing is.
 */
import type { Decision } from '@vilkar/core'
import { verify } from '@vilkar/core/analysis'
import { certificateOf } from '@vilkar/testing/domains'
import {
  compareReadings,
  lookupOf,
  otherJudges,
  rowFaults,
  type AnyReading,
  type JudgeRead,
  type Meaning,
} from '@vilkar/testing/second-reading'

/** A guard, asked about what an invented change came to. */
export type Guard = () => readonly unknown[]

/** The guards of an invented change, by the names that the guide for contributors gives them. */
export type Guards = Readonly<Record<string, Guard>>

/** Asks whether exactly one row answers every case. */
export function verification(decision: Decision): readonly unknown[] {
  const { gaps, overlaps, unreachable } = verify(decision)
  return [...gaps, ...overlaps, ...unreachable]
}

/** Asks whether the reading of the law agrees with the table. */
export function secondReading(decision: Decision, reading: AnyReading): readonly unknown[] {
  return compareReadings(decision, reading).partings
}

/** Asks whether the provisions, as they were read, bear out the rows and who judges. */
export function citations(
  decision: Decision,
  meanings: readonly Meaning[],
  judges: readonly JudgeRead[] = [],
): readonly unknown[] {
  const nothing = { carries: {}, days: {}, namedOtherwise: {}, forces: {}, judges: {} }
  const lookup = lookupOf({ meanings, forces: [], judges }, nothing)
  const unborne = decision.rows.flatMap((row) => rowFaults(decision, row, lookup))
  return [...unborne, ...otherJudges(decision, lookup)]
}

/** Asks whether the table stands as it was approved. */
export function certificate(decision: Decision, approved: readonly string[]): readonly unknown[] {
  const written = certificateOf(decision).split('\n')
  return written.join('\n') === approved.join('\n') ? [] : written
}
