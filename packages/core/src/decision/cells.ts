import type { Given, Inputs, ValueSet } from './input.js'
import type { Column } from './table.js'

/*
 * The way back from the searchable form to values that a reader knows.
 *
 * The search goes by sets of classes, in which bit 2 stands for the third class of a column; `column.classes`
 * tells what that class is: for numbers, where it begins. A set made by hand could hold classes that do not lie
 * side by side; one made of a row's cells in an integer column cannot, since a cell is a range.
 */

/** The place of a set's first class in its column. */
const firstOf = (set: number): number => 31 - Math.clz32(set & -set)

/** The place of a set's last class in its column. */
const lastOf = (set: number): number => 31 - Math.clz32(set)

/** Writes a set of classes as the values it stands for; all of them, which says nothing, as `undefined`. */
function valuesOf({ all, classes, input }: Column, set: number): ValueSet | undefined {
  if (set === all) return undefined
  if (input.kind === 'integer') {
    const next = classes[lastOf(set) + 1]
    return {
      min: Number(classes[firstOf(set)]),
      max: next === undefined ? input.max : Number(next) - 1,
    }
  }
  const [only, ...others] = classes.filter((_, at) => (set & (1 << at)) !== 0)
  if (input.kind === 'flag') return only === true
  return others.length === 0 ? String(only) : [only, ...others].map(String)
}

/**
 * Writes sets of classes, one a column, as given values. What may be anything is left out.
 *
 * @internal
 */
export function givenOf<I extends Inputs>(
  columns: readonly Column[],
  sets: readonly number[],
): Given<I> {
  const entries = columns.flatMap((column) => {
    const values = valuesOf(column, sets[column.index] ?? column.all)
    return values === undefined ? [] : [[column.name, values] as const]
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- names and values come from the decision's own columns.
  return Object.fromEntries(entries) as Given<I>
}

/**
 * Picks the first value of each set of classes: one complete case.
 *
 * @internal
 */
export function exampleOf<I extends Inputs>(
  columns: readonly Column[],
  sets: readonly number[],
): Given<I> {
  const entries = columns.map(
    ({ name, index, all, classes }) => [name, classes[firstOf(sets[index] ?? all)]] as const,
  )
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- names and values come from the decision's own columns.
  return Object.fromEntries(entries) as Given<I>
}
