/*
 * What every decision must hold, as assertions that take any decision.
 *
 * The truth is found by brute force over completions, in `oracle.ts`; knowledge is drawn at random.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { verify } from '@vilkar/core/analysis'
import {
  decide,
  decision as make,
  forces,
  possibleOutcomes,
  prepare,
  type Answer,
  type Decision,
  type Force,
} from '@vilkar/core'
import { growingKnowledge, knowledge } from './given.ts'
import {
  daysOf,
  gridOf,
  rowsInForce,
  truthOf,
  withPresumptions,
  type Facts,
  type Grid,
} from './oracle.ts'

/** How hard a property is tried. */
export interface PropertyOptions {
  /** How many random questions are asked. Default 100. */
  readonly runs?: number
  /** The days asked about. Default: the day before, the day and the day after each commencement. */
  readonly days?: readonly string[]
  /** The seed of the random questions. Default: another each time; a failure prints it. */
  readonly seed?: number
}

function runsOf({ runs = 100, seed }: PropertyOptions): fc.Parameters<unknown> {
  return { numRuns: runs, ...(seed !== undefined && { seed }) }
}

/** A question drawn at random. */
interface Question {
  readonly on: string
  readonly given: Facts
  readonly presume: boolean
}

function onDays<T>(
  decision: Decision,
  { days = daysOf(decision) }: PropertyOptions,
  draw: (grid: Grid, on: string) => fc.Arbitrary<T>,
): fc.Arbitrary<T> {
  const grid = gridOf(decision)
  const arbitraries = new Map(days.map((on) => [on, draw(grid, on)]))
  return fc.constantFrom(...days).chain((on) => arbitraries.get(on) ?? draw(grid, on))
}

function questions(decision: Decision, options: PropertyOptions): fc.Arbitrary<Question> {
  return onDays(decision, options, (grid, on) =>
    fc.record({
      on: fc.constant(on),
      given: knowledge(decision, grid, on),
      presume: fc.boolean(),
    }),
  )
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

function weakest(decision: Decision, rows: ReadonlySet<string>): Force {
  const ranks = decision.rows
    .filter(({ id }) => rows.has(id))
    .map(({ force = decision.force }) => forces.indexOf(force))
  return forces[Math.max(...ranks)] ?? decision.force
}

/** An answer without what depends on the order of the rows: sets are compared as sets. */
function orderless(answer: Answer): unknown {
  if (answer.status === 'not-in-force') return answer
  return { ...answer, rows: new Set(answer.rows), basis: new Set(answer.basis) }
}

/**
 * Expects exactly one row for each case on each day in force, none idle, and no name twice.
 *
 * @param decision - The decision.
 */
export function expectSoundTable(decision: Decision): void {
  const { sound, gaps, overlaps, unreachable } = verify(decision)
  const first = {
    gaps: gaps.slice(0, 3),
    overlaps: overlaps.slice(0, 3),
    unreachable: [...unreachable],
  }
  expect(first).toEqual({ gaps: [], overlaps: [], unreachable: [] })
  expect(sound).toBe(true)
  const ids = decision.rows.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
}

/**
 * Expects the answer to say what is true of all completions of what is known, no more and no less:
 * the outcomes, the rows, the inputs needed, the provisions and the weakest force.
 *
 * @param decision - A sound decision.
 * @param options - How hard to try.
 */
export function expectExactness(decision: Decision, options: PropertyOptions = {}): void {
  const grid = gridOf(decision)
  fc.assert(
    fc.property(questions(decision, options), ({ on, given, presume }) => {
      const answer = decide(decision, given, { on, presume })
      const inForce = rowsInForce(decision, on).length > 0
      expect(answer.status === 'not-in-force').toBe(!inForce)
      if (answer.status === 'not-in-force') return
      // Which presumptions an answer may use is a property of its own.
      const used = withPresumptions(decision, {})
      const facts = { ...given }
      for (const name of answer.presumed) facts[name] = used[name]
      const truth = truthOf(decision, grid, facts, on)
      const needed = answer.status === 'undetermined' ? answer.needed : []
      const possible = possibleOutcomes(answer)
      const rows = decision.rows.filter(({ id }) => truth.rows.has(id))
      expect(answer.status).toBe(truth.outcomes.size === 1 ? 'determined' : 'undetermined')
      expect(new Set(possible)).toEqual(truth.outcomes)
      expect(new Set(needed)).toEqual(truth.needed)
      expect(new Set(answer.rows)).toEqual(truth.rows)
      expect(new Set(answer.basis)).toEqual(new Set(rows.flatMap(({ basis }) => basis)))
      for (const list of [possible, needed, answer.rows, answer.basis]) {
        expect(new Set(list).size).toBe(list.length)
      }
      expect(answer.force).toBe(weakest(decision, truth.rows))
    }),
    runsOf(options),
  )
}

/**
 * Expects a further fact never to change a determined outcome and never to add a possible one, where
 * nothing is presumed.
 *
 * @param decision - The decision.
 * @param options - How hard to try.
 */
export function expectMonotoneKnowledge(decision: Decision, options: PropertyOptions = {}): void {
  const growing = onDays(decision, options, (grid, on) =>
    growingKnowledge(decision, grid, on).map((both) => ({ on, ...both })),
  )
  fc.assert(
    fc.property(growing, ({ on, before, after }) => {
      const ask = (given: Facts): Answer => decide(decision, given, { on, presume: false })
      const [first, second] = [ask(before), ask(after)]
      const left = possibleOutcomes(first)
      expect(possibleOutcomes(second).filter((outcome) => !left.includes(outcome))).toEqual([])
      if (first.status === 'determined') {
        expect(second).toMatchObject({ status: 'determined', outcome: first.outcome })
      }
    }),
    runsOf(options),
  )
}

/** Orders a list by numbers drawn for its places. */
function shuffle<T>(items: readonly T[], keys: readonly number[]): readonly T[] {
  return items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0, at }))
    .sort((a, b) => a.key - b.key || a.at - b.at)
    .map(({ item }) => item)
}

