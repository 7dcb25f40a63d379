/*
 * The brute-force reading of a decision: every completion of what is known, row by row.
 *
 * It looks at the rows as they are written and shares nothing with the search that it judges.
 */
import type { CalendarDay, Decision, Input, Row, ValueSet } from '@vilkar/core'

/** One value of an input. */
export type Value = number | string | boolean

/** What is given, by input. */
export type Facts = Readonly<Record<string, ValueSet | undefined>>

/** The values of each input that the oracle looks at. */
export type Grid = ReadonlyMap<string, readonly Value[]>

/** What is true of a question, found by looking at every completion. */
export interface Truth {
  readonly outcomes: ReadonlySet<string>
  readonly rows: ReadonlySet<string>
  readonly needed: ReadonlySet<string>
}

/** Integer domains up to this size are looked at value by value, larger ones at their cuts. */
const smallDomain = 20

/**
 * Tells whether a value stands in a set.
 *
 * @param set - A cell or a given value; absent: the whole domain.
 * @param value - The value.
 */
export function holds(set: ValueSet | undefined, value: Value): boolean {
  if (set === undefined) return true
  if (typeof set !== 'object') return set === value
  if ('length' in set) return typeof value === 'string' && set.includes(value)
  const { min = -Infinity, max = Infinity } = set
  return typeof value === 'number' && value >= min && value <= max
}

function integersOf(min: number, max: number, cells: readonly (ValueSet | undefined)[]): number[] {
  if (max - min < smallDomain) return Array.from({ length: max - min + 1 }, (_, i) => min + i)
  const cuts = cells.flatMap((cell) => {
    if (typeof cell !== 'object' || 'length' in cell) return []
    return [
      ...(cell.min === undefined ? [] : [cell.min - 1, cell.min]),
      ...(cell.max === undefined ? [] : [cell.max, cell.max + 1]),
    ]
  })
  return [...new Set([min, ...cuts, max])]
    .filter((value) => value >= min && value <= max)
    .sort((a, b) => a - b)
}

function domainOf(input: Input, cells: readonly (ValueSet | undefined)[]): readonly Value[] {
  if (input.kind === 'flag') return [false, true]
  return input.kind === 'choice' ? input.values : integersOf(input.min, input.max, cells)
}

/**
 * Lists the values to look at: all of a small domain; of a large one both sides of each cut.
 *
 * @param decision - The decision.
 */
export function gridOf(decision: Decision): Grid {
  return new Map(
    Object.entries(decision.inputs).map(([name, input]) => [
      name,
      domainOf(
        input,
        decision.rows.map(({ when }) => when[name]),
      ),
    ]),
  )
}

/**
 * Lists the rows that are law on a day.
 *
 * @param decision - The decision.
 * @param on - The day.
 */
export function rowsInForce(decision: Decision, on: string): readonly Row[] {
  return decision.rows.filter(
    ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
  )
}

/**
 * Lists the days on which rows of a decision begin or end, each once.
 *
 * @param decision - The decision.
 */
export function changesOf({
  rows,
}: {
  readonly rows: readonly Pick<Row, 'from' | 'until'>[]
}): readonly CalendarDay[] {
  const days = rows.flatMap(({ from, until }) => [from.day, ...(until ? [until.day] : [])])
  return [...new Set(days)].sort()
}

/**
 * Lists the days that matter to a decision: the day before, the day and the day after each change.
 *
 * @param decision - The decision.
 */
export function daysOf(decision: Decision): readonly string[] {
  return changesOf(decision).flatMap((day) => {
    const noon = Date.parse(`${day}T12:00:00Z`)
    return [-1, 0, 1].map((offset) =>
      new Date(noon + offset * 86_400_000).toISOString().slice(0, 10),
    )
  })
}

/**
 * Lists the values an input may still have.
 *
 * @param grid - The values to look at.
 * @param name - The input.
 * @param set - What is given of it.
 */
