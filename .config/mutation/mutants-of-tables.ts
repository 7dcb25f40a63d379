/* Slips of the pen in a table, one at a time: what a lawyer or a programmer may get wrong in a row. */
import { decision, type Decision, type Input, type Row, type ValueSet } from '@vilkar/core'
import { forces } from '../../packages/core/src/decision/row.js'
import { otherDays, otherGrounds, type Mutant } from './mutant.ts'

type Cells = Readonly<Record<string, ValueSet | undefined>>

/** Says something else in a table; it is written in the form that is searched when it is first searched. */
function remade(table: Decision, change: Partial<Decision>): Decision {
  const changed = { ...table, ...change }
  let made: Decision | undefined
  return {
    ...changed,
    get table() {
      return (made ??= decision(changed)).table
    },
  }
}

/** The table with another row in the place of one. */
function withRow(table: Decision, row: Row, change: Partial<Row>): Decision {
  const { until, ...changed } = { ...row, ...change }
  const other: Row = { ...changed, ...(until && { until }) }
  return remade(table, { rows: table.rows.map((each) => (each === row ? other : each)) })
}

const isRange = (cell: ValueSet): cell is { readonly min?: number; readonly max?: number } =>
  typeof cell === 'object' && !Array.isArray(cell)

/** The sets that a slip makes of a cell: a value more or less, or a boundary moved by one. */
function otherCells(cell: ValueSet, input: Input): readonly ValueSet[] {
  if (input.kind === 'flag') return [cell !== true]
  if (input.kind === 'choice') {
    const values = [cell].flat() as readonly string[]
    const more = input.values.find((value) => !values.includes(value))
    return [
      ...(more === undefined ? [] : [[...values, more]]),
      ...(values.length > 1 ? [values.slice(1)] : []),
    ]
  }
  if (!isRange(cell)) return []
  const { min = input.min, max = input.max } = cell
  return [
    { min: min - 1, max },
    { min: min + 1, max },
    { min, max: max - 1 },
    { min, max: max + 1 },
  ].filter((each) => each.min >= input.min && each.max <= input.max && each.min <= each.max)
}

/** The rows with a boundary of an integer moved by one wherever it stands. */
function movedBoundary(rows: readonly Row[], name: string, at: number, by: number): readonly Row[] {
  return rows.map((row) => {
    const cell = (row.when as Cells)[name]
    if (cell === undefined || !isRange(cell)) return row
    const { min, max } = cell
    const moved = {
      ...(min !== undefined && { min: min === at ? min + by : min }),
      ...(max !== undefined && { max: max === at - 1 ? max + by : max }),
    }
    return moved.min === min && moved.max === max
      ? row
      : { ...row, when: { ...row.when, [name]: moved } }
  })
}

function* inRow(table: Decision, row: Row): Generator<Mutant<Decision>> {
  const make = (kind: string, name: string, change: Partial<Row>): Mutant<Decision> => ({
    kind,
    name: `${table.id} ${row.id}: ${name}`,
    get mutated() {
      return withRow(table, row, change)
    },
  })
  for (const then of table.outcomes.filter((each) => each !== row.then))
    yield make('outcome', then, { then })
  for (const end of ['from', 'until'] as const) {
    for (const other of row[end] ? otherDays(row[end]) : []) {
      const { from, until }: Pick<Row, 'from' | 'until'> = { ...row, [end]: other }
      if (until === undefined || from.day < until.day)
        yield make('day of a row', `${end} ${other.day}`, { [end]: other })
    }
  }
  for (const [name, cell] of Object.entries(row.when as Cells)) {
    const input = table.inputs[name]
    if (cell === undefined || input === undefined) continue
    const others = Object.entries<ValueSet | undefined>(row.when).filter(([each]) => each !== name)
    const when = Object.fromEntries<ValueSet | undefined>(others) as Row['when']
    yield make('condition dropped', name, { when })
    for (const other of otherCells(cell, input)) {
      yield make('condition changed', `${name} ${JSON.stringify(other)}`, {
        when: { ...row.when, [name]: other } as Row['when'],
      })
    }
  }
  for (const { how, name, basis } of otherGrounds(row.basis))
    yield make(`citation ${how}`, name, { basis })
  for (const force of forces.filter((each) => each !== (row.force ?? table.force)))
    yield make('force', force, { force })
}

function* inAllRows(table: Decision): Generator<Mutant<Decision>> {
  const make = (kind: string, name: string, change: () => Partial<Decision>): Mutant<Decision> => ({
    kind,
    name: `${table.id}: ${name}`,
    get mutated() {
      return remade(table, change())
    },
  })
  const changes = new Map(
    table.rows
      .flatMap(({ from, until }) => [from, ...(until ? [until] : [])])
      .map((each) => [each.day, each]),
  )
  for (const change of changes.values()) {
    for (const other of otherDays(change)) {
      const moved = (each: Row['from']): Row['from'] => (each.day === change.day ? other : each)
      const rows = table.rows
        .map((row) => ({
          ...row,
          from: moved(row.from),
          ...(row.until && { until: moved(row.until) }),
        }))
        .filter(({ from, until }) => until === undefined || from.day < until.day)
      yield make('day of a change of law', `${other.day} for ${change.day}`, () => ({ rows }))
    }
  }
  for (const [name, input] of Object.entries(table.inputs) as readonly [string, Input][]) {
    if (input.judge !== undefined) {
      for (const judge of judges.filter((each) => each !== input.judge)) {
        yield make('judge', `${name}: ${judge}`, () => ({
          inputs: { ...table.inputs, [name]: { ...input, judge } },
        }))
      }
    }
    if (input.presumed !== undefined) {
      const bare = Object.entries(input).filter(([each]) => each !== 'presumed')
      yield make('presumption', `${name}: none`, () => ({
        inputs: { ...table.inputs, [name]: Object.fromEntries(bare) as unknown as Input },
      }))
    }
    if (input.kind !== 'integer') continue
    const boundaries = new Set(
      table.rows.flatMap(({ when }) => {
        const cell = (when as Cells)[name]
        if (cell === undefined || !isRange(cell)) return []
        return [
          ...(cell.min === undefined || cell.min === input.min ? [] : [cell.min]),
          ...(cell.max === undefined || cell.max === input.max ? [] : [cell.max + 1]),
        ]
      }),
    )
    for (const at of boundaries) {
      for (const by of [-1, 1]) {
        const rows = movedBoundary(table.rows, name, at, by)
        const isPossible = rows.every(({ when }) => {
          const cell = (when as Cells)[name]
          return (
            cell === undefined ||
            !isRange(cell) ||
            ((cell.min ?? input.min) <= (cell.max ?? input.max) &&
              (cell.min ?? input.min) >= input.min &&
              (cell.max ?? input.max) <= input.max)
          )
        })
        if (isPossible)
          yield make('boundary', `${name} ${String(at + by)} for ${String(at)}`, () => ({ rows }))
      }
    }
  }
}

/** Those who judge inputs, in any domain. */
const judges = ['municipality', 'physician', 'provider', 'school', 'service', 'specialist-service']

/**
 * Makes the mutants of a table, one at a time.
 *
 * @param table - The table.
 */
export function* mutantsOfTable(table: Decision): Generator<Mutant<Decision>> {
  for (const row of table.rows) yield* inRow(table, row)
  yield* inAllRows(table)
}