function shuffleKeys<T extends object>(value: T, keys: readonly number[]): T {
  // The same entries in another order are of the same type.
  return Object.fromEntries(shuffle(Object.entries(value), keys)) as T
}

/**
 * Expects the same answer whatever the order of the rows and of the keys, and on each repetition.
 *
 * @param decision - The decision.
 * @param options - How hard to try.
 */
export function expectOrderIndependence(decision: Decision, options: PropertyOptions = {}): void {
  const keys = fc.array(fc.nat({ max: 0xffff }), { minLength: 7, maxLength: 31 })
  const asked = fc.array(questions(decision, options), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(keys, asked, (order, batch) => {
      const rows = shuffle(decision.rows, order)
      const other = make({
        ...decision,
        rows: rows.map((row) => ({ ...row, when: shuffleKeys(row.when, order) })),
      })
      for (const { on, given, presume } of batch) {
        const answer = decide(decision, given, { on, presume })
        const moved = decide(other, shuffleKeys(given, order), { on, presume })
        expect(orderless(moved)).toEqual(orderless(answer))
        expect(decide(decision, given, { on, presume })).toEqual(answer)
      }
    }),
    runsOf({ ...options, runs: Math.ceil((options.runs ?? 100) / 8) }),
  )
}

/**
 * Expects the decision, what is given and the answer to survive JSON; the inputs to stay as they are;
 * a prepared evaluator to answer alike; and the answer's conditions to lead to the same outcomes.
 *
 * @param decision - The decision.
 * @param options - How hard to try.
 */
export function expectRoundTrip(decision: Decision, options: PropertyOptions = {}): void {
  // The searchable form is derived anew; what is copied is what the author wrote.
  const copy = make(JSON.parse(JSON.stringify({ ...decision, table: undefined })) as Decision)
  freeze(decision.rows)
  fc.assert(
    fc.property(questions(decision, options), ({ on, given, presume }) => {
      const before = JSON.stringify(given)
      freeze(given)
      const answer = decide(decision, given, { on, presume })
      expect(JSON.stringify(given)).toBe(before)
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
      expect(decide(copy, JSON.parse(before) as Facts, { on, presume })).toEqual(answer)

      const prepared = prepare(decision, { on, presume })
      expect(prepared.answer(given)).toEqual(answer)
      expect(prepared.outcome(given)).toBe(
        answer.status === 'determined' ? answer.outcome : undefined,
      )

      if (answer.status === 'not-in-force') return
      const again = decide(decision, answer.conditions, { on, presume: false })
      expect(possibleOutcomes(again)).toEqual(possibleOutcomes(answer))
      expect(again).toMatchObject({ status: answer.status, rows: answer.rows })
    }),
    runsOf(options),
  )
}

/**
 * Expects an answer to use only presumptions without which more would be possible, to claim nothing
 * that was neither given nor listed as presumed, and to use none where they are turned off.
 *
 * @param decision - The decision.
 * @param options - How hard to try.
 */
export function expectHonestPresumptions(decision: Decision, options: PropertyOptions = {}): void {
  const grid = gridOf(decision)
  const presumable = withPresumptions(decision, {})
  fc.assert(
    fc.property(questions(decision, options), ({ on, given, presume }) => {
      const answer = decide(decision, given, { on, presume })
      if (answer.status === 'not-in-force') return
      const used = Object.fromEntries(answer.presumed.map((name) => [name, presumable[name]]))
      const facts = { ...given, ...used }
      const possible = new Set(possibleOutcomes(answer))
      expect(answer.presumed.filter((name) => !presume || given[name] !== undefined)).toEqual([])
      for (const name of answer.presumed) {
        const { outcomes } = truthOf(decision, grid, { ...facts, [name]: undefined }, on)
        expect([...outcomes].some((outcome) => !possible.has(outcome))).toBe(true)
      }
      // Presumptions that make no difference are left out: all of them together give the same.
      const all = presume ? withPresumptions(decision, given) : given
      expect(truthOf(decision, grid, all, on).outcomes).toEqual(possible)
      expect(Object.entries(answer.conditions)).toEqual(
        Object.entries(answer.conditions).map(([name]) => [name, facts[name]]),
      )
    }),
    runsOf(options),
  )
}
