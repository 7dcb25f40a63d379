import type { Given, Inputs, ValueSet } from '../decision/domain.js'
import type { Column } from '../decision/table.js'

/**
 * Writes a set of classes as the set of values it stands for.
 *
 * @param column - The column.
 * @param classes - The classes, as bits.
 * @returns The values; `undefined` for the whole domain.
 * @internal
 */
function valuesOf(column: Column, classes: number): ValueSet | undefined {
  const { all, classes: starts, input } = column
  if (classes === all) return undefined
  const chosen = starts.filter((_, at) => (classes & (1 << at)) !== 0)
  if (input.kind === 'integer') {
    // A row's cell in an integer column is one range, and so is what is made of such cells here.
    const first = Number(chosen[0])
    const after = starts[31 - Math.clz32(classes) + 1]
    return { min: first, max: after === undefined ? input.max : Number(after) - 1 }
  }
  const [only, ...others] = chosen
  if (input.kind === 'flag') return only === true
  return others.length === 0 ? String(only) : chosen.map(String)
}

/**
 * Writes sets of classes, one a column, as given values.
 *
 * @param columns - The columns.
 * @param classes - The classes of each column, as bits.
 * @returns What is given; a whole domain is left out.
 * @internal
 */
export function givenOf<I extends Inputs>(
  columns: readonly Column[],
  classes: readonly number[],
): Given<I> {
  const entries = columns.flatMap((column) => {
    const values = valuesOf(column, classes[column.index] ?? column.all)
    return values === undefined ? [] : [[column.name, values] as const]
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- names and values come from the decision's own columns.
  return Object.fromEntries(entries) as Given<I>
}

/**
 * Picks the first value of each set of classes: one complete case.
 *
 * @param columns - The columns.
 * @param classes - The classes of each column, as bits.
 * @returns A value for every input.
 * @internal
 */
export function exampleOf<I extends Inputs>(
  columns: readonly Column[],
  classes: readonly number[],
): Given<I> {
  const entries = columns.map((column) => {
    const set = classes[column.index] ?? column.all
    return [column.name, column.classes[31 - Math.clz32(set & -set)]] as const
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- names and values come from the decision's own columns.
  return Object.fromEntries(entries) as Given<I>
}
