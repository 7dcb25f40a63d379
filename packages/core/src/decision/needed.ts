import type { Column, Table } from './table.js'

/*
 * What to ask next, without trying every completion of what is known: with a dozen inputs open they are too many.
 * The possible rows are few, and say the same in pairs. Where two of them have different outcomes and share a
 * case but for one input, that input decides between them; where no pair does, asking for it settles nothing.
 */

/** The classes that the possible rows admit, within what is known, of the columns still open. */
type Cells = readonly (readonly number[])[]

/** Tells in which column alone two rows do not meet, as a bit; 0 when in none or in several. */
function onlyDifference(one: readonly number[], other: readonly number[]): number {
  let only = 0
  for (let at = 0; at < one.length; at++) {
    if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) continue
    if (only !== 0) return 0
    only = 1 << at
  }
  return only
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The outcomes of the rows that admit a value, as bits. */
function outcomesAt(cells: Cells, outcomes: readonly number[], at: number, value: number): number {
  let reached = 0
  for (let row = 0; row < cells.length; row++) {
    if (((cells[row]?.[at] ?? 0) & value) !== 0) reached |= 1 << (outcomes[row] ?? 0)
  }
  return reached
}

/** The rows that admit a value, as a text: alike for values that the rows do not tell apart. */
function rowsAt(cells: Cells, at: number, value: number): string {
  return cells.map((row) => (((row[at] ?? 0) & value) === 0 ? '0' : '1')).join('')
}

/** Averages, over what an open column may turn out to be, how many outcomes would remain. */
function remaining(
  cells: Cells,
  outcomes: readonly number[],
  { input }: Column,
  at: number,
  values: number,
): number {
  let left = 0
  let count = 0
  let before = ''
  for (let rest = values; rest !== 0; rest &= rest - 1) {
    const value = rest & -rest
    if (input.kind === 'integer') {
      // How finely a range of numbers happens to be cut must not matter: like neighbours are one.
      const now = rowsAt(cells, at, value)
      if (now === before) continue
      before = now
    }
    left += countBits(outcomesAt(cells, outcomes, at, value))
    count++
  }
  return left / count
}

/**
 * Finds the inputs that decide between the outcomes still possible.
 *
 * The most useful comes first: that which leaves the fewest outcomes on average; among equals, facts before
 * judgements; then the order of declaration.
 *
 * @internal
 */
export function neededColumns(
  table: Table,
  rows: readonly number[],
  known: readonly number[],
): readonly Column[] {
  // Rows that are possible meet wherever one value is left: only open columns can tell them apart.
  const open = table.columns.filter(({ index }) => countBits(known[index] ?? 0) > 1)
  const outcomes = rows.map((row) => table.outcomes[row] ?? 0)
  const cells = rows.map((row) =>
    open.map((column) => (column.cells[row] ?? 0) & (known[column.index] ?? 0)),
  )
  const every = (1 << open.length) - 1
  let needed = 0
  for (let one = 0; one < cells.length && needed !== every; one++) {
    for (let other = one + 1; other < cells.length; other++) {
      if (outcomes[one] === outcomes[other]) continue
      needed |= onlyDifference(cells[one] ?? [], cells[other] ?? [])
    }
  }
  return open
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => (needed & (1 << at)) !== 0)
    .map(({ column, at }) => ({
      column,
      left: remaining(cells, outcomes, column, at, known[column.index] ?? 0),
      judged: column.input.judge === undefined ? 0 : 1,
    }))
    .sort((a, b) => a.left - b.left || a.judged - b.judged || a.column.index - b.column.index)
    .map(({ column }) => column)
}
