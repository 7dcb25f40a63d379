/* What every decision of every domain must hold, stated once. */
import type { Decision } from '@vilkar/core'
import { compare } from '@vilkar/core/analysis'
import { inForceThroughout, interpretations, isCitation } from '@vilkar/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, gridOf, holds, outcomeOn, type Grid, type Value } from '../tables/oracle.ts'
import {
  expectExactness,
  expectHonestPresumptions,
  expectMonotoneKnowledge,
  expectOrderIndependence,
  expectRoundTrip,
  expectSoundTable,
} from '../tables/properties.ts'
import { isProvision } from '../citations.ts'

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

/** The kind of an open question of interpretation; nothing for what is a provision or a source. */
function kindOf(citation: string): 'reading' | 'gap' | 'text-not-read' | undefined {
  const byName: Readonly<Record<string, { readonly kind: 'reading' | 'gap' | 'text-not-read' }>> =
    interpretations
  return byName[citation]?.kind
}

const leftOpen: readonly string[] = ['requires-judgement', 'not-regulated']

/** What a domain says of its decisions beside themselves. */
export interface Exceptions {
  /** Outcomes that a joined question inherits and cannot reach, by the question's id. */
  readonly unreachable?: Readonly<Record<string, readonly string[]>>
  /** Readings that themselves leave a case to judgement, by name, with the reason. */
  readonly openReadings?: Readonly<Record<string, string>>
}

/**
 * Describes what every decision of a domain must hold.
 *
 * @param byId - All decisions of the domain, by id.
 * @param exceptions - What a domain says of its decisions beside themselves.
 */
export function describeDecisions(
  byId: Readonly<Record<string, object>>,
  { unreachable = {}, openReadings = {} }: Exceptions = {},
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

    test('are followed where they are a chosen reading: a row on one answers, unless a gap stands beside', () => {
      const open = rows.filter(({ then, basis }) => {
        const kinds = basis.map(kindOf)
        const accounted =
          kinds.includes('gap') ||
          kinds.includes('text-not-read') ||
          basis.some((each) => each in openReadings)
        return leftOpen.includes(then) && kinds.includes('reading') && !accounted
      })
      expect(open.map(({ decision, id }) => `${decision} ${id}`)).toEqual([])
    })

    test('name the gap, or the text not read, where a row says that nothing is regulated', () => {
      const unnamed = rows.filter(
        ({ then, basis }) =>
          then === 'not-regulated' &&
          !basis.some((each) => kindOf(each) === 'gap' || kindOf(each) === 'text-not-read'),
      )
      expect(unnamed.map(({ decision, id }) => `${decision} ${id}`)).toEqual([])
    })

    test('are the readings that are declared to leave a case open, and no other', () => {
      const used = new Set(
        rows.filter(({ then }) => leftOpen.includes(then)).flatMap(({ basis }) => basis),
      )
      const idle = Object.keys(openReadings).filter((each) => !used.has(each))
      expect(idle).toEqual([])
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
