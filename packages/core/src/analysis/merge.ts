import type { Column } from '../decision/table.js'

/** A set of cases: the classes of each column. */
export type Box = readonly number[]

/** Tells whether classes lie side by side, so that they are one range of numbers. */
function contiguous(classes: number): boolean {
  const shifted = classes / (classes & -classes)
  return (shifted & (shifted + 1)) === 0
}

/** Joins two boxes that differ in one column only; `undefined` where they do not, or no set results. */
function join(columns: readonly Column[], one: Box, other: Box): Box | undefined {
  const differing = columns.filter(({ index }) => one[index] !== other[index])
  const [column, ...more] = differing
  if (column === undefined || more.length > 0) return undefined
  const classes = (one[column.index] ?? 0) | (other[column.index] ?? 0)
  if (column.input.kind === 'integer' && !contiguous(classes)) return undefined
  return one.map((each, index) => (index === column.index ? classes : each))
}

/**
 * Joins boxes that lie side by side, until none do: the same cases in fewer words.
 * No two boxes may share a case.
 *
 * @internal
 */
export function mergeBoxes(columns: readonly Column[], boxes: readonly Box[]): readonly Box[] {
  const merged: Box[] = []
  for (const box of boxes) {
    let grown = box
    for (let at = 0; at < merged.length; ) {
      const joined = join(columns, merged[at] ?? [], grown)
      if (joined === undefined) {
        at++
      } else {
        // What has grown may now fit those that it did not fit before.
        grown = joined
        merged.splice(at, 1)
        at = 0
      }
    }
    merged.push(grown)
  }
  return merged
}
