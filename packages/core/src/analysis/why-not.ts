import { asked, prepare, type DecideOptions } from '../decision/decide.js'
import type { Decision } from '../decision/decision.js'
import type { Given, Inputs, ValueSet } from '../decision/input.js'
import { classesOf, possibleRows, rowsOf, segmentOn, type Column } from '../decision/table.js'
import { givenOf } from '../decision/cells.js'
import { guarded } from '../error/guarded.js'

/*
 * How near an outcome is. Every row that has it is a way there, and what stands in the way shows in its columns.
 * Where the case is otherwise than the row demands, it has to change. Where it is half known, some of what is
 * possible fits the row and some does not, it may have to be settled: not always, since another row with the same
 * outcome may answer the rest. So all that has to change does, and of the half known as few as will do.
 */

/** A smallest set of changes that would lead to an outcome. */
export interface Alternative<I extends Inputs = Inputs> {
  /** The row that would answer. */
  readonly row: string
  /** What would have to be so, by input; nothing where the outcome is reached already. */
  readonly changes: Given<I>
}

/** The classes possible in each column. */
type Known = readonly number[]

/** A row that has the outcome, and what stands in its way. */
interface Way {
  readonly row: number
  /** The columns in which the case is otherwise than the row demands. */
  readonly apart: readonly Column[]
  /** The columns in which the case is half known: as the row demands, or otherwise. */
  readonly open: readonly Column[]
}

/** Lists the ways to choose some of a list's items. */
function choose<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, at) =>
    choose(items.slice(at + 1), size - 1).map((others) => [item, ...others]),
  )
}

function wayTo(row: number, columns: readonly Column[], known: Known): Way {
  const meets = ({ index, cells }: Column): boolean =>
    ((known[index] ?? 0) & (cells[row] ?? 0)) !== 0
  const within = ({ index, cells }: Column): boolean =>
    ((known[index] ?? 0) & ~(cells[row] ?? 0)) === 0
  return {
    row,
    apart: columns.filter((column) => !meets(column)),
    open: columns.filter((column) => meets(column) && !within(column)),
  }
}

/** The classes that are left where some columns are as a row demands, and the others as they were. */
function madeSo(
  row: number,
  some: readonly Column[],
  columns: readonly Column[],
  others: Known,
): Known {
  return columns.map(
    (column) => (some.includes(column) ? column.cells[row] : others[column.index]) ?? 0,
  )
}

/**
 * Finds the smallest changes that would lead to an outcome.
 *
 * An input that does not meet a row's cell has to change; one that is half known has to be settled
 * only where another outcome would remain possible otherwise.
 *
 * @param decision - The decision.
 * @param given - What is known, by input.
 * @param outcome - The outcome wished for.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns One alternative for each row that is reached with the fewest inputs changed or settled; none
 *   when no row in force has the outcome.
 * @throws {InvalidInput} As `decide` does.
 * @example
 * ```ts
 * import { atLeast, below, decision, integer, type CalendarDay } from '@vilkar/core'
 * import { whyNot } from '@vilkar/core/analysis'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const mayVote = decision({
 *   id: 'example.may-vote',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: start, when: { age: atLeast(18) }, then: 'yes', basis: ['grl § 50'] },
 *     { id: 'minor', from: start, when: { age: below(18) }, then: 'no', basis: ['grl § 50'] },
 *   ],
 * })
 * whyNot(mayVote, { age: 15 }, 'yes', { on: '2026-01-01' })
 * // => [{ row: 'adult', changes: { age: { min: 18, max: 130 } } }]
 * ```
 */
export function whyNot<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  given: Given<NoInfer<I>>,
  outcome: NoInfer<O>,
  options: DecideOptions,
): readonly Alternative<I>[] {
  // Asked first, so that bad input is refused here as everywhere.
  const { on, presume } = asked(options)
  prepare(decision, { on, presume }).outcome(given)
  const segment = segmentOn(decision.table, on)
  if (segment === undefined) return []
  const { table } = decision
  const { columns } = table
  const wanted = decision.outcomes.indexOf(outcome)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- looked at by name, as `decide` does.
  const facts = given as Readonly<Record<string, ValueSet | undefined>>
  const assumed = presume ? table.presumed : table.unknown
  const known = guarded(
    () => columns.map(({ name }) => name),
    () =>
      columns.map((column) => {
        const value = facts[column.name]
        if (value === undefined) return assumed[column.index] ?? column.all
        return classesOf(column, value)
      }),
  )
  const isWanted = (row: number): boolean => table.outcomes[row] === wanted
  const arrives = (row: number, changed: readonly Column[]): boolean =>
    possibleRows(table, segment, madeSo(row, changed, columns, known)).every(isWanted)
  const ways = rowsOf(segment.rows)
    .filter(isWanted)
    .map((row) => wayTo(row, columns, known))

  for (let size = 0; size <= columns.length; size++) {
    const alternatives = ways.flatMap(({ row, apart, open }) => {
      if (size < apart.length) return []
      const changed = choose(open, size - apart.length)
        .map((settled) => [...apart, ...settled])
        .find((each) => arrives(row, each))
      if (changed === undefined) return []
      const changes: Given<I> = givenOf(columns, madeSo(row, changed, columns, table.unknown))
      return { row: decision.rows[row]?.id ?? '', changes }
    })
    if (alternatives.length > 0) return alternatives
  }
  return []
}
