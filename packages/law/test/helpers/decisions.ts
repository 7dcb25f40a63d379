/* What every decision of every domain must hold, stated once. */
import type { Decision } from '@vilkar/core'
import { compare } from '@vilkar/core/analysis'
import { inForceThroughout, isCitation, provisions, type Citation } from '../../src/index.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysOf,
  gridOf,
  holds,
  outcomeOn,
  type Grid,
  type Value,
} from '../../../core/test/helpers/oracle.ts'
import {
  expectExactness,
  expectHonestPresumptions,
  expectMonotoneKnowledge,
  expectOrderIndependence,
  expectRoundTrip,
  expectSoundTable,
} from '../../../core/test/helpers/properties.ts'

const runs = 40

/** A complete case of a grid, by one number for each input. */
function caseOf(grid: Grid, numbers: readonly number[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    [...grid].map(([name, values], at) => [
      name,
      values[(numbers[at] ?? 0) % values.length] ?? false,
    ]),
  )
}

/** Half the cases are drawn anew, half lie in a region that is said to have changed. */
function expectHonestComparison(decision: Decision): void {
  const grid = gridOf(decision)
  const days = daysOf(decision)
  const numbers = fc.array(fc.nat({ max: 999 }), { minLength: grid.size, maxLength: grid.size })
  const pairs = days.slice(1).map((after, at) => {
    const before = days[at] ?? after
    return { before, after, changes: compare(decision, before, after) }
  })
  const drawn = fc.record({ pair: fc.constantFrom(...pairs), numbers, near: fc.nat({ max: 999 }) })
  fc.assert(
    fc.property(drawn, ({ pair: { before, after, changes }, numbers: picked, near }) => {
      const region = near % 2 === 0 ? undefined : changes[near % changes.length]
      const narrowed: Grid = new Map(
        [...grid].map(([name, values]) => [
          name,
          values.filter((value) => holds(region?.where[name], value)),
        ]),
      )
      const facts = caseOf(narrowed, picked)
      const [old, now] = [outcomeOn(decision, facts, before), outcomeOn(decision, facts, after)]
      const said = changes
        .filter(({ where }) =>
          Object.entries(facts).every(([name, each]) => holds(where[name], each)),
        )
        .map((change) => [change.before, change.after])
      expect(said).toEqual(old === now ? [] : [[old, now]])
    }),
    { numRuns: 60 },
  )
}

function isProvision(citation: string): citation is Citation & keyof typeof provisions {
  return Object.hasOwn(provisions, citation)
}

/** What a domain says of its decisions beside themselves. */
export interface Exceptions {
  /** Outcomes that a joined question inherits and cannot reach, by the question's id. */
  readonly unreachable?: Readonly<Record<string, readonly string[]>>
}

/**
 * Describes what every decision of a domain must hold.
 *
 * @param byId - All decisions of the domain, by id.
 * @param exceptions - What a domain says of its decisions beside themselves.
 */
export function describeDecisions(
  byId: Readonly<Record<string, object>>,
  { unreachable = {} }: Exceptions = {},
): void {
  // Inputs and outcomes differ from table to table; the properties look at them by name.
  const decisions = Object.entries(byId) as unknown as readonly (readonly [string, Decision])[]

  describe.each(decisions)('%s', (_, decision) => {
    test('answers every case with exactly one row, on every day in force', () => {
      expectSoundTable(decision)
    })

    test('can give each of its outcomes', () => {
      const given = new Set(decision.rows.map(({ then }) => then))
      const idle = decision.outcomes.filter((outcome) => !given.has(outcome))
      expect(idle.filter((outcome) => !unreachable[decision.id]?.includes(outcome))).toEqual([])
    })

    test('says what all completions agree on, and asks for what decides between the others', () => {
      expectExactness(decision, { runs })
    })

    test('never takes back an answer when more is known', () => {
      expectMonotoneKnowledge(decision, { runs })
    })

    test('answers alike in whatever order rows and facts stand, and again', () => {
      expectOrderIndependence(decision, { runs })
    })

    test('goes through JSON, leaves its inputs alone, and answers alike from its own conditions', () => {
      expectRoundTrip(decision, { runs })
    })

    test('names the presumptions it used, and no other', () => {
      expectHonestPresumptions(decision, { runs })
    })

    test('changes nothing between a day and itself', () => {
      expect(daysOf(decision).flatMap((on) => compare(decision, on, on))).toEqual([])
    })

    test('lists as changed exactly the cases whose outcome differs', () => {
      expectHonestComparison(decision)
    })
  })

  describe('the register of decisions', () => {
    test('names each decision by its id', () => {
      expect(decisions.map(([, { id }]) => id)).toEqual(decisions.map(([name]) => name))
    })

    test('names rows in lower case and without spaces', () => {
      const ids = decisions.flatMap(([, { rows }]) => rows.map(({ id }) => id))
      expect(
        ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(id)),
      ).toEqual([])
    })
  })

  describe('the provisions that rows cite', () => {
    const rows = decisions.flatMap(([, { id: decision, rows: each }]) =>
      each.map((row) => ({ decision, ...row })),
    )

    test('are registered', () => {
      const unknown = rows.flatMap(({ basis }) => basis.filter((citation) => !isCitation(citation)))
      expect(unknown).toEqual([])
    })

    test('are cited once a row', () => {
      const repeated = rows.filter(({ basis }) => new Set(basis).size < basis.length)
      expect(repeated.map(({ decision, id }) => `${decision} ${id}`)).toEqual([])
    })

    test('are law, as the same rule, as long as the row', () => {
      const wrong = rows.flatMap(({ decision, id, basis, from, until }) =>
        basis
          .filter((citation) => isProvision(citation) && !inForceThroughout(citation, from, until))
          .map((citation) => `${decision} ${id}: ${citation}`),
      )
      expect(wrong).toEqual([])
    })

    test('stand behind every presumption, as long as its table', () => {
      const presumptions = decisions.flatMap(([, { inputs, rows: each }]) =>
        Object.values(inputs).flatMap(({ presumed }) =>
          each.flatMap(({ from, until }) =>
            (presumed?.basis ?? []).map((citation) => ({ citation, from, until })),
          ),
        ),
      )
      const wrong = presumptions.filter(
        ({ citation, from, until }) =>
          !isProvision(citation) || !inForceThroughout(citation, from, until),
      )
      expect(wrong).toEqual([])
    })
  })
}
