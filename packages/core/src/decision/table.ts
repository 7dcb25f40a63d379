import type { CalendarDay } from '../calendar/day.js'
import type { Input, Range, ValueSet } from './input.js'
import type { DecisionSpecification, Row } from './row.js'

/*
 * The searchable form of a decision.
 *
 * Each input is cut into classes at the table's own boundaries: two values of one class are alike
 * to every row. Per column and class a row of bits says which table rows admit that class; the rows
 * that are possible for what is known are the intersection of those bits over the given inputs and
 * over the rows in force. That one idea answers, verifies, compares and explains.
 */

/** The number of rows that share one word of bits; 30 keeps words within small integers. */
export const wordSize = 30

/** A set of rows, word by word. Plain numbers: copying small typed arrays costs more than using them. */
export type Bits = readonly number[]

/** An input, with its values cut into classes. */
interface Classes {
  readonly input: Input
  /** The first value of each class, for integers; the class itself for choices and flags. */
  readonly classes: readonly (number | string | boolean)[]
}

/** One input in its searchable form. */
export interface Column extends Classes {
  readonly name: string
  readonly index: number
  /** The place as a bit. */
  readonly bit: number
  /** All classes, as a set. */
  readonly all: number
  /** Which rows admit each class. */
  readonly admits: readonly Bits[]
  /** The classes that each row admits. */
  readonly cells: readonly number[]
  /** The classes that the law presumes; none where it presumes nothing. */
  readonly presumed: number
}

/** A stretch of days on which the same rows are law. */
export interface Segment {
  readonly from: CalendarDay
  /** The rows in force, as bits. */
  readonly rows: Bits
  readonly inForce: boolean
}

/** A decision's rows in the form that is searched. */
export interface Table {
  readonly columns: readonly Column[]
  readonly byName: ReadonlyMap<string, Column>
  readonly segments: readonly Segment[]
  /** The columns that each row looks at, as bits: those of which it does not admit everything. */
  readonly looksAt: readonly number[]
  /** The outcome of each row, as its place in the decision's list. */
  readonly outcomes: readonly number[]
  /** The classes per column when nothing is known. */
  readonly unknown: readonly number[]
  /** The classes per column when what the law presumes stands in for what is unknown. */
  readonly presumed: readonly number[]
  /** The columns of which the law presumes something. */
  readonly presumable: readonly Column[]
}

/**
 * Lists the rows of a set of bits, ascending.
 *
 * @internal
 */
export function rowsOf(bits: Bits): number[] {
  const rows: number[] = []
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
      rows.push(word * wordSize + 31 - Math.clz32(rest & -rest))
    }
  }
  return rows
}

/**
 * Finds the class of a value; -1 when the input cannot hold it.
 *
 * @internal
 */
export function classOf(column: Classes, value: number | string | boolean): number {
  const { classes, input } = column
  let at = classes.length - 1
  // A comparison for each type of value: one for all of them takes twice as long.
  if (typeof value === 'string') while (at >= 0 && classes[at] !== value) at--
  else if (typeof value === 'boolean') at = classes[1] === true ? Number(value) : -1
  else if (input.kind !== 'integer' || !Number.isInteger(value)) return -1
  else if (value < input.min || value > input.max) return -1
  else while (at > 0 && Number(classes[at]) > value) at--
  return at
}

/**
 * Tells whether a value is an object of names and values, and none of another kind: of a list, a map or a date
 * nothing would be known, which is not what was meant.
 *
 * @internal
 */
export function isRecord(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]'
}

/** Tells whether a set is a range: an object that holds its ends and nothing else. */
function isRange(set: Range): boolean {
  for (const key in set) if (key !== 'min' && key !== 'max') return false
  return isRecord(set)
}

function isList(set: Range | readonly string[]): set is readonly string[] {
  return Array.isArray(set)
}

/**
 * Finds the classes that a set of values touches; none when the set is empty or the input cannot hold all of it.
 *
 * @internal
 */
export function classesOf(column: Classes, set: ValueSet | null): number {
  // JSON writes null where nothing is known; the types do not let it in, and neither does this.
  if (set === null) return 0
  if (typeof set !== 'object') {
    const only = classOf(column, set)
    return only < 0 ? 0 : 1 << only
  }
  const { input } = column
  if (isList(set)) {
    // No input has more values: a longer list is refused unread.
    if (set.length > wordSize) return 0
    let classes = 0
    for (const value of set) {
      const at = classOf(column, value)
      if (at < 0) return 0
      classes |= 1 << at
    }
    return classes
  }
  if (input.kind !== 'integer' || !isRange(set)) return 0
  const first = classOf(column, set.min ?? input.min)
  const last = classOf(column, set.max ?? input.max)
  if (first < 0 || last < first || (set.min ?? input.min) > (set.max ?? input.max)) return 0
  return (2 << last) - (1 << first)
}

/** Cuts an input's values where some row's cell begins or ends. */
function cut(input: Input, cells: readonly (ValueSet | undefined)[]): Column['classes'] {
  if (input.kind === 'flag') return [false, true]
  if (input.kind === 'choice') return input.values
  const starts = new Set([input.min])
  for (const cell of cells) {
    if (typeof cell !== 'object' || isList(cell)) continue
    if (cell.min !== undefined) starts.add(cell.min)
    if (cell.max !== undefined && cell.max < input.max) starts.add(cell.max + 1)
  }
  return [...starts].sort((a, b) => a - b)
}

