import type { CalendarDay } from '../calendar/day.js'
import type { Decision } from './decision.js'
import { gapsIn } from './gaps.js'
import { neededInputs } from './needed.js'
import { forces, type Force, type Row } from './row.js'
import {
  bitsOf,
  outcomesIn,
  rowsOf,
  searchable,
  segmentOn,
  wordSize,
  type Bits,
  type Segment,
  type Table,
} from './table.js'

/*
 * A decision on a stretch of days on which the same rows are law. Those rows alone are a good deal fewer than
 * all, and what an answer says of a set of them is the same for everybody: it is found once and kept.
 */

/**
 * What an answer says of what is possible, whatever was given. Its lists are frozen: answers that rest on the same rows
 * share them.
 */
interface Found {
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

/** The rows of a decision that are law on a stretch of days. */
interface RowsInForce {
  readonly decision: Decision
  readonly rows: readonly Row[]
  readonly table: Table
  /** All of its rows, as bits. */
  readonly all: Bits
  /** The cases without a row; none in a table that is sound. */
  readonly gaps: readonly (readonly number[])[]
}

/** A decision on a stretch of days. */
export interface Stretch extends RowsInForce {
  /** Finds what an answer says of one row, where no other is possible and no case is without a row. */
  readonly findAlone: (alive: Bits) => Found | undefined
  /** Finds what an answer says of the rows that are possible, by the classes still possible per column. */
  readonly findOnce: (alive: Bits, known: readonly number[]) => Found
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
    stretch = keeping({ decision, rows, table, all, gaps: gapsIn(table, all) })
    stretches.set(segment, stretch)
  }
  return stretch
}

/** Takes the weakest force of the rows, and the citations of all of them. */
function groundsOf(
  { decision, rows }: RowsInForce,
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
  return {
    rows: Object.freeze(names),
    basis: Object.freeze(basis),
    force: forces[rank] ?? decision.force,
  }
}

/**
 * Finds the cases within what is known that no row answers.
 *
 * @internal
 */
export function gapsWithin(
  { gaps }: RowsInForce,
  known: readonly number[],
): readonly (readonly number[])[] {
  return gaps
    .map((gap) => gap.map((classes, at) => classes & (known[at] ?? 0)))
    .filter((gap) => !gap.includes(0))
}

function find(stretch: RowsInForce, alive: Bits, known: readonly number[]): Found {
  const { table } = stretch
  const rows = rowsOf(alive)
  const gaps = gapsWithin(stretch, known)
  const [gap] = gaps
  const reached = outcomesIn(table, alive)
  return {
    ...groundsOf(stretch, rows),
    possible: Object.freeze(
      stretch.decision.outcomes.filter((_, at) => (reached & (1 << at)) !== 0),
    ),
    looksAt: rows.reduce((bits, row) => bits | (table.looksAt[row] ?? 0), 0),
    needed: Object.freeze(neededInputs(table, rows, gaps, known)),
    ...(gap && { gap }),
  }
}

/** Where to keep what is found of what is known. */
function place(known: readonly number[]): number {
  let hash = 0
  for (const classes of known) hash = (Math.imul(hash, 31) + classes) | 0
  return ((hash >>> 8) ^ hash) & (places - 1)
}

/** The only row of a set; -1 where there are several or none. */
function onlyRow(rows: Bits): number {
  let only = -1
  for (let word = 0; word < rows.length; word++) {
    const bits = rows[word] ?? 0
    if (bits === 0) continue
    if (only >= 0 || (bits & (bits - 1)) !== 0) return -1
    only = word * wordSize + 31 - Math.clz32(bits)
  }
  return only
}

/** Lets a stretch keep what was found: of each row, and of the sets of rows that were asked for last. */
function keeping(inForce: RowsInForce): Stretch {
  const alone = new Map<number, Found>()
  const kept = new Map<number, { readonly known: readonly number[]; readonly found: Found }>()
  return {
    ...inForce,
    findAlone: (alive) => {
      const row = inForce.gaps.length > 0 ? -1 : onlyRow(alive)
      if (row < 0) return undefined
      let found = alone.get(row)
      if (found === undefined) {
        found = find(inForce, alive, inForce.table.unknown)
        alone.set(row, found)
      }
      return found
    },
    findOnce: (alive, known) => {
      const at = place(known)
      const before = kept.get(at)
      if (before?.known.every((classes, column) => classes === known[column])) return before.found
      const found = find(inForce, alive, known)
      kept.set(at, { known, found })
      return found
    },
  }
}