export function completionsOf(
  grid: Grid,
  name: string,
  set: ValueSet | undefined,
): readonly Value[] {
  if (set !== undefined && typeof set !== 'object') return [set]
  const values = (grid.get(name) ?? []).filter((value) => holds(set, value))
  if (set === undefined || 'length' in set) return values
  const ends = [set.min, set.max].filter((end) => end !== undefined)
  return [...new Set([...ends, ...values])]
}

/**
 * Replaces what is absent by what the law presumes.
 *
 * @param decision - The decision.
 * @param facts - What is given.
 */
export function withPresumptions(decision: Decision, facts: Facts): Facts {
  const presumed = Object.entries(decision.inputs)
    .filter(([name, { presumed: value }]) => facts[name] === undefined && value !== undefined)
    .map(([name, { presumed: value }]) => [name, value?.value] as const)
  return { ...facts, ...Object.fromEntries(presumed) }
}

/**
 * Lists every complete case of a grid. Only for small ones.
 *
 * @param grid - The values to look at.
 */
export function casesOf(grid: Grid): readonly Readonly<Record<string, Value>>[] {
  return [...grid].reduce<readonly Readonly<Record<string, Value>>[]>(
    (cases, [name, values]) =>
      cases.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  )
}

/**
 * Finds the rows in force that a complete case meets.
 *
 * @param decision - The decision.
 * @param facts - A value for each input.
 * @param on - The day.
 */
export function rowsMeeting(
  decision: Decision,
  facts: Readonly<Record<string, Value>>,
  on: string,
): readonly Row[] {
  return rowsInForce(decision, on).filter(({ when }) =>
    Object.entries(when).every(([name, cell]) => {
      const value = facts[name]
      return value !== undefined && holds(cell, value)
    }),
  )
}

/**
 * Finds the outcome of a complete case; `not-in-force` where no row is law.
 *
 * @param decision - The decision.
 * @param facts - A value for each input.
 * @param on - The day.
 * @throws {Error} When not exactly one row answers.
 */
export function outcomeOn(
  decision: Decision,
  facts: Readonly<Record<string, Value>>,
  on: string,
): string {
  if (rowsInForce(decision, on).length === 0) return 'not-in-force'
  const [only, ...others] = rowsMeeting(decision, facts, on)
  if (only === undefined || others.length > 0) throw new Error(`${decision.id} is not sound`)
  return only.then
}

/**
 * Looks at every completion of what is given.
 *
 * @param decision - A decision, each case of which exactly one row answers.
 * @param grid - The values to look at.
 * @param facts - What is given; nothing is presumed here.
 * @param on - A day on which the decision is in force.
 * @throws {Error} When not exactly one row answers a completion.
 */
export function truthOf(decision: Decision, grid: Grid, facts: Facts, on: string): Truth {
  const axes = [...grid.keys()].map((name) => ({
    name,
    values: completionsOf(grid, name, facts[name]),
  }))
  const open = axes.filter(({ values }) => values.length > 1)
  const closed = axes.filter(({ values }) => values.length === 1)
  const candidates = rowsInForce(decision, on)
    .filter(({ when }) => closed.every(({ name, values: [only = ''] }) => holds(when[name], only)))
    .map((row) => ({
      row,
      admits: open.map(({ name, values }) => values.map((value) => holds(row.when[name], value))),
    }))
  let total = 1
  const dimensions = open.map(({ name, values }) => {
    const stride = total
    total *= values.length
    return { name, stride, size: values.length }
  })
  const answers = Array.from({ length: total }, (_, at) => {
    const matching = candidates.filter(({ admits }) =>
      dimensions.every(({ stride, size }, axis) => admits[axis]?.[Math.floor(at / stride) % size]),
    )
    const [only, ...others] = matching
    if (only === undefined || others.length > 0) throw new Error(`${decision.id} is not sound`)
    return only.row
  })
  const needed = dimensions.filter(({ stride, size }) =>
    answers.some(({ then }, at) => {
      const digit = Math.floor(at / stride) % size
      return digit > 0 && answers[at - digit * stride]?.then !== then
    }),
  )
  return {
    outcomes: new Set(answers.map(({ then }) => then)),
    rows: new Set(answers.map(({ id }) => id)),
    needed: new Set(needed.map(({ name }) => name)),
  }
}
