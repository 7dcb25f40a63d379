import type { Row } from '@vilkar/core'
import type { Column } from './column.js'
import type { RowBits } from './rows.js'

/*
 * Which inputs decide between the outcomes still possible. Two rows with different outcomes that meet on every input
 * but one are told apart by that one; so it is needed where two such rows are left. The pairs are many and alike:
 * they are said as few sets of rows of which each member of the one and each of the other are such a pair.
 */

/** A range of whole numbers that a band has to meet. */
interface Meeting {
  readonly column: Column
  /** The first number of the range, and the first beyond it. */
  readonly from: number
  readonly until: number
}

/** Rows of which every one on one side and every one on the other are told apart by an input alone. */
interface Sides {
  readonly one: bigint
  readonly other: bigint
}

/** Pairs of rows that an input alone tells apart, given that bands meet some ranges. */
export interface Deciding {
  readonly meetings: readonly Meeting[]
  readonly sides: readonly Sides[]
}

const bit = (at: number): bigint => 1n << BigInt(at)

function countBits(bits: bigint): number {
  let count = 0
  for (let rest = bits; rest !== 0n; rest &= rest - 1n) count++
  return count
}

/** Tells whether two rows are law on a day together. */
function meetInTime(one: Row, other: Row): boolean {
  const begunBefore = (row: Row, { until }: Row): boolean =>
    until === undefined || row.from.day < until.day
  return begunBefore(one, other) && begunBefore(other, one)
}

/** The one column in which two rows do not meet; none where they part in several. */
function onlyDifference(
  columns: readonly Column[],
  one: number,
  other: number,
): Column | undefined {
  const apart = columns.filter(({ cells }) => ((cells[one] ?? 0) & (cells[other] ?? 0)) === 0)
  return apart.length === 1 ? apart[0] : undefined
}

function meetingOf(column: Column, shared: number): Meeting {
  const first = 31 - Math.clz32(shared & -shared)
  const last = 31 - Math.clz32(shared)
  const max = column.input.kind === 'integer' ? column.input.max : 0
  return {
    column,
    from: Number(column.classes[first]),
    until: Number(column.classes[last + 1] ?? max + 1),
  }
}

/**
 * The ranges that two rows share of the banded inputs, where that both are possible does not say that they are met:
 * it does where the one row's range lies within the other's.
 */
function meetingsOf(banded: readonly Column[], one: number, other: number): readonly Meeting[] {
  return banded.flatMap((column) => {
    const [a = 0, b = 0] = [column.cells[one], column.cells[other]]
    const shared = a & b
    return shared === a || shared === b ? [] : meetingOf(column, shared)
  })
}

/** Covers pairs with few pairs of sets: the row in most pairs first, and with it all rows that pair alike. */
function cover(partners: readonly bigint[]): readonly Sides[] {
  const left = [...partners]
  const sides: Sides[] = []
  for (;;) {
    const counts = left.map(countBits)
    const most = counts.indexOf(Math.max(...counts))
    const other = left[most] ?? 0n
    if (other === 0n) return sides
    let one = 0n
    partners.forEach((each, row) => {
      if ((each & other) === other) one |= bit(row)
    })
    sides.push({ one, other })
    partners.forEach((_, row) => {
      if ((one & bit(row)) !== 0n) left[row] = (left[row] ?? 0n) & ~other
      if ((other & bit(row)) !== 0n) left[row] = (left[row] ?? 0n) & ~one
    })
  }
}

/** Pairs that an input alone tells apart, by row, given that bands meet some ranges. */
interface Pairs {
  readonly meetings: readonly Meeting[]
  readonly partners: bigint[]
}

function* pairsOf(rows: readonly Row[]): Generator<readonly [number, number]> {
  for (const [one, row] of rows.entries()) {
    for (let other = one + 1; other < rows.length; other++) {
      const second = rows[other]
      if (second !== undefined && row.then !== second.then && meetInTime(row, second))
        yield [one, other]
    }
  }
}

/**
 * Finds for each input the pairs of rows that it alone tells apart.
 *
 * @param bits - The rows.
 * @param banded - The inputs of which a range may be known.
 * @returns By the name of the input; an input that decides nothing is left out.
 * @internal
 */
export function decidingOf(
  { columns, rows }: RowBits,
  banded: readonly Column[],
): ReadonlyMap<string, readonly Deciding[]> {
  const found = new Map<string, Map<string, Pairs>>()
  for (const [one, other] of pairsOf(rows)) {
    const column = onlyDifference(columns, one, other)
    if (column === undefined) continue
    const others = banded.filter((each) => each !== column)
    const meetings = meetingsOf(others, one, other)
    const key = meetings
      .map(({ column: { name }, from, until }) => `${name} ${String(from)} ${String(until)}`)
      .join()
    const groups = found.get(column.name) ?? new Map<string, Pairs>()
    const group = groups.get(key) ?? { meetings, partners: rows.map(() => 0n) }
    group.partners[one] = (group.partners[one] ?? 0n) | bit(other)
    group.partners[other] = (group.partners[other] ?? 0n) | bit(one)
    found.set(column.name, groups.set(key, group))
  }
  return new Map(
    [...found].map(([name, groups]) => [
      name,
      [...groups.values()].map(({ meetings, partners }) => ({ meetings, sides: cover(partners) })),
    ]),
  )
}