/**
 * Gathers the rows for which something holds into bits.
 *
 * @internal
 */
export function bitsOf(rows: readonly boolean[]): Bits {
  return Array.from({ length: Math.ceil(rows.length / wordSize) }, (_, word) =>
    rows
      .slice(word * wordSize, (word + 1) * wordSize)
      .reduce((bits, holds, at) => (holds ? bits | (1 << at) : bits), 0),
  )
}

/** Groups the days between commencements, since the same rows are law on all of them. */
function segmentsOf(rows: readonly Row[]): Segment[] {
  const days = new Set(
    rows.flatMap(({ from, until }) => (until ? [from.day, until.day] : from.day)),
  )
  return [...days].sort().map((day) => {
    const inForce = rows.map(
      ({ from, until }) => from.day <= day && (until === undefined || day < until.day),
    )
    return { from: day, rows: bitsOf(inForce), inForce: inForce.includes(true) }
  })
}

function columnOf(rows: readonly Row[], name: string, index: number, input: Input): Column {
  const classes = cut(
    input,
    rows.map((row) => row.when[name]),
  )
  const bare = { name, index, bit: 1 << index, input, classes, all: (1 << classes.length) - 1 }
  const cells = rows.map((row) => {
    const cell: ValueSet | undefined = row.when[name]
    return cell === undefined ? bare.all : classesOf(bare, cell)
  })
  const admits = classes.map((_, each) => bitsOf(cells.map((cell) => (cell & (1 << each)) !== 0)))
  const presumed = input.presumed === undefined ? 0 : classesOf(bare, input.presumed.value)
  return { ...bare, admits, cells, presumed }
}

/**
 * Refuses what would make the table mean something else than its author wrote.
 *
 * @param specification - The question's inputs, outcomes and rows.
 * @throws {Error} When a row names an input or a value that the decision does not have.
 * @internal
 */
export function review({ id, inputs, outcomes, rows }: DecisionSpecification): void {
  const cutInputs = Object.entries(inputs).map(([name, input]) => ({
    name,
    input,
    classes: cut(
      input,
      rows.map((row) => row.when[name]),
    ),
  }))
  if (cutInputs.length > wordSize) throw new Error(`${id} has too many inputs`)
  if (outcomes.length > wordSize) throw new Error(`${id} has too many outcomes`)
  for (const { name, classes } of cutInputs) {
    if (classes.length > wordSize) throw new Error(`${id}: ${name} has too many classes`)
  }
  for (const row of rows) {
    const stray = Object.keys(row.when).find((name) => !Object.hasOwn(inputs, name))
    if (stray !== undefined) throw new Error(`${id}: row ${row.id} names no input: ${stray}`)
    for (const cutInput of cutInputs) {
      const cell = row.when[cutInput.name]
      if (cell !== undefined && classesOf(cutInput, cell) === 0)
        throw new Error(`${id}: row ${row.id} leaves the values of ${cutInput.name}`)
    }
  }
}

/**
 * Brings a specification that was reviewed into its searchable form.
 *
 * @internal
 */
export function searchable({ inputs, outcomes, rows }: DecisionSpecification): Table {
  const columns = Object.entries(inputs).map(([name, input], index) =>
    columnOf(rows, name, index, input),
  )
  return {
    columns,
    byName: new Map(columns.map((each) => [each.name, each])),
    segments: segmentsOf(rows),
    looksAt: rows.map((_, row) =>
      columns.reduce((bits, { cells, all, bit }) => (cells[row] === all ? bits : bits | bit), 0),
    ),
    outcomes: rows.map(({ then }) => outcomes.indexOf(then)),
    unknown: columns.map(({ all }) => all),
    presumed: columns.map(({ presumed, all }) => presumed || all),
    presumable: columns.filter(({ presumed }) => presumed !== 0),
  }
}

/**
 * Gathers the outcomes of rows, as bits.
 *
 * @internal
 */
export function outcomesIn({ outcomes }: Table, rows: Bits): number {
  let reached = 0
  for (let word = 0; word < rows.length; word++) {
    for (let rest = rows[word] ?? 0; rest !== 0; rest &= rest - 1) {
      reached |= 1 << (outcomes[word * wordSize + 31 - Math.clz32(rest & -rest)] ?? 0)
    }
  }
  return reached
}

/**
 * Finds the stretch of days that holds a day, where any row is law on it.
 *
 * @internal
 */
export function segmentOn(table: Table, on: CalendarDay): Segment | undefined {
  const { segments } = table
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at]
    if (segment !== undefined && segment.from <= on) return segment.inForce ? segment : undefined
  }
  return undefined
}

/**
 * Finds the rows that are possible for what is known: those each of whose cells meets it, ascending.
 *
 * @internal
 */
export function possibleRows(table: Table, segment: Segment, known: readonly number[]): number[] {
  // Word by word: a word whose rows are all out is done with, and none has to be written back.
  const alive = segment.rows.map((inForce, word) => {
    let left = inForce
    for (const { index, all, admits } of table.columns) {
      const classes = known[index] ?? all
      if (left === 0) break
      if (classes === all) continue
      let admitted = 0
      for (let rest = classes; rest !== 0; rest &= rest - 1) {
        admitted |= admits[31 - Math.clz32(rest & -rest)]?.[word] ?? 0
      }
      left &= admitted
    }
    return left
  })
  return rowsOf(alive)
}
