import type { CalendarDay } from '../calendar/day.js'
import type { Decision } from './decision.js'
import { gapsIn } from './gaps.js'
import type { ValueSet } from './input.js'
import { neededInputs } from './needed.js'
import { forces, type Force, type Row } from './row.js'
import {
  bitsOf,
  classesOf,
  classOf,
  outcomesIn,
  rowsOf,
  searchable,
  segmentOn,
  wordSize,
  type Bits,
  type Column,
  type Segment,
  type Table,
} from './table.js'

/*
 * A decision on a stretch of days on which the same rows are law. Those rows alone are a good deal fewer than
 * all, and what an answer says of a set of them is the same for everybody: it is found once and kept.
 */

/** What an answer says of what is possible, whatever was given. */
export interface Found {
  readonly rows: readonly string[]
  readonly basis: readonly string[]
  readonly force: Force
  /** The outcomes of the rows, in the order in which the decision declares them. */
  readonly possible: readonly string[]
  /** The columns that the rows look at, as bits. */
  readonly looksAt: number
  readonly needed: readonly string[]
  /** The first stretch of cases without a row, as classes per column; absent where each has one. */
  readonly gap?: readonly number[]
}

/** A decision on a stretch of days. */
export interface Stretch {
  readonly decision: Decision
  readonly rows: readonly Row[]
  readonly table: Table
  /** All of its rows, as bits. */
  readonly all: Bits
  /** The cases without a row; none in a table that is sound. */
  readonly gaps: readonly (readonly number[])[]
  /** What was found before of each row alone. */
  readonly alone: Found[]
  /** What was found before of several, at the places that `place` gives, with what was known. */
  readonly kept: { known: readonly number[]; found: Found }[]
}

/** How much is kept of each stretch: enough for the questions that cases have in common. */
const places = 64

const stretches = new WeakMap<Segment, Stretch>()

/**
 * Finds a decision's stretch that holds a day, where any row is law on it.
 *
 * @internal
 */
export function stretchOn(decision: Decision, on: CalendarDay): Stretch | undefined {
  const segment = segmentOn(decision.table, on)
  if (segment === undefined) return undefined
  let stretch = stretches.get(segment)
  if (stretch === undefined) {
    const rows = rowsOf(segment.rows).flatMap((row) => decision.rows[row] ?? [])
    const table = searchable({ ...decision, rows })
    const all = bitsOf(rows.map(() => true))
    stretch = { decision, rows, table, all, gaps: gapsIn(table, all), alone: [], kept: [] }
    stretches.set(segment, stretch)
  }
  return stretch
}

/**
 * Strikes out the rows that do not admit what a column holds.
 *
 * @param alive - The rows that are left, word by word; changed in place, since every input of every question does so.
 * @param column - The column.
 * @param set - A value of it, or several.
 * @returns Whether the column can hold it; where not, nothing is struck out.
 * @internal
 */
export function narrow(alive: number[], column: Column, set: ValueSet): boolean {
  if (typeof set === 'object') {
    const classes = classesOf(column, set)
    if (classes !== 0) narrowTo(alive, column, classes)
    return classes !== 0
  }
  const admitted = column.admits[classOf(column, set)]
  if (admitted === undefined) return false
  for (let word = 0; word < alive.length; word++) {
    alive[word] = (alive[word] ?? 0) & (admitted[word] ?? 0)
  }
  return true
}

/**
 * Strikes out the rows that admit none of some classes of a column.
 *
 * @internal
 */
export function narrowTo(alive: number[], { admits }: Column, classes: number): void {
  for (let word = 0; word < alive.length; word++) {
    let admitted = 0
    for (let rest = classes; rest !== 0; rest &= rest - 1) {
      admitted |= admits[31 - Math.clz32(rest & -rest)]?.[word] ?? 0
    }
    alive[word] = (alive[word] ?? 0) & admitted
  }
}

/** Takes the weakest force of the rows, and the citations of all of them. */
function groundsOf(
  { decision, rows }: Stretch,
  possible: readonly number[],
): Pick<Found, 'rows' | 'basis' | 'force'> {
  const names: string[] = []
  const basis: string[] = []
  let rank = 0
  for (const at of possible) {
    const row = rows[at]
    if (row === undefined) continue
    names.push(row.id)
    rank = Math.max(rank, forces.indexOf(row.force ?? decision.force))
    for (const citation of row.basis) if (!basis.includes(citation)) basis.push(citation)
  }
  return { rows: names, basis, force: forces[rank] ?? decision.force }
}

/**
 * Finds the cases within what is known that no row answers.
 *
 * @internal
 */
export function gapsWithin(
  { gaps }: Stretch,
  known: readonly number[],
): readonly (readonly number[])[] {
  return gaps
    .map((gap) => gap.map((classes, at) => classes & (known[at] ?? 0)))
    .filter((gap) => !gap.includes(0))
}

function find(stretch: Stretch, alive: Bits, known: readonly number[]): Found {
  const { table } = stretch
  const rows = rowsOf(alive)
  const gaps = gapsWithin(stretch, known)
  const [gap] = gaps
  const reached = outcomesIn(table, alive)
  return {
    ...groundsOf(stretch, rows),
    possible: stretch.decision.outcomes.filter((_, at) => (reached & (1 << at)) !== 0),
    looksAt: rows.reduce((bits, row) => bits | (table.looksAt[row] ?? 0), 0),
    needed: neededInputs(table, rows, gaps, known),
    ...(gap && { gap }),
  }
}

/** Where to keep what is found of what is known. */
function place(known: readonly number[]): number {
  let hash = 0
  for (const classes of known) hash = (Math.imul(hash, 31) + classes) | 0
  return ((hash >>> 8) ^ hash) & (places - 1)
}

/**
 * Finds what an answer says of one row, where it is the only one that is possible and no case is without a row.
 *
 * @internal
 */
export function findAlone(stretch: Stretch, alive: Bits): Found | undefined {
  if (stretch.gaps.length > 0) return undefined
  let row = -1
  for (let word = 0; word < alive.length; word++) {
    const rows = alive[word] ?? 0
    if (rows === 0) continue
    if (row >= 0 || (rows & (rows - 1)) !== 0) return undefined
    row = word * wordSize + 31 - Math.clz32(rows)
  }
  return row < 0 ? undefined : (stretch.alone[row] ??= find(stretch, alive, stretch.table.unknown))
}

/**
 * Finds what an answer says, or takes it from where it was found before.
 *
 * @param stretch - The stretch of law.
 * @param alive - The rows that are possible.
 * @param known - The classes still possible, per column.
 * @internal
 */
export function findOnce(stretch: Stretch, alive: Bits, known: readonly number[]): Found {
  const at = place(known)
  const before = stretch.kept[at]
  if (before?.known.every((classes, column) => classes === known[column])) return before.found
  const found = find(stretch, alive, known)
  stretch.kept[at] = { known, found }
  return found
}
