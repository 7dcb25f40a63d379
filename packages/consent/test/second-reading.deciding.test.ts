/*
 * The half of the second reading that is about who decides, held to the tables. Where a reading leaves a case
 * open, the table must rest on a named interpretation there, or the reason is declared below.
 */
import { prepare, type Decision } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { daysOf, gridOf, rowsInForce, type Value } from '../../core/test/helpers/oracle.ts'
import { compareReadings, type Found } from '../../law/test/helpers/second-reading.ts'
import { consentDecisions } from '../src/decisions/index.js'
import { decidingReadings } from './second-reading/deciding.ts'

type AnyReading = (given: Readonly<Record<string, Value>>, on: string) => Found<string>

// Inputs and outcomes differ from table to table; a reading is held to them by name.
const decisions: Readonly<Record<string, Decision | undefined>> = consentDecisions
const readings = decidingReadings as unknown as Readonly<Record<string, AnyReading>>

/** Joined questions with millions of cases: their parts are compared fully, they themselves by sample. */
const sampled: ReadonlySet<string> = new Set([
  'consent.who-decides',
  'consent.parents-consent-suffices',
  'consent.withdrawal',
  'consent.individual-plan',
  'consent.coordinator',
])

const sampleSize = 40_000

/** By question: what a reading leaves open although the table decides it by statute. */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  // An objection under 16 is answered by age alone, whichever way this is read; the row is a statute's.
  'consent.objection': ['whether pbrl § 4-3 (5) and phvl § 4-4 b reach a child of 12 to 15'],
}

/** The same numbers on every run: a linear congruence, as in Numerical Recipes. */
function numbers(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Compares a reading with a table in cases drawn at random, on the days next to each change of law. */
function compareSample(decision: Decision, reading: AnyReading): readonly object[] {
  const next = numbers()
  const axes = [...gridOf(decision)]
  const days = daysOf(decision).filter((day) => rowsInForce(decision, day).length > 0)
  const partings: object[] = []
  for (const on of days) {
    const prepared = prepare(decision, { on, presume: false })
    for (let at = 0; at < sampleSize / days.length; at++) {
      const given = Object.fromEntries(
        axes.map(([name, values]) => [name, values[next(values.length)] ?? false]),
      )
      const found = reading(given, on)
      const outcome = prepared.outcome(given)
      if (found.kind === 'says' && found.outcome !== outcome) {
        partings.push({ on, given, table: outcome, reading: found.outcome, by: found.by })
      }
    }
  }
  return partings
}

describe('who decides: a second reading, from the statutes alone', () => {
  test.each(Object.entries(readings))('agrees with %s', (id, reading) => {
    const decision = decisions[id]
    if (decision === undefined) throw new Error(`No question ${id}`)
    if (sampled.has(id)) {
      expect(compareSample(decision, reading).slice(0, 5)).toEqual([])
      return
    }
    const { openThoughDecided, partings } = compareReadings(decision, reading)
    expect(partings).toEqual([])
    expect([...openThoughDecided.keys()]).toEqual(leftOpen[id] ?? [])
  })
})
