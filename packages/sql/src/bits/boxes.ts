import type { Row } from '@vilkar/core'
import type { Column } from './column.js'

/*
 * Rows that say the same and lie side by side are one box: fewer bits, and often one word of them where there would be
 * two. Which outcomes are possible, and what decides between them, comes out the same.
 */

/** The cases of some rows that say the same: the classes that it admits of each column. */
export interface Box {
  /** A row that speaks for all of the box. */
  readonly row: Row
  readonly cells: readonly number[]
}

/** Tells whether classes of a number lie side by side, so that they are a range. */
function isRange(classes: number): boolean {
  const lowest = classes & -classes
  return ((classes + lowest) & classes) === 0
}

/** Joins boxes that differ in one column alone. */
function joinedBy(
  column: Column,
  boxes: readonly Box[],
  alike: (row: Row) => string,
): readonly Box[] {
  const joined = new Map<string, Box[]>()
  for (const box of boxes) {
    const others = box.cells.filter((_, at) => at !== column.index)
    const key = `${alike(box.row)} ${others.join()}`
    const group = joined.get(key) ?? []
    const at = group.findIndex(
      ({ cells }) =>
        column.input.kind !== 'integer' ||
        isRange((cells[column.index] ?? 0) | (box.cells[column.index] ?? 0)),
    )
    const other = group[at]
    if (other === undefined) group.push(box)
    else {
      const cells = other.cells.map((cell, place) => cell | (box.cells[place] ?? 0))
      group[at] = { row: other.row, cells }
    }
    joined.set(key, group)
  }
  return [...joined.values()].flat()
}

/**
 * Joins the boxes of rows that say the same, as long as two of them are one box.
 *
 * @param columns - The columns of the table.
 * @param boxes - The rows' own boxes.
 * @param alike - What rows must have in common to say the same.
 * @internal
 */
export function joinedBoxes(
  columns: readonly Column[],
  boxes: readonly Box[],
  alike: (row: Row) => string,
): readonly Box[] {
  const joined = columns.reduce((before, column) => joinedBy(column, before, alike), boxes)
  return joined.length < boxes.length ? joinedBoxes(columns, joined, alike) : joined
}
