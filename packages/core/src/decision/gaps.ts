import { rowsOf, type Bits, type Column, type Table } from './table.js'

/*
 * Cases that no row answers. A table that `verify` has passed has none, and that is quickly proven: where no two rows
 * share a case, the rows leave none out if they hold as many cases as there are. Only a table that fails is searched.
 */

/** A set of cases: the classes of each column. */
type Box = readonly number[]

/** Counts the combinations of classes in a box; with a dozen columns they may be more than a number holds exactly. */
const sizeOf = (box: Box): bigint =>
  box.reduce((size, classes) => size * BigInt(rowsOf([classes]).length), 1n)

/** Tells whether each case has exactly one row. */
function isSound({ columns, looksAt, unknown }: Table): boolean {
  const boxes = looksAt.map((_, row) => columns.map(({ cells }) => cells[row] ?? 0))
  const meet = (one: Box, other: Box): boolean =>
    one.every((classes, at) => (classes & (other[at] ?? 0)) !== 0)
  return (
    boxes.every((one, at) => boxes.slice(at + 1).every((other) => !meet(one, other))) &&
    boxes.reduce((sum, box) => sum + sizeOf(box), 0n) === sizeOf(unknown)
  )
}

/** Values of a column that the rows left do not tell apart, and the rows that admit them. */
interface Alike {
  readonly classes: number
  readonly left: Bits
}

/** Groups a column's classes by the rows that admit them; of numbers, those side by side. */
function alikeIn({ admits, input }: Column, alive: Bits): readonly Alike[] {
  const groups: Alike[] = []
  for (const [at, admitted] of admits.entries()) {
    const left = alive.map((word, w) => word & (admitted[w] ?? 0))
    const place = groups.findIndex(
      (each, place) =>
        (input.kind !== 'integer' || place === groups.length - 1) &&
        each.left.every((word, w) => word === left[w]),
    )
    const before = groups[place]
    if (before === undefined) groups.push({ classes: 1 << at, left })
    else groups[place] = { classes: before.classes | (1 << at), left }
  }
  return groups
}

function search(columns: readonly Column[], alive: Bits, box: Box): readonly Box[] {
  const rest = columns.slice(box.length)
  if (alive.every((word) => word === 0)) return [[...box, ...rest.map(({ all }) => all)]]
  const [column] = rest
  if (column === undefined) return []
  return alikeIn(column, alive).flatMap(({ classes, left }) =>
    search(columns, left, [...box, classes]),
  )
}

/**
 * Finds the cases that none of a table's rows answers, as boxes that share no case.
 *
 * @param table - A table whose rows are all law.
 * @param rows - All of its rows, as bits.
 * @internal
 */
export function gapsIn(table: Table, rows: Bits): readonly Box[] {
  return isSound(table) ? [] : search(table.columns, rows, [])
}
