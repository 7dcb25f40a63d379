/*
 * What the tables of a domain hold against its list of citations by meaning and its second reading, and how many
 * slips of the pen the two would notice.
 */
import { prepare, type Decision, type Row } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { daysOf, gridOf, rowsInForce, type Value } from '../tables/oracle.ts'
import { idle, readGrounds, uncited } from './grounds.ts'
import {
  lookupOf,
  needlesslySettled,
  otherJudges,
  readReadings,
  rowFaults,
  type SettledMeanings,
} from './meanings.ts'
import { isSameProvision, namedIn } from './named-provisions.ts'
import type { AnyReading, Readings } from './second-reading.ts'
import { slipsIn, type Slip } from './slips.ts'

/** What a domain gives. */
export interface DomainMeanings {
  /** All decisions of the domain, by id. */
  readonly decisions: Readonly<Record<string, object>>
  /** Their second readings, by id. */
  readonly readings: Readings
  /** The folder of what the readers found, with a slash at its end. */
  readonly folder: URL
  readonly settled: SettledMeanings
  /** Questions joined of others: their rows are made of rows of those, citations and all. */
  readonly joined?: ReadonlySet<string>
}

/** How many cases of a question are looked at on each day to see which provisions its reader names. */
const casesADay = 2_000

/** The same numbers on every run: a linear congruence, as in Numerical Recipes. */
function numbers(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Draws complete cases of a table: all of a small one, some of a large one, always the same. */
function* casesOf(decision: Decision): Generator<Readonly<Record<string, Value>>> {
  const next = numbers()
  const axes = [...gridOf(decision)]
  const size = axes.reduce((product, [, values]) => product * values.length, 1)
  for (let at = 0; at < Math.min(size, casesADay); at++) {
    let rest = at
    yield Object.fromEntries(
      axes.map(([name, values]) => {
        const place = size > casesADay ? next(values.length) : rest % values.length
        rest = Math.floor(rest / values.length)
        return [name, values[place] ?? false]
      }),
    )
  }
}

/** Finds, for each row, what the second reading names in the cases that the row answers. */
function namedByRow(
  decision: Decision,
  reading: AnyReading,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const on of daysOf(decision).filter((day) => rowsInForce(decision, day).length > 0)) {
    const prepared = prepare(decision, { on, presume: false })
    for (const given of casesOf(decision)) {
      const answer = prepared.answer(given)
      const said = reading(given, on)
      const [row] = answer.status === 'determined' ? answer.rows : []
      if (row === undefined || said.kind !== 'says') continue
      found.set(row, (found.get(row) ?? new Set()).add(said.by))
    }
  }
  return found
}

/** Tells whether a table answers some case of a day otherwise than its second reading. */
function partsOn(decision: Decision, reading: AnyReading, on: string): boolean {
  const prepared = prepare(decision, { on, presume: false })
  for (const given of casesOf(decision)) {
    const said = reading(given, on)
    if (said.kind === 'says' && said.outcome !== prepared.outcome(given)) return true
  }
  return false
}

/** Tells whether a row cites what the reader names; where either of them names no provision, it does. */
function citesWhatIsNamed({ basis }: Row, named: ReadonlySet<string> = new Set()): boolean {
  if (!basis.some((citation) => / § /.test(citation) && !citation.includes(': '))) return true
  return [...named]
    .map(namedIn)
    .filter((provisions) => provisions.length > 0)
    .every((provisions) =>
      provisions.some((each) => basis.some((citation) => isSameProvision(citation, each))),
    )
}

/**
 * Describes what the tables of a domain hold against its list of citations by meaning.
 *
 * @param domain - The tables, their second readings, the list and what was settled.
 */
export function describeMeanings(domain: DomainMeanings): void {
  const { folder, settled, joined = new Set() } = domain
  // Inputs and outcomes differ from table to table; both are looked at by name.
  const decisions = (Object.values(domain.decisions) as readonly Decision[]).filter(
    ({ id }) => !joined.has(id),
  )
  const readings = domain.readings as unknown as Readonly<Record<string, AnyReading>>
  const found = readReadings(folder)
  const lookup = lookupOf(found, settled)
  const grounds = readGrounds(folder)
  const named = new Map(
    decisions.map((decision) => {
      const reading = readings[decision.id]
      const byRow: ReadonlyMap<string, ReadonlySet<string>> = reading
        ? namedByRow(decision, reading)
        : new Map()
      return [decision.id, byRow] as const
    }),
  )
  const isNamed = ({ id }: Decision, row: Row): boolean =>
    settled.namedOtherwise[id]?.includes(row.id) === true ||
    citesWhatIsNamed(row, named.get(id)?.get(row.id))
  const isNoticed = ({ decision, row, on }: Slip): boolean => {
    if (row) return rowFaults(decision, row, lookup).length > 0 || !isNamed(decision, row)
    const reading = readings[decision.id]
    return (
      otherJudges(decision, lookup).length > 0 ||
      decision.rows.some((each) => rowFaults(decision, each, lookup).length > 0) ||
      (on !== undefined && reading !== undefined && partsOn(decision, reading, on))
    )
  }

  describe('citations by meaning, listed from the statutes alone', () => {
    test.each(decisions.map((each) => [each.id, each] as const))(
      'bear out what each row of %s cites, when it changed and what kind of norm it is',
      (_, decision) => {
        const faults = decision.rows.flatMap((row) =>
          rowFaults(decision, row, lookup).map((fault) => `${row.id}: ${fault}`),
        )
        expect(faults).toEqual([])
      },
    )

    test.each(decisions.map((each) => [each.id, each] as const))(
      'are cited by each row of %s that rests on them by its facts, outcome and days',
      (_, decision) => {
        expect(uncited(decision, grounds)).toEqual([])
      },
    )

    test('are rested on by some row, wherever they are said to be', () => {
      expect(idle(decisions, grounds)).toEqual([])
    })

    test('are what the second reading names, but for rows that are settled', () => {
      const otherwise = Object.fromEntries(
        decisions
          .map(
            ({ id, rows }) =>
              [
                id,
                rows
                  .filter((row) => !citesWhatIsNamed(row, named.get(id)?.get(row.id)))
                  .map((row) => row.id),
              ] as const,
          )
          .filter(([, rows]) => rows.length > 0),
      )
      expect(otherwise).toEqual(settled.namedOtherwise)
    })

    test('say who judges what is judged', () => {
      expect(decisions.flatMap((decision) => otherJudges(decision, lookup))).toEqual([])
    })

    test('are settled only where the readers and the tables part', () => {
      expect(needlesslySettled(decisions, found, settled)).toEqual([])
    })

    test('would, with the second reading, show nearly every slip of a citation, a day, a force or a judge', () => {
      const slips = decisions.flatMap((decision) => [...slipsIn(decision)])
      const unnoticed = slips.filter((slip) => !isNoticed(slip))
      const share = 1 - unnoticed.length / slips.length
      // Over all domains it is 96 of 100. Most of the others cite what carries the same outcome in another case.
      expect(share, unnoticed.map(({ name }) => name).join('\n')).toBeGreaterThanOrEqual(0.94)
    })
  })
}
