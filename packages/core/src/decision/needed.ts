import type { Column, Table } from './table.js'

/*
 * What to ask next, without trying every completion of what is known: with a dozen inputs open they are too many.
 * The possible rows are few, and say the same in pairs. Where two of them have different outcomes and share a
 * case but for one input, that input decides between them; where no pair does, asking for it settles nothing.
 */

/** What is still possible: rows, and cases without a row, as a grid of one line each. */
interface Grid {
  /** The columns that are still open. */
  readonly open: readonly Column[]
  /** The classes that line `l` admits, within what is known, of open column `at`: at `l * open.length + at`. */
  readonly cells: readonly number[]
  /** The outcome of each line. */
  readonly outcomes: readonly number[]
}

/** What stands for the outcome of a case that no row answers: no outcome's place. */
const none = 30

const isOpen = (classes: number): boolean => (classes & (classes - 1)) !== 0

function gridOf(
  table: Table,
  rows: readonly number[],
  gaps: readonly (readonly number[])[],
  known: readonly number[],
): Grid {
  // Rows that are possible meet wherever one value is left: only open columns can tell them apart.
  const open = table.columns.filter(({ index }) => isOpen(known[index] ?? 0))
  const cells: number[] = []
  const outcomes: number[] = []
  for (const row of rows) {
    outcomes.push(table.outcomes[row] ?? none)
    for (const column of open) cells.push((column.cells[row] ?? 0) & (known[column.index] ?? 0))
  }
  for (const gap of gaps) {
    outcomes.push(none)
    for (const { index } of open) cells.push(gap[index] ?? 0)
  }
  return { open, cells, outcomes }
}

/** Tells in which column alone two lines do not meet, as a bit; 0 when in none or in several. */
function onlyDifference({ open, cells }: Grid, one: number, other: number): number {
  const [from, to] = [one * open.length, other * open.length]
  let only = 0
  for (let at = 0; at < open.length; at++) {
    if (((cells[from + at] ?? 0) & (cells[to + at] ?? 0)) !== 0) continue
    if (only !== 0) return 0
    only = 1 << at
  }
  return only
}

/** The columns in which alone two lines of different outcomes do not meet, as bits. */
function decisive(grid: Grid): number {
  const { open, outcomes } = grid
  const every = (1 << open.length) - 1
  let needed = 0
  for (let one = 0; one < outcomes.length && needed !== every; one++) {
    for (let other = one + 1; other < outcomes.length; other++) {
      if (outcomes[one] !== outcomes[other]) needed |= onlyDifference(grid, one, other)
    }
  }
  return needed
}

/** The outcomes of the lines that admit a value, as bits. */
function outcomesAt({ open, cells, outcomes }: Grid, at: number, value: number): number {
  let reached = 0
  for (let line = 0; line < outcomes.length; line++) {
    if (((cells[line * open.length + at] ?? 0) & value) !== 0) reached |= 1 << (outcomes[line] ?? 0)
  }
  return reached
}

/** Tells whether every line that admits one value admits the other too: nothing tells them apart. */
function alike({ open, cells }: Grid, at: number, one: number, other: number): boolean {
  for (let place = at; place < cells.length; place += open.length) {
    const classes = cells[place] ?? 0
    if (((classes & one) === 0) !== ((classes & other) === 0)) return false
  }
  return true
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Averages, over what an open column may turn out to be, how many outcomes would remain. */
function remaining(grid: Grid, { input }: Column, at: number, values: number): number {
  let left = 0
  let count = 0
  let before = 0
  for (let rest = values; rest !== 0; rest &= rest - 1) {
    const value = rest & -rest
    // How finely a range of numbers happens to be cut must not matter: like neighbours are one.
    if (input.kind === 'integer' && before !== 0 && alike(grid, at, before, value)) continue
    before = value
    left += countBits(outcomesAt(grid, at, value))
    count++
  }
  return left / count
}

/**
 * Finds the inputs that decide between the outcomes still possible, and whether there is one at all.
 *
 * The most useful comes first: that which leaves the fewest outcomes on average; among equals, facts before
 * judgements; then the order of declaration.
 *
 * @param table - The table.
 * @param rows - The rows that are possible.
 * @param gaps - The cases within what is known that no row answers.
 * @param known - The classes still possible, per column.
 * @returns The names of the inputs.
 * @internal
 */
export function neededInputs(
  table: Table,
  rows: readonly number[],
  gaps: readonly (readonly number[])[],
  known: readonly number[],
): readonly string[] {
  const grid = gridOf(table, rows, gaps, known)
  const needed = decisive(grid)
  const useful = grid.open.flatMap((column, at) => {
    if ((needed & (1 << at)) === 0) return []
    const { name, index, input } = column
    const left = remaining(grid, column, at, known[index] ?? 0)
    return { name, index, left, judged: input.judge === undefined ? 0 : 1 }
  })
  return useful
    .sort((a, b) => a.left - b.left || a.judged - b.judged || a.index - b.index)
    .map(({ name }) => name)
}
