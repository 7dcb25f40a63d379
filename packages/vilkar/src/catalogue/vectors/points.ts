import type { Decision, Input, Range, ValueSet } from '@vilkar/core'

/*
 * The points at which a table is tried. All are chosen by the table itself: its rows, and the values at
 * which it cuts its inputs. Nothing is drawn by chance.
 */

/** What is given, whatever the decision. */
export type Given = Readonly<Record<string, ValueSet>>

/** A row, whatever the decision. */
export type Row = Decision['rows'][number]

/** A single value of an input. */
type Value = number | string | boolean

/** The cell of a row for an input; absent where the input does not matter to the row. */
function cellOf(row: Row, name: string): ValueSet | undefined {
  return row.when[name]
}

function isRange(cell: ValueSet): cell is Range {
  return typeof cell === 'object' && !Array.isArray(cell)
}

/**
 * Lists the cells of a row.
 *
 * @internal
 */
export function cellsOf(row: Row): readonly (readonly [name: string, cell: ValueSet])[] {
  return Object.entries(row.when).flatMap(([name, cell]) =>
    cell === undefined ? [] : [[name, cell] as const],
  )
}

/** The first value of each stretch of whole numbers that no row of the table cuts. */
function startsOf(decision: Decision, name: string, { min, max }: Range): readonly number[] {
  const starts = new Set([min ?? 0])
  for (const row of decision.rows) {
    const cell = cellOf(row, name)
    if (cell === undefined || !isRange(cell)) continue
    if (cell.min !== undefined) starts.add(cell.min)
    if (cell.max !== undefined && cell.max < (max ?? Infinity)) starts.add(cell.max + 1)
  }
  return [...starts].sort((a, b) => a - b)
}

/** Lists values of an input, one for each stretch that the table tells apart. */
function valuesOf(decision: Decision, name: string, input: Input): readonly Value[] {
  if (input.kind === 'flag') return [false, true]
  return input.kind === 'choice' ? input.values : startsOf(decision, name, input)
}

function admits(cell: ValueSet | undefined, value: Value): boolean {
  if (cell === undefined) return true
  if (typeof cell !== 'object') return cell === value
  if (isRange(cell)) {
    return Number(value) >= (cell.min ?? -Infinity) && Number(value) <= (cell.max ?? Infinity)
  }
  return cell.includes(String(value))
}

/**
 * Picks a complete point in the region of each row. Where a row leaves several values, the place of the row
 * and of the input say which: so all values of an input are met, over the rows.
 *
 * @internal
 */
export function pointsOf(decision: Decision): ReadonlyMap<Row, Given> {
  const columns = Object.entries(decision.inputs).map(
    ([name, input]) => [name, valuesOf(decision, name, input)] as const,
  )
  return new Map(
    decision.rows.map((row, place) => {
      const point = columns.map(([name, all], at) => {
        const values = all.filter((value) => admits(cellOf(row, name), value))
        return [name, values[(place + at) % values.length] ?? false] as const
      })
      return [row, Object.fromEntries(point)]
    }),
  )
}

/** A number at which a row's cell begins, or the first after its end. */
export interface Cut {
  readonly name: string
  readonly at: number
}

/**
 * Finds the numbers at which a row's cells begin, and the first after their ends.
 *
 * @internal
 */
export function cutsOf(decision: Decision, row: Row): readonly Cut[] {
  return cellsOf(row).flatMap(([name, cell]) => {
    const input = decision.inputs[name]
    if (input?.kind !== 'integer' || !isRange(cell)) return []
    const { min, max } = cell
    return [
      ...(min !== undefined && min > input.min ? [{ name, at: min }] : []),
      ...(max !== undefined && max < input.max ? [{ name, at: max + 1 }] : []),
    ]
  })
}
